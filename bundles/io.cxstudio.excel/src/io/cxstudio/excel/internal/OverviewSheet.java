/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Barrier;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Goal;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Opportunity;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what workshop this is, who it is about, and what is in it. */
final class OverviewSheet {

    private static final int COLUMNS = 10;
    private static final double LABEL_WIDTH = 30;
    private static final double COLUMN_WIDTH = 13;
    private static final double PADDING = 6;
    /** More would be too small to read. */
    private static final int ROWS_ON_A_PAGE = 50;

    private record Number(String key, ToIntFunction<Journey> of) {
    }

    private static final List<Number> NUMBERS = List.of(
            new Number("stages", journey -> journey.getStages().size()),
            new Number("steps", journey -> journey.getStages().stream().mapToInt(stage -> stage.getSteps().size()).sum()),
            new Number("lanes", journey -> journey.getLanes().size()),
            new Number("cards", journey -> journey.getCards().size()),
            new Number("touchpoints", journey -> count(journey, Touchpoint.class)),
            new Number("emotions", journey -> count(journey, EmotionPoint.class)),
            new Number("painPoints", journey -> count(journey, PainPoint.class)),
            new Number("barriers", journey -> count(journey, Barrier.class)),
            new Number("opportunities", journey -> count(journey, Opportunity.class)));

    private final Book book;
    private final Texts texts;
    private final Labels labels;
    private final Workshop workshop;
    private final XSSFSheet sheet;
    private final Cells cells;
    private int row;

    private OverviewSheet(Book book) {
        this.book = book;
        this.texts = book.texts();
        this.labels = book.labels();
        this.workshop = book.workshop();
        this.sheet = book.sheet(texts.get("sheet.Overview"), "Overview");
        this.cells = new Cells(book, sheet);
    }

    static void write(Book book) {
        new OverviewSheet(book).write();
    }

    private static int count(Journey journey, Class<? extends Card> kind) {
        return (int) journey.getCards().stream().filter(kind::isInstance).count();
    }

    private void write() {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, (int) (LABEL_WIDTH * 256));
        for (int column = 1; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, (int) (COLUMN_WIDTH * 256));
        }
        cells.text(row, 0, labels.name(workshop), null, Look.PLAIN.sized(20).bolder(), id(), "name");
        cells.row(row++).setHeightInPoints(34);
        about();
        personas();
        journeys();
        contents();
        if (row <= ROWS_ON_A_PAGE) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
    }

    private String id() {
        return workshop.getId();
    }

    private void about() {
        property("description", workshop.getDescription());
        property("scope", workshop.getScope());
        for (Goal goal : workshop.getGoals()) {
            String text = Stream.of(goal.getName(), goal.getDescription()).filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining("\n"));
            property(labels.word(goal.getKind()), text, goal.getId(), "goal");
        }
        property("date", workshop.getDate());
        property("placeOfWorkshop", workshop.getPlace());
        String language = workshop.getLanguage() == null ? "" : Locale.forLanguageTag(workshop.getLanguage())
                .getDisplayName(Locale.forLanguageTag(texts.language()));
        property("language", language);
        property("participants", workshop.getParticipants().stream().map(labels::name).filter(name -> !name.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private void property(String key, Object value) {
        property(texts.get("column." + key), value, id(), key);
    }

    private void property(String label, Object value, String id, String key) {
        if (value == null || value.toString().isBlank()) {
            return;
        }
        cells.label(row, 0, label, Look.PLAIN.inked(Colours.MUTED).framed(Look.Frame.BELOW));
        Look look = Look.ROW;
        for (int column = 2; column < COLUMNS; column++) {
            cells.blank(row, column, look);
        }
        String shown = cells.value(row, 1, value, look.indented(1), id, key);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 1, COLUMNS - 1));
        setHeight(shown, COLUMN_WIDTH * (COLUMNS - 1));
    }

    /** Goes on to the next row. */
    private void setHeight(String text, double width) {
        String measured = text.length() > 3_000 ? text.substring(0, 3_000) : text;
        double height = TextSize.height(measured, (width - 1) * TextSize.PIXELS_PER_UNIT, 10, false) + PADDING;
        cells.row(row++).setHeightInPoints((float) Math.min(409, Math.max(18, height)));
        book.rowWritten();
    }

    private void heading(String key) {
        cells.row(row++).setHeightInPoints(14);
        cells.label(row, 0, texts.get(key), Look.PLAIN.sized(13).bolder());
        cells.row(row++).setHeightInPoints(24);
    }

    private void personas() {
        if (workshop.getPersonas().isEmpty()) {
            return;
        }
        heading("sheet.Personas");
        for (Persona persona : workshop.getPersonas()) {
            cells.text(row, 0, labels.name(persona), null, Look.ROW.bolder(), persona.getId(), "name");
            for (int column = 1; column < COLUMNS; column++) {
                cells.blank(row, column, Look.ROW);
            }
            String role = persona.getRole() == null ? "" : persona.getRole();
            String quote = persona.getQuote() == null || persona.getQuote().isBlank() ? "" : "\u201C" + persona.getQuote() + "\u201D";
            String both = Stream.of(role, quote).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
            cells.text(row, 1, both, null, Look.ROW.indented(1), persona.getId(), "role");
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 1, COLUMNS - 1));
            setHeight(both, COLUMN_WIDTH * (COLUMNS - 1));
        }
    }

    private void journeys() {
        heading("overview.journeys");
        if (workshop.getJourneys().isEmpty()) {
            cells.label(row++, 0, texts.get("overview.noJourneys"), Look.PLAIN.inked(Colours.MUTED));
            return;
        }
        cells.label(row, 0, texts.get("column.journey"), Look.HEADER);
        double height = 20;
        for (int i = 0; i < NUMBERS.size(); i++) {
            String header = texts.get("column." + NUMBERS.get(i).key());
            cells.label(row, i + 1, header, Look.HEADER.inTheCentre());
            height = Math.max(height, TextSize.height(header, (COLUMN_WIDTH - 1) * TextSize.PIXELS_PER_UNIT, 10, true) + PADDING);
        }
        cells.row(row++).setHeightInPoints((float) height);
        for (Journey journey : workshop.getJourneys()) {
            String personas = journey.getPersonas().stream().map(labels::name).filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
            String small = Stream.of(labels.word(journey.getKind()), personas).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00B7 "));
            for (int i = 0; i < NUMBERS.size(); i++) {
                cells.value(row, i + 1, NUMBERS.get(i).of().applyAsInt(journey), Look.ROW.inTheCentre(), journey.getId(), NUMBERS.get(i).key());
            }
            String shown = cells.text(row, 0, labels.name(journey), small, Look.ROW.bolder(), journey.getId(), "name");
            setHeight(shown, LABEL_WIDTH);
        }
    }

    private void contents() {
        heading("overview.contents");
        count("personas", workshop.getPersonas().size());
        count("journeys", workshop.getJourneys().size());
        count("keyIssues", workshop.getKeyIssues().size());
        count("solutions", workshop.getSolutions().size());
        count("strategies", workshop.getStrategies().size());
        count("measures", workshop.getMeasurements().size());
    }

    private void count(String key, int number) {
        cells.label(row, 0, texts.get("column." + key), Look.ROW);
        cells.value(row, 1, number, Look.ROW, id(), key);
        cells.row(row++).setHeightInPoints(17);
    }
}
