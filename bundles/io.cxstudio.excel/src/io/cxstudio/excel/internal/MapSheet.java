/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Journey;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The map of a journey as people know it: phases, stages and steps across, lanes down. It is for reading: what is edited are the tables. */
final class MapSheet {

    /** In units of a digit. */
    private static final double LANE_WIDTH = 21;
    private static final double STEP_WIDTH = 27;
    private static final double NARROWEST = 16;
    private static final double WIDEST = 70;
    /** The highest row that Excel allows, in points. */
    private static final double HIGHEST_ROW = 409;
    private static final double LEAST_HEIGHT = 21;
    private static final double PADDING = 8;
    /** Columns for the parking lot of a map without steps. */
    private static final int LEAST_COLUMNS = 4;
    private static final int STEPS_ON_A_PAGE = 14;
    /** A map that is higher than this, seen from its width, goes on on another page, since on one it would be too small to read. */
    private static final double MOST_HEIGHT = 1.0;

    private final Book book;
    private final Labels labels;
    private final Journey journey;
    private final List<Places.Column> steps;
    private final int columns;
    private final XSSFSheet sheet;
    private final Cells cells;
    private final double[] widths;
    private int row;

    private MapSheet(Book book, Journey journey, int number) {
        this.book = book;
        this.labels = book.labels();
        this.journey = journey;
        this.steps = book.places().columns(journey);
        this.columns = Math.max(steps.size(), LEAST_COLUMNS);
        this.widths = new double[columns + 1];
        String name = (book.texts().get("sheet.Map") + " " + number + " " + labels.name(journey)).strip();
        this.sheet = book.sheet(name, "Map");
        this.cells = new Cells(book, sheet);
    }

    /**
     * Writes the sheet.
     *
     * @param number the number of the journey in the workshop, from 1
     */
    static void write(Book book, Journey journey, int number) {
        new MapSheet(book, journey, number).write();
    }

