/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.exchange.Progress;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The workbook speaks the five languages; what programs hold on to is the same in all. */
class LanguagesTest {

    @TempDir
    private Path folder;

    @Test
    void everyTextIsThereInEveryLanguage() {
        List<String> missing = new ArrayList<>();
        for (String key : Texts.keys()) {
            if (!Texts.languagesOf(key).equals(Set.copyOf(Texts.LANGUAGES))) {
                missing.add(key + " only in " + Texts.languagesOf(key));
            }
        }
        assertEquals(List.of(), missing);
    }

    /** Those that say nothing are shown as nothing; the others are in no table. */
    @Test
    void everyValueOfAnEnumerationHasAWord() {
        Set<String> unseen = Set.of("Calendar", "CardAspect", "DataSourceKind", "ValueType");
        for (var type : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EEnum enumeration && !unseen.contains(enumeration.getName())) {
                for (EEnumLiteral value : enumeration.getELiterals()) {
                    boolean says = !Set.of("unspecified", "none").contains(value.getLiteral());
                    assertEquals(says, Texts.has(enumeration.getName() + "." + value.getLiteral()), enumeration.getName() + "." + value.getLiteral());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "th", "vi", "zh-TW", "fa"})
    void namesAndKeysAreTheSameInEveryLanguageAndHeadersAreNot(String language) throws Exception {
        WrittenWorkbook english = export("en");
        WrittenWorkbook other = export(language);
        Map<String, Element> tables = other.tables();
        assertEquals(english.tables().keySet(), tables.keySet());
        for (String table : tables.keySet()) {
            assertTrue(table.matches("[A-Za-z]+"), table);
            assertEquals(english.keys(table), other.keys(table));
            List<String> headers = WrittenWorkbook.elements(tables.get(table), "tableColumn").stream().map(column -> column.getAttribute("name")).toList();
            Set<String> different = new HashSet<>();
            headers.forEach(header -> assertTrue(different.add(header.toLowerCase(Locale.ROOT)), table + " has two columns " + header));
            assertEquals("id", headers.getLast());
            assertEquals(language.equals("en"), headers.equals(WrittenWorkbook.elements(english.tables().get(table), "tableColumn").stream()
                    .map(column -> column.getAttribute("name")).toList()), table);
        }
        for (String sheet : other.sheetNames()) {
            assertTrue(sheet.length() <= SheetNames.LIMIT, sheet);
        }
    }

    private WrittenWorkbook export(String language) throws Exception {
        Path file = folder.resolve(language + ".xlsx");
        Exported.to(file, Workshops.flight(), language, Progress.NONE);
        return new WrittenWorkbook(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "ar", "en"})
    void aWorkshopThatIsWrittenFromRightToLeftGivesSheetsThatAre(String language) throws Exception {
        Workshop workshop = Workshops.flight();
        workshop.setLanguage(language);
        Path file = folder.resolve("direction.xlsx");
        Exported.to(file, workshop);
        WrittenWorkbook written = new WrittenWorkbook(file);
        boolean rightToLeft = !language.equals("en");
        Map<String, Boolean> sheets = new TreeMap<>();
        for (String sheet : written.sheetNames()) {
            sheets.put(sheet, WrittenWorkbook.elements(written.sheet(sheet), "sheetView").get(0).getAttribute("rightToLeft").matches("1|true"));
        }
        assertEquals(Set.of(rightToLeft), Set.copyOf(sheets.values()), sheets::toString);
        for (String chart : written.parts().keySet().stream().filter(part -> part.startsWith("xl/charts/chart")).toList()) {
            boolean lying = WrittenWorkbook.elements(written.document(chart), "barDir").stream().anyMatch(bars -> bars.getAttribute("val").equals("bar"));
            Element across = WrittenWorkbook.elements(written.document(chart), lying ? "valAx" : "catAx").get(0);
            assertEquals(rightToLeft ? "maxMin" : "minMax", WrittenWorkbook.elements(across, "orientation").get(0).getAttribute("val"));
        }
    }
}
