/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import static io.cxstudio.exchange.ContributedExporters.element;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contributions become, right ones and wrong ones. */
class ExportersTest {

    private static final String OPTIONS = """
            <option id="separator" name="Separator" type="choice" default=";"><choice value=","/><choice value=";"/></option>
            <option id="header" name="Header" type="boolean" default="true"/>
            <option id="rows" name="Rows" description="At most" type="integer"/>
            <option id="title" name="Title" type="text"/>
            <option id="language" name="Language" type="language"><choice value="th"/><choice value="zh-TW"/></option>
            <option id="template" name="Template" type="file"><choice value="xlsx"/><choice value="xltx"/></option>""";

    @Test
    void aContributionTellsEverythingAboutItself() {
        ExporterType type = new ContributedExporters().contribute("com.example.a", element("com.example.a.list", Lines.class, OPTIONS)).read()
                .find("com.example.a.list").orElseThrow();
        assertEquals("A list", type.name("fa"));
        assertEquals("Plain lines", type.description(null));
        assertEquals("txt", type.fileExtension());
        assertEquals("com.example.a", type.contributor());
        assertEquals(List.of("separator", "header", "rows", "title", "language", "template"), type.options().stream().map(ExporterOption::id).toList());
        assertEquals(List.of(";", "true", "0", "", "", ""), type.options().stream().map(ExporterOption::defaultValue).toList());
        assertEquals("At most", type.option("rows").description());
    }

    @Test
    void aLanguageIsATagOrNothing() {
        ExporterOption language = new ContributedExporters().contribute("com.example.a", element("com.example.a.list", Lines.class, OPTIONS)).read()
                .find("com.example.a.list").orElseThrow().option("language");
        assertEquals(List.of("th", "zh-TW"), language.choices());
        List.of("", "th", "zh-TW", "zh-Hant-TW").forEach(language::check);
        for (String wrong : List.of("t_h", "-", "english language", "\u0E44\u0E17\u0E22")) {
            org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> language.check(wrong), wrong);
        }
    }

    @Test
    void builtInExportersComeFirstAndKeepTheirIds() {
        Exporters exporters = new ContributedExporters().contribute("com.b", element("list", Lines.class, ""))
                .contribute("com.a", element("other", Lines.class, "") + element("list", Lines.class, ""))
                .contribute("io.cxstudio.excel", element("list", Lines.class, "")).read();
        assertEquals(List.of("io.cxstudio.excel", "com.a"), exporters.all().stream().map(ExporterType::contributor).toList());
        assertEquals(List.of("com.a", "com.b"), exporters.problems().stream().map(ExporterProblem::contributor).toList());
        assertTrue(exporters.problems().get(0).message().contains("io.cxstudio.excel"), exporters.problems()::toString);
        assertEquals(2, exporters.forFileExtension("TXT").size());
        assertEquals(List.of(), exporters.forFileExtension("xlsx"));
        assertTrue(exporters.find(null).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<exporter name='A' fileExtension='t' class='X'/> | \"id\"",
        "<exporter id='a' fileExtension='t' class='X'/> | \"name\"",
        "<exporter id='a' name='A' class='X'/> | \"fileExtension\"",
        "<exporter id='a' name='A' fileExtension='t'/> | \"class\"",
        "<exporter id='a' name='A' fileExtension='.tx t' class='X'/> | .tx t",
        "<exporter id='a b' name='A' fileExtension='t' class='X'/> | a b",
        "<importer id='a'/> | importer",
        "<exporter id='a' name='A' fileExtension='t' class='X'><option id='o' name='O' type='colour'/></exporter> | colour",
        "<exporter id='a' name='A' fileExtension='t' class='X'><option id='o' name='O' type='choice'/></exporter> | choice",
        "<exporter id='a' name='A' fileExtension='t' class='X'><option id='o' name='O' type='integer' default='x'/></exporter> | whole number",
        "<exporter id='a' name='A' fileExtension='t' class='X'><option id='o' name='O' type='text'/><option id='o' name='P' type='text'/></exporter> | twice",
    })
    void aBrokenContributionIsReportedAndSkipped(String contribution, String expected) {
        Exporters exporters = new ContributedExporters().contribute("com.broken", contribution.replace('\'', '"'))
                .contribute("com.fine", element("fine", Lines.class, "")).read();
        assertEquals(List.of("fine"), exporters.all().stream().map(ExporterType::id).toList());
        assertEquals(1, exporters.problems().size());
        String problem = exporters.problems().get(0).toString();
        assertTrue(problem.startsWith("com.broken: ") && problem.contains(expected), problem);
    }

    @Test
    void optionsAreCheckedBeforeAnythingHappens() {
        ExporterType type = new ContributedExporters().contribute("com.example.a", element("list", Lines.class, OPTIONS)).read().all().get(0);
        ExportOptions complete = ExportOptions.of(Map.of("rows", "12")).completed(type);
        assertEquals(12, complete.integer("rows"));
        assertTrue(complete.isOn("header"));
        assertEquals(";", complete.text("separator"));
        assertThrows(IllegalArgumentException.class, () -> complete.text("nothing"));
        for (Map<String, String> wrong : List.of(Map.of("row", "1"), Map.of("rows", "many"), Map.of("header", "yes"), Map.of("separator", "|"))) {
            String message = assertThrows(IllegalArgumentException.class, () -> ExportOptions.of(wrong).completed(type)).getMessage();
            assertTrue(message.contains(wrong.keySet().iterator().next()), message);
        }
    }

    @Test
    void aFileEndsInOneOfTheEndingsOrIsNone() {
        ExporterOption template = new ContributedExporters().contribute("com.example.a", element("list", Lines.class, OPTIONS)).read().all().get(0)
                .option("template");
        for (String fine : List.of("", "mine.xlsx", "/some where/Mine.XLTX", "กำไร.xlsx")) {
            template.check(fine);
        }
        for (String wrong : List.of("mine.xlsm", "mine", "/", "xlsx", "nul\0.xlsx")) {
            String message = assertThrows(IllegalArgumentException.class, () -> template.check(wrong), wrong).getMessage();
            assertTrue(message.contains("template"), message);
        }
        assertTrue(assertThrows(IllegalArgumentException.class, () -> template.check("mine.xlsm")).getMessage().contains(".xlsx, .xltx"));
    }

    @Test
    void noRegistryIsNoExporters() {
        assertEquals(List.of(), Exporters.read(null).all());
    }

    /** Writes the names of the journeys. */
    public static final class Lines implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            Files.write(target, workshop.getJourneys().stream().map(journey -> journey.displayName()).toList());
            return ExportReport.of(List.of());
        }
    }
}
