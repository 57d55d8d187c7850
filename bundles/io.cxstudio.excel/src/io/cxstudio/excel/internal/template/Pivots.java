/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFPivotCacheDefinition;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotCacheDefinition;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheetSource;

/** The pivot tables of a template: each keeps a copy of what it was made from. */
final class Pivots {

    private Pivots() {
    }

    /** The cells or names that they were made from, where those are in the workbook itself. */
    static Stream<CTWorksheetSource> of(XSSFWorkbook book) {
        return caches(book).map(cache -> cache.getCacheSource() == null ? null : cache.getCacheSource().getWorksheetSource()).filter(Objects::nonNull);
    }

    /** Lets them be made anew when the workbook is opened: what they have copied is not what is there now. */
    static void refresh(XSSFWorkbook book) {
        caches(book).filter(cache -> cache.getCacheSource() != null && cache.getCacheSource().getWorksheetSource() != null)
                .forEach(cache -> cache.setRefreshOnLoad(true));
    }

    private static Stream<CTPivotCacheDefinition> caches(XSSFWorkbook book) {
        return book.getRelations().stream().filter(XSSFPivotCacheDefinition.class::isInstance).map(XSSFPivotCacheDefinition.class::cast)
                .map(XSSFPivotCacheDefinition::getCTPivotCacheDefinition);
    }
}
