/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel;

import io.cxstudio.excel.internal.template.TemplateFilling;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Fills an analyst's own workbook with the data of a workshop. Tables of the template that are called like those of our workbook ({@code Touchpoints},
 * {@code PainPoints}, {@code Measures} ...) get our rows, column by column as their headers say, in words of the workbook's language or as the ids of the
 * columns; named cells such as {@code cx_workshop} get single values. Sheets, charts, styles, formulas, pivot tables and whatever else POI preserves stay.
 */
public final class WorkbookTemplate {

    private WorkbookTemplate() {
    }

    /**
     * Fills a template.
     *
     * @param template a workbook (.xlsx) or a template (.xltx) without macros; only read; not null
     * @param exported the workbook of the workshop as the studio writes it; only read; not null
     * @param workshop the workshop of that workbook, for the single values; not null
     * @param target   the workbook to write; not null
     * @return what an analyst should know, for people, such as tables of the template that have a name but no column of ours; empty if all is well; not null
     * @throws IOException if the template cannot be read, has macros, or has no room for the rows; the message names table and sheet, for people
     */
    public static List<String> fill(Path template, Path exported, Workshop workshop, Path target) throws IOException {
        return new TemplateFilling(template, exported, workshop).write(target);
    }
}
