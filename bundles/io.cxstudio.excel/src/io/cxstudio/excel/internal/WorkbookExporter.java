/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.excel.internal.template.TemplateFilling;
import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.ExportWarning;
import io.cxstudio.exchange.Exporter;
import io.cxstudio.exchange.Progress;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Workshop;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workshop as an Excel workbook: an overview, each map as a sheet, and tables of everything that an analyst filters, charts and computes. */
public final class WorkbookExporter implements Exporter {

    private static final int SHEETS = 19;
    /** Stands for the day of a workshop that has none, so that the same workshop gives the same bytes. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private final Catalog catalog;
    private final Metrics metrics;

    /** An exporter with the catalog and the metrics of the platform. */
    public WorkbookExporter() {
        this(Catalog.get(), Metrics.get());
    }

    WorkbookExporter(Catalog catalog, Metrics metrics) {
        this.catalog = catalog;
        this.metrics = metrics;
    }

    @Override
    public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
        String chosen = options.text("language");
        String language = !chosen.isBlank() ? chosen : workshop.getLanguage() == null ? "en" : workshop.getLanguage();
        boolean anonymous = options.isOn("anonymous");
        String template = options.text("template");
        if (template.isBlank()) {
            return write(workshop, target, language, anonymous, progress);
        }
        TemplateFilling filling = new TemplateFilling(Path.of(template), progress);
        filling.check();
        Path whole = target.resolveSibling(target.getFileName() + ".whole");
        try {
            List<ExportWarning> warnings = new ArrayList<>(write(workshop, whole, language, anonymous, progress).warnings());
            progress.begin(Messages.taskTemplate, 1);
            filling.fill(whole, workshop, target).forEach(note -> warnings.add(new ExportWarning("", note)));
            progress.worked(1);
            return ExportReport.of(warnings);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private ExportReport write(Workshop workshop, Path target, String language, boolean anonymous, Progress progress) throws IOException {
        List<ExportWarning> warnings = new ArrayList<>(anonymous ? Anonymity.impose(workshop, new Texts(language)) : List.of());
        try (Book book = new Book(workshop, new Texts(language), catalog, metrics, workshop.isRightToLeft(), progress)) {
            fill(book, anonymous, progress);
            describe(book);
            progress.checkCancelled();
            save(book.workbook(), target, progress);
            warnings.addAll(book.warnings());
            return ExportReport.of(warnings);
        }
    }

    private static void fill(Book book, boolean anonymous, Progress progress) {
        Workshop workshop = book.workshop();
        OverviewSheet.write(book);
        DashboardSheet dashboard = DashboardSheet.begin(book);
        ReadMeSheet readMe = ReadMeSheet.begin(book);
        progress.begin(Messages.taskMaps, Math.max(1, workshop.getJourneys().size()));
        int number = 0;
        for (Journey journey : workshop.getJourneys()) {
            MapSheet.write(book, journey, ++number);
            progress.worked(1);
        }
        progress.begin(Messages.taskTables, SHEETS);
        Relations relations = new Relations(workshop);
        FlatTable<EmotionPoint> emotions = EmotionsSheet.table(book);
        FlatTable<Measurement> measures = MeasuresSheet.table(book);
        FlatTable<PainPoint> painPoints = PainPointsSheet.table(book, relations);
        FlatTable<Solution> solutions = SolutionsSheet.table(book);
        List<Runnable> sheets = List.of(
                () -> TouchpointsSheet.table(book).write(),
                emotions::write,
                measures::write,
                () -> CountsSheet.table(book, measures.rows()).write(),
                painPoints::write,
                () -> BarriersSheet.table(book, relations).write(),
                () -> OpportunitiesSheet.table(book, relations).write(),
                () -> KeyIssuesSheet.table(book, relations).write(),
                solutions::write,
                () -> StrategiesSheet.table(book).write(),
                () -> PersonasSheet.table(book).write(),
                () -> CardsSheet.table(book).write(),
                () -> LinksSheet.table(book).write(),
                () -> EvidenceSheet.table(book).write(),
                () -> writeLongTexts(book),
                () -> {
                    Panels panels = new Panels();
                    new EmotionCharts(book, emotions).addTo(panels);
                    MeasureCharts ofMeasures = new MeasureCharts(book, measures);
                    ofMeasures.addFirst(panels);
                    new WorkCharts(book, painPoints, solutions).addTo(panels);
                    ofMeasures.addRest(panels);
                    dashboard.write(panels);
                },
                () -> {
                    TableNames.write(book);
                    book.lists().write(book);
                    book.trails().back();
                    readMe.write(book.sheets(), anonymous);
                },
                () -> ColumnsSheet.write(book),
                () -> RecordSheet.write(book));
        for (Runnable sheet : sheets) {
            sheet.run();
            progress.worked(1);
        }
        book.workbook().setActiveSheet(0);
        if (!workshop.getPictures().isEmpty()) {
            book.warn("pictures", "", Messages.picturesLeftOut, workshop.getPictures().size());
        }
    }

    private static void writeLongTexts(Book book) {
        if (!book.longTexts().parts().isEmpty()) {
            LongTextsSheet.table(book).write();
        }
    }

    /** Says nothing about the machine or who sits at it. */
    private static void describe(Book book) {
        POIXMLProperties properties = book.workbook().getProperties();
        Workshop workshop = book.workshop();
        String title = book.labels().name(workshop);
        if (CellText.hasUnusualCharacters(title)) {
            book.warn(workshop.getId() + "title", "", Messages.titleChanged);
        }
        LocalDate day = workshop.getDate() == null || workshop.getDate().getYear() < 1601 || workshop.getDate().getYear() > 9999 ? NO_DAY
                : workshop.getDate();
        Optional<Date> date = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(CellText.replaceUnusual(title));
        core.setSubjectProperty(book.texts().get("properties.subject"));
        core.setCreator("CX Studio");
        core.setCreated(date);
        core.setModified(date);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("CX Studio");
    }

    /** POI packs with the time of the moment, so what it wrote is packed once more. */
    private static void save(XSSFWorkbook workbook, Path target, Progress progress) throws IOException {
        progress.begin(Messages.taskSaving, 2);
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                workbook.write(out);
            }
            progress.checkCancelled();
            progress.worked(1);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                FixedPackage.copy(draft, out);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
        progress.worked(1);
    }
}
