/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import io.cxstudio.excel.internal.CellWords;
import io.cxstudio.excel.internal.DateFormats;
import io.cxstudio.model.Card;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Single values of a workshop, for cells of a template that have their names. */
final class SingleValues {

    private SingleValues() {
    }

    /** The values by the names of the cells, in lower case. */
    static Map<String, Object> of(Workshop workshop) {
        List<Card> cards = workshop.getJourneys().stream().flatMap(journey -> journey.getCards().stream()).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("cx_workshop", workshop.getName());
        values.put("cx_description", workshop.getDescription());
        values.put("cx_scope", workshop.getScope());
        values.put("cx_date", workshop.getDate());
        values.put("cx_place", workshop.getPlace());
        values.put("cx_language", workshop.getLanguage());
        values.put("cx_currency", workshop.getCurrency());
        values.put("cx_participants", workshop.getParticipants().size());
        values.put("cx_personas", workshop.getPersonas().size());
        values.put("cx_journeys", workshop.getJourneys().size());
        values.put("cx_cards", cards.size());
        values.put("cx_touchpoints", cards.stream().filter(Touchpoint.class::isInstance).toList().size());
        values.put("cx_pain_points", cards.stream().filter(PainPoint.class::isInstance).toList().size());
        values.put("cx_solutions", workshop.getSolutions().size());
        values.put("cx_measurements", workshop.getMeasurements().size());
        return values;
    }

    /** Sets them; gives whether there was one to set. */
    static boolean fill(XSSFWorkbook book, Workshop workshop) {
        Map<String, Object> values = of(workshop);
        boolean filled = false;
        for (XSSFName name : book.getAllNames()) {
            String key = name.getNameName().toLowerCase(Locale.ROOT);
            if (values.containsKey(key) && name.getRefersToFormula() != null && !name.isFunctionName() && !name.isDeleted()) {
                filled |= set(book, name.getRefersToFormula(), values.get(key), DateFormats.of(workshop.getCalendar()));
            }
        }
        return filled;
    }

    private static boolean set(XSSFWorkbook book, String formula, Object value, String dates) {
        CellReference place = new AreaReference(formula, SpreadsheetVersion.EXCEL2007).getFirstCell();
        XSSFSheet sheet = book.getSheet(place.getSheetName());
        if (sheet == null) {
            return false;
        }
        Cell cell = CellUtil.getCell(CellUtil.getRow(place.getRow(), sheet), place.getCol());
        switch (value) {
            case null -> cell.setBlank();
            case Integer number -> cell.setCellValue(number);
            case LocalDate day -> {
                cell.setCellValue(DateUtil.getExcelDate(day));
                if (!DateFormats.isDate(cell.getCellStyle())) {
                    CellStyle look = book.createCellStyle();
                    look.cloneStyleFrom(cell.getCellStyle());
                    look.setDataFormat(book.createDataFormat().getFormat(dates));
                    cell.setCellStyle(look);
                }
            }
            default -> cell.setCellValue(CellWords.fitting(value.toString()));
        }
        return true;
    }
}