    private void write() {
        setWidths();
        title();
        int firstHeader = row;
        band(column -> phase(column.stage()), phase -> labels.name(phase), phase -> Colours.tint(Colours.firstOf(phase.getColour()), 0.22), 9);
        band(Places.Column::stage, labels::name, stage -> Colours.tint(labels.colour(stage, stage.getColour()), 0.2), 11);
        band(Places.Column::step, labels::name, step -> Colours.HEADER, 10);
        int lastHeader = Math.max(firstHeader, row - 1);
        if (steps.isEmpty()) {
            cells.label(row, 1, book.texts().get("map.noStages"), Look.PLAIN.inked(Colours.MUTED));
            row++;
        }
        MapContent content = new MapContent(book, journey, columns);
        content.lanes().forEach(this::lane);
        MapLane lot = content.parkingLot();
        if (!lot.rows().get(0).isEmpty()) {
            space(14);
            lane(lot);
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(1, lastHeader + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, lastHeader, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        int pages = Math.max(1, (steps.size() + STEPS_ON_A_PAGE - 1) / STEPS_ON_A_PAGE);
        sheet.getPrintSetup().setFitWidth((short) pages);
        if (height() <= MOST_HEIGHT * width() / pages) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
        protect();
    }

    private double height() {
        double points = 0;
        for (int index = 0; index < row; index++) {
            points += cells.row(index).getHeightInPoints();
        }
        return points;
    }

    private double width() {
        double units = 0;
        for (double width : widths) {
            units += width;
        }
        return units * TextSize.PIXELS_PER_UNIT * 72 / 96;
    }

    /** What is changed here would be lost: so nobody can by mistake. There is no password. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void setWidths() {
        for (int column = 1; column <= columns; column++) {
            int asked = column <= steps.size() ? steps.get(column - 1).stage().getStepWidth() : 0;
            widths[column] = asked <= 0 ? STEP_WIDTH : Math.min(WIDEST, Math.max(NARROWEST, asked / TextSize.PIXELS_PER_UNIT));
            sheet.setColumnWidth(column, (int) (widths[column] * 256));
        }
        widths[0] = LANE_WIDTH;
        sheet.setColumnWidth(0, (int) (LANE_WIDTH * 256));
    }

    private void title() {
        cells.text(row, 0, labels.name(journey), null, Look.PLAIN.sized(16).bolder(), journey.getId(), "name");
        cells.row(row++).setHeightInPoints(27);
        String about = Stream.of(labels.word(journey.getKind()), journey.getPersonas().stream().map(labels::name)
                .filter(name -> !name.isBlank()).collect(Collectors.joining(", ")), labels.name(journey.getSegment()),
                book.texts().get("map.protected")).filter(part -> !part.isBlank()).collect(Collectors.joining("  \u00B7  "));
        cells.text(row, 0, about, null, Look.PLAIN.inked(Colours.MUTED), journey.getId(), "about");
        cells.row(row++).setHeightInPoints(18);
        space(6);
    }

    private void space(double points) {
        cells.row(row++).setHeightInPoints((float) points);
    }

    private static Phase phase(Stage stage) {
        return stage.getPhase() == null || stage.getPhase().eIsProxy() ? null : stage.getPhase();
    }

    /** A row of headers: neighbouring columns of the same thing share one. There is none if there is nothing to say. */
    private <T> void band(Function<Places.Column, T> what, Function<T, String> name, Function<T, String> fill, double points) {
        if (steps.stream().allMatch(column -> what.apply(column) == null)) {
            return;
        }
        double height = LEAST_HEIGHT;
        for (int first = 0, last; first < steps.size(); first = last + 1) {
            T header = what.apply(steps.get(first));
            last = first;
            while (last + 1 < steps.size() && what.apply(steps.get(last + 1)) == header) {
                last++;
            }
            if (header != null) {
                Look look = Look.PLAIN.filled(fill.apply(header)).framed(Look.Frame.GAP).sized(points).wrapped().inTheCentre();
                boolean bold = !(header instanceof Step);
                put(new MapItem(first + 1, last + 1, name.apply(header), null, bold ? look.bolder() : look, ""), "header");
                height = Math.max(height, height(name.apply(header), first + 1, last + 1, points, bold));
            }
        }
        cells.row(row++).setHeightInPoints((float) Math.min(HIGHEST_ROW, height));
    }

    private void lane(MapLane lane) {
        space(5);
        int top = row;
        Look header = Look.PLAIN.filled(Colours.tint(lane.colour(), 0.26)).framed(Look.Frame.GAP).wrapped().bolder().inTheMiddle().indented(1);
        double[] heights = lane.rows().stream().mapToDouble(this::height).toArray();
        double headerHeight = TextSize.height(lane.name(), (LANE_WIDTH - 3) * TextSize.PIXELS_PER_UNIT, 10, true) + PADDING;
        for (double height : heights) {
            headerHeight -= height;
        }
        heights[heights.length - 1] = Math.min(HIGHEST_ROW, heights[heights.length - 1] + Math.max(0, headerHeight));
        for (int i = 0; i < heights.length; i++) {
            cells.blank(row, 0, header);
            lane.rows().get(i).forEach(item -> put(item, "text"));
            cells.row(row++).setHeightInPoints((float) heights[i]);
            book.rowWritten();
        }
        cells.text(top, 0, lane.name(), null, header, "", "lane");
        merge(top, row - 1, 0, 0);
    }

    private double height(List<MapItem> items) {
        double highest = LEAST_HEIGHT;
        for (MapItem item : items) {
            double needed = item.value() instanceof String text ? height(item, text) : item.look().points() * 1.3 + PADDING;
            if (needed > HIGHEST_ROW) {
                book.warn(item.id() + "height", cells.place(row, item.first()), Messages.textTooHigh);
            }
            highest = Math.max(highest, needed);
        }
        return Math.min(HIGHEST_ROW, highest);
    }

    private double height(MapItem item, String text) {
        double height = text.isEmpty() ? PADDING : height(text, item.first(), item.last(), item.look().points(), item.look().bold());
        if (item.small() != null && !item.small().isBlank()) {
            height += height(item.small(), item.first(), item.last(), item.look().points() - 1.5, false) - PADDING;
        }
        return height;
    }

    private double height(String text, int first, int last, double points, boolean bold) {
        double room = -2.5;
        for (int column = first; column <= last; column++) {
            room += widths[column];
        }
        String measured = text.length() > 5_000 ? text.substring(0, 5_000) : text;
        return TextSize.height(measured, room * TextSize.PIXELS_PER_UNIT, points, bold) + PADDING;
    }

    private void put(MapItem item, String key) {
        for (int column = item.first() + 1; column <= item.last(); column++) {
            cells.blank(row, column, item.look());
        }
        if (item.value() instanceof String text) {
            cells.text(row, item.first(), text, item.small(), item.look(), item.id(), key);
        } else {
            cells.value(row, item.first(), item.value(), item.look(), item.id(), key);
        }
        book.trails().onMap(item.id(), sheet, row, item.first());
        merge(row, row, item.first(), item.last());
    }

    /** Excel takes no merged region of a single cell for valid. */
    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
