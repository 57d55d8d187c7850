/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.ElementPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;

/** A workbook comes home: what it would change in the workshop that it was made from. */
public final class Homecoming {

    private final Workshop workshop;
    private final Catalog catalog;
    private final Metrics metrics;

    /** For a workshop. */
    public Homecoming(Workshop workshop, Catalog catalog, Metrics metrics) {
        this.workshop = workshop;
        this.catalog = catalog;
        this.metrics = metrics;
    }

    /** Works it out. */
    public ImportProposal propose(Path file, Progress progress) throws SpreadsheetException {
        try {
            ReturnedWorkbook returned = ReturnedWorkbook.read(file, KnownHeaders.ofEveryTable(catalog, metrics), progress);
            check(file, returned);
            Texts texts = new Texts(returned.export().isThere() ? returned.export().language() : "en");
            try (Book book = new Book(workshop, texts, catalog, metrics, workshop.isRightToLeft(), progress)) {
                return propose(file, returned, book, progress);
            }
        } catch (SpreadsheetException told) {
            throw told;
        } catch (IOException closing) {
            throw new SpreadsheetException(closing.getMessage(), closing);
        }
    }

    private void check(Path file, ReturnedWorkbook returned) throws SpreadsheetException {
        if (!returned.hasTables()) {
            throw new SpreadsheetException(NLS.bind(Messages.noTables, file), null);
        }
        ReturnedRecord export = returned.export();
        if (export.version() > ColumnsSheet.VERSION) {
            throw new SpreadsheetException(NLS.bind(Messages.newerWorkbook, file), null);
        }
        if (export.isThere() && !export.workshop().equals(workshop.getId())) {
            throw new SpreadsheetException(NLS.bind(Messages.otherWorkshop, file, workshop.displayName()), null);
        }
    }

    private ImportProposal propose(Path file, ReturnedWorkbook returned, Book book, Progress progress) {
        Proposal proposal = new Proposal();
        if (!returned.export().isThere()) {
            proposal.notice("", NLS.bind(Messages.noRecord, file.getFileName()));
        }
        ElementNames names = new ElementNames(workshop, book.labels());
        ReturnedTexts texts = new ReturnedTexts(returned);
        Tables tables = Tables.of(book);
        ReturnedCounts counts = new ReturnedCounts(tables.measures(), returned.export(), texts, book, proposal);
        NewMeasurements measurements = new NewMeasurements(tables.measures(), book, names, texts, proposal);
        Surroundings all = new Surroundings(returned.export(), texts, book, names, measurements, counts, proposal);
        progress.begin(Messages.taskComparing, tables.all().size());
        for (FlatTable<?> table : tables.all()) {
            returned.table(table.name()).ifPresent(found -> compare(table, found, all, progress));
            progress.worked(1);
        }
        counts.propose();
        return proposal.finished(NLS.bind(Messages.takeWorkbook, file.getFileName()));
    }

    private static <R> void compare(FlatTable<R> table, ReturnedTable returned, Surroundings all, Progress progress) {
        RowComparison<R> comparison = new RowComparison<>(table, all);
        NewRows newRows = new NewRows(table, all);
        Map<String, R> subjects = new LinkedHashMap<>();
        table.rows().forEach(subject -> subjects.put(table.rowId(subject), subject));
        Map<String, ReturnedRow> originals = comparison.originals(returned.rows());
        for (ReturnedRow row : returned.rows()) {
            progress.checkCancelled();
            R subject = subjects.get(row.id());
            boolean original = originals.get(row.id()) == row;
            if (subject != null && original) {
                comparison.compare(row, subject);
            } else if (row.id().isEmpty() || !original || !all.export().ids(table.name()).contains(row.id())) {
                newRows.add(row, row.id().isEmpty() ? null : original ? Messages.unknownId : Messages.copiedRow);
            } else if (comparison.isTouched(row)) {
                newRows.addAgain(row);
            }
        }
        proposeRemovals(table, returned, all.export(), subjects, originals, all.proposal());
    }

    private static <R> void proposeRemovals(FlatTable<R> table, ReturnedTable returned, ReturnedRecord export, Map<String, R> subjects,
            Map<String, ReturnedRow> originals, Proposal proposal) {
        for (String id : export.ids(table.name())) {
            if (!originals.containsKey(id) && subjects.get(id) instanceof Element element) {
                String path = ElementPath.of(element);
                proposal.remove(id, new ProposedChange(ProposedChange.Kind.REMOVED, returned.sheet(), path, "", path, "",
                        List.of(new ElementEdit.Remove(id))));
            }
        }
    }
}
