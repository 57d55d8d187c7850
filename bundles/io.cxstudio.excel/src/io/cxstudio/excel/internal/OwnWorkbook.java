/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.SheetRow;
import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.excel.SpreadsheetFile;
import io.cxstudio.metrics.Metrics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells a workbook that the studio has written from any other one: by its record of the export, or, where somebody has taken that away, by a table whose
 * rows have the ids that the studio gives.
 */
public final class OwnWorkbook {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final int ROWS_TO_LOOK_AT = 1_000;

    private final KnownHeaders headers;
    private KnownHeaders.Found found;
    private boolean own;

    private OwnWorkbook(KnownHeaders headers) {
        this.headers = headers;
    }

    /** Whether a file is such a workbook. */
    public static boolean is(Path file) throws SpreadsheetException {
        try (SpreadsheetFile spreadsheet = SpreadsheetFile.open(file)) {
            OwnWorkbook workbook = new OwnWorkbook(KnownHeaders.ofEveryTable(Catalog.get(), Metrics.get()));
            for (Sheet sheet : spreadsheet.sheets()) {
                workbook.found = null;
                spreadsheet.read(sheet, workbook::look);
                if (workbook.own) {
                    return true;
                }
            }
            return false;
        } catch (SpreadsheetException told) {
            throw told;
        } catch (IOException closing) {
            throw new SpreadsheetException(closing.getMessage(), closing);
        }
    }

    private boolean look(SheetRow row) {
        if (found == null) {
            own = ReturnedRecord.beginsColumns(row) || ReturnedRecord.beginsPrints(row);
            found = headers.find(row).orElse(null);
        } else {
            own = Optional.ofNullable(found.columns().get("id")).map(row::plain).filter(id -> id.strip().matches(ID)).isPresent();
        }
        return !own && row.number() < ROWS_TO_LOOK_AT;
    }
}
