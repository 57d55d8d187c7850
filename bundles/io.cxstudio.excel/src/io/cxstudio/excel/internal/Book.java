/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.exchange.ExportWarning;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Workshop;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;

/** A workbook in the making, with what all of its sheets need. */
final class Book implements Closeable {

    /** Excel allows 255 characters in all, and each may be doubled. */
    private static final int LONGEST_TITLE = 80;

    private final Workshop workshop;
    private final XSSFWorkbook workbook;
    private final Texts texts;
    private final Labels labels;
    private final Places places;
    private final Figures figures;
    private final Catalog catalog;
    private final Styles styles;
    private final LongTexts longTexts;
    private final Lists lists = new Lists();
    private final Trails trails = new Trails(this);
    private final List<SheetNames.Described> sheets = new ArrayList<>();
    private final SheetNames sheetNames = new SheetNames();
    private final List<ColumnKey> columnKeys = new ArrayList<>();
    private final List<FlatTable<?>> tables = new ArrayList<>();
    private final List<ExportWarning> warnings = new ArrayList<>();
    private final Set<String> warned = new HashSet<>();
    private final boolean rightToLeft;
    private final Progress progress;

    /**
     * The key of a column that is the same in every language.
     *
     * @param table    the name of the table
     * @param position the position of the column in it, from 1
     * @param key      the key
     * @param header   the header as people see it
     */
    record ColumnKey(String table, int position, String key, String header) {
    }

    Book(Workshop workshop, Texts texts, Catalog catalog, Metrics metrics, boolean rightToLeft, Progress progress) {
        this.workshop = workshop;
        this.workbook = SharedTexts.workbook();
        this.texts = texts;
        this.catalog = catalog;
        this.labels = new Labels(texts, catalog);
        this.places = new Places(workshop);
        this.figures = new Figures(metrics, labels, texts);
        this.styles = new Styles(workbook, rightToLeft);
        this.longTexts = new LongTexts(texts);
        this.rightToLeft = rightToLeft;
        this.progress = progress;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    Workshop workshop() {
        return workshop;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Texts texts() {
        return texts;
    }

    Labels labels() {
        return labels;
    }

    Catalog catalog() {
        return catalog;
    }

    Places places() {
        return places;
    }

    Figures figures() {
        return figures;
    }

    Styles styles() {
        return styles;
    }

    LongTexts longTexts() {
        return longTexts;
    }

    Lists lists() {
        return lists;
    }

    Trails trails() {
        return trails;
    }

    /** The sheets that people see, in the order in which they were made. */
    List<SheetNames.Described> sheets() {
        return sheets;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    List<ColumnKey> columnKeys() {
        return columnKeys;
    }

    /** The tables that were written, in order. */
    List<FlatTable<?>> tables() {
        return tables;
    }

    List<ExportWarning> warnings() {
        return warnings;
    }

    /** Is called for every row, so that a cancel is noticed soon. */
    void rowWritten() {
        progress.checkCancelled();
    }

    /** Tells something about the workbook that its reader should know, once for each subject. */
    void warn(String subject, String place, String message, Object... parts) {
        if (warned.add(subject + message)) {
            warnings.add(new ExportWarning(place, NLS.bind(message, parts)));
        }
    }

    /** A new sheet that people see. */
    XSSFSheet sheet(String wish, String about) {
        XSSFSheet sheet = sheet(wish);
        sheets.add(new SheetNames.Described(sheet.getSheetName(), about));
        return sheet;
    }

    /**
     * A new sheet that is printed on paper lying across, as wide as the page. A name that is only cut is not worth a word, since it stands on the sheet
     * whole.
     */
    XSSFSheet sheet(String wish) {
        String name = sheetNames.next(wish);
        if (!name.equals(SheetNames.shorten(wish, SheetNames.LIMIT))) {
            warn(name, name, Messages.sheetRenamed, CellText.replaceUnusual(wish), name);
        }
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setRightToLeft(rightToLeft);
        sheet.setDefaultRowHeightInPoints(15);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        String title = CellText.replaceUnusual(labels.name(workshop)).replaceAll("\\s+", " ").strip();
        // an ampersand begins a command of the header
        sheet.getHeader().setLeft(SheetNames.shorten(title, LONGEST_TITLE).replace("&", "&&"));
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setRight(texts.get("print.pages"));
        return sheet;
    }
}
