/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.cxstudio.exchange.Progress;
import io.cxstudio.portfolio.UnreadFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The workbook in the making. Rows go to the disk as they come; only the figures to compare, the unread files and the notes stay in memory. */
public final class PortfolioBook implements AutoCloseable {

    private static final int ROWS_BETWEEN_LOOKS = 1024;
    private static final int MOST_NOTES = 100;
    /** Stands for the day, so that the same files give the same bytes. */
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    private final PlainZip workbook = new PlainZip();
    private final Map<SXSSFSheet, RowWriter> writers = new IdentityHashMap<>();
    private final CellStyles styles = new CellStyles(workbook.getXSSFWorkbook());
    private final Words words;
    private final SXSSFSheet charts;
    private final SXSSFSheet comparisonSheet;
    private final int rowsOnASheet;
    private final Map<PortfolioTable, TableWriter> tables = new EnumMap<>(PortfolioTable.class);
    private final Comparison comparison;
    private final List<UnreadFile> unread = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int workshops;
    private long rows;

    /** An empty workbook. */
    public PortfolioBook(Words words) {
        this(words, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** With fewer rows on a sheet than Excel allows, the header among them. */
    PortfolioBook(Words words, int rowsOnASheet) {
        this.words = words;
        this.rowsOnASheet = rowsOnASheet;
        comparison = new Comparison(words);
        charts = sheet(TableWriter.title(this, Charts.NAME));
        comparisonSheet = sheet(TableWriter.title(this, Comparison.NAME));
        for (PortfolioTable table : PortfolioTable.values()) {
            tables.put(table, new TableWriter(this, table.title(), table.columns(words), rowsOnASheet));
        }
    }

    /** Adds what one workshop has. */
    public void add(WorkshopRows workshop, Progress progress) {
        workshops++;
        for (Map.Entry<PortfolioTable, TableWriter> table : tables.entrySet()) {
            for (Object[] row : workshop.of(table.getKey())) {
                table.getValue().write(row);
                if (++rows % ROWS_BETWEEN_LOOKS == 0) {
                    progress.checkCancelled();
                }
            }
        }
        comparison.add(workshop.compared());
    }

    /** Says that a file could not be read. */
    public void unread(UnreadFile file) {
        unread.add(file);
    }

    /** Adds what follows from all of them: the comparison, the charts, and the sheets that explain. */
    public void finish() {
        tables.values().forEach(TableWriter::finish);
        comparison.write(this, comparisonSheet);
        if (comparison.hasFigures()) {
            new Charts(underlying(charts), comparison, comparisonSheet.getSheetName(), words).draw();
        } else {
            workbook.removeSheetAt(workbook.getSheetIndex(charts));
        }
        if (!unread.isEmpty()) {
            UnreadSheet.write(this, unread, rowsOnASheet);
        }
        ReadMeSheet.write(this);
        workbook.setActiveSheet(0);
        describe();
    }

    /** Says nothing about the machine or who sits at it. */
    private void describe() {
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        Optional<Date> date = Optional.of(Date.from(DAY.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(words.get("title"));
        core.setCreator("CX Studio");
        core.setCreated(date);
        core.setModified(date);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("CX Studio");
    }

    /** Writes it out; after {@link #finish()}. */
    public void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    /** How many workshops are in it. */
    public int workshops() {
        return workshops;
    }

    /** How many rows its tables of things have. */
    public long rows() {
        return rows;
    }

    /** The files that could not be read. */
    public List<UnreadFile> unread() {
        return unread;
    }

    /** What else there is to say. */
    public List<String> notes() {
        return notes;
    }

    void note(String note) {
        if (notes.size() < MOST_NOTES) {
            notes.add(note);
        }
    }

    Words words() {
        return words;
    }

    CellStyles styles() {
        return styles;
    }

    /** A new sheet at the end, which is printed on paper lying across, as wide as the page. */
    SXSSFSheet sheet(String name) {
        SXSSFSheet sheet = workbook.createSheet(name);
        writers.put(sheet, workbook.latest());
        sheet.setRightToLeft(words.isRightToLeft());
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        return sheet;
    }

    /** What writes the rows of a sheet. */
    RowWriter rows(SXSSFSheet sheet) {
        return writers.get(sheet);
    }

    /** The sheet behind a streamed one, for what is no row. */
    XSSFSheet underlying(SXSSFSheet sheet) {
        return workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
