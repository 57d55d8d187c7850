/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.internal.RegistryInHand;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of plain files adds templates and methods without any Java. */
class CatalogFolderTest {

    private static final String STAGES = """
              <stage type="io.cxstudio.stage.awareness">
                <step><name>See it</name><name language="fa">دیدن</name></step>
              </stage>
              <lane type="io.cxstudio.lane.actions"/>
            """;

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private Catalog read() {
        return RegistryInHand.withBuiltIns().read(folder);
    }

    @Test
    void theExamplesOfTheManualWork() throws IOException {
        String manual = new String(RegistryInHand.builtInFile("doc/catalog-folder.md").openStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher example = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL).matcher(manual);
        int count = 0;
        while (example.find()) {
            file("example" + ++count + ".xml", example.group(1));
        }
        assertEquals(2, count);
        file("gym.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"/>");

        Catalog catalog = read();
        assertEquals(List.of(), catalog.problems());
        Template gym = catalog.template("com.example.template.gym").orElseThrow();
        assertEquals("健身房", gym.name("zh-TW"));
        assertEquals("Gym", gym.name("vi"));
        assertEquals("io.cxstudio.method.fiveSteps", gym.methodId());
        assertNotNull(gym.icon());
        assertEquals(folder.resolve("example1.xml").toString(), gym.contributor());
        assertEquals(List.of(20, 10), catalog.method("com.example.method.quick").orElseThrow().steps().stream().map(Method.Step::minutes).toList());

        Workshop workshop = Templates.instantiate(catalog, gym, "th");
        assertEquals("Becoming a member", workshop.getJourneys().getFirst().getName());
        assertEquals("การรับรู้", workshop.getJourneys().getFirst().getStages().getFirst().getName());
        assertEquals("First month", workshop.getJourneys().getFirst().getStages().get(1).getName());
        assertEquals("What hurts", workshop.getJourneys().getFirst().getLanes().get(2).getName());
        assertEquals("จุดเจ็บปวด", workshop.getJourneys().getFirst().getLanes().get(2).getTypeLabel());
    }

    @Test
    void filesComeAfterPluginsInTheOrderOfTheirNames() throws IOException {
        file("b.xml", "<method id=\"b\" name=\"B\"><step name=\"S\"/></method>");
        file("a.xml", "<method id=\"a\" name=\"A\"><step name=\"S\"/></method>");
        file("notes.txt", "not a contribution");
        Files.createDirectory(folder.resolve("folder.xml"));
        Catalog catalog = read();
        assertEquals(List.of(), catalog.problems());
        assertEquals(List.of("a", "b"), catalog.methods().stream().map(Method::id).toList().subList(5, 7));
    }

    @Test
    void aTemplateMayNameAMethodOfAnotherFile() throws IOException {
        file("a.xml", "<template id=\"t\" name=\"T\" method=\"m\">" + STAGES + "</template>");
        file("b.xml", "<method id=\"m\" name=\"M\"><step name=\"S\"/></method>");
        assertEquals("m", read().template("t").orElseThrow().methodId());
    }

    @Test
    void aNameMayBeWrittenInEveryLanguageOnce() throws IOException {
        file("a.xml", """
                <method id="m">
                  <name>M</name>
                  <name language="fa">م</name>
                  <name language="fa-u-nu-latn">ن</name>
                  <step name="S"/>
                </method>""");
        isLeftOut("a.xml:4", "fa");
    }

    private void isLeftOut(String place, String message) {
        Catalog catalog = read();
        assertEquals(6, catalog.templates().size());
        assertEquals(5, catalog.methods().size());
        assertEquals(1, catalog.problems().size(), catalog.problems().toString());
        CatalogProblem problem = catalog.problems().getFirst();
        assertEquals(folder.resolve(place).toString(), problem.source());
        assertTrue(problem.message().contains(message), problem.message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1 | <laneType id=\"a\" name=\"A\"/> | laneType",
        "1 | <html/> | html",
        "1 | `` | ``",
        "1 | nothing like XML | ``",
        "2 | `<template id=\"t\" name=\"T\">\n<stage>` | ``",
        "2 | `<method\n id=\"m\" name=\"%nowhere\"><step name=\"S\"/></method>` | %nowhere",
        "3 | `<method id=\"m\" name=\"M\">\n<step name=\"S\"/>\n<step/></method>` | name",
        "2 | `<method id=\"m\" name=\"M\">\n<step name=\"S\" minutes=\"x\"/></method>` | minutes",
        "2 | `<method id=\"m\" name=\"M\"><step name=\"S\"/>\nhello</method>` | hello",
        "1 | <method id=\"io.cxstudio.method.sixSteps\" name=\"M\"><step name=\"S\"/></method> | io.cxstudio.catalog",
        "2 | `<method id=\"m\">\n<name lang=\"fa\">M</name><step name=\"S\"/></method>` | lang",
        "1 | <method id=\"m\" name=\"M\" icon=\"../secret.svg\"><step name=\"S\"/></method> | secret.svg",
        "1 | <method id=\"m\" name=\"M\" icon=\"/etc/passwd\"><step name=\"S\"/></method> | passwd",
        "1 | <method id=\"m\" name=\"M\" icon=\"/etc/x.svg\"><step name=\"S\"/></method> | x.svg",
    })
    void isReportedWithFileAndLine(int line, String content, String message) throws IOException {
        Files.writeString(folder.getParent().resolve("secret.svg"), "<svg/>");
        file("bad file é.xml", content);
        isLeftOut("bad file é.xml:" + line, message);
    }

    @Test
    void nothingFromOutsideIsRead() throws IOException {
        Path secret = file("secret.txt", "very secret");
        file("a.xml", "<!DOCTYPE method [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n<method id=\"m\" name=\"M\"><step name=\"S\"/></method>");
        isLeftOut("a.xml:1", "DOCTYPE");
        assertTrue(read().problems().stream().noneMatch(problem -> problem.toString().contains("very secret")));
    }

    @Test
    void entitiesDoNotBlowItUp() throws IOException {
        file("a.xml", "<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><method id=\"m\" name=\"&b;\"/>");
        assertEquals(1, read().problems().size());
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        file("a.xml", "<method id=\"m\" name=\"M\">" + "<step>".repeat(20_000) + "</step>".repeat(20_000) + "</method>");
        isLeftOut("a.xml:1", "step");
    }

    @Test
    void hugeFilesAreRefused() throws IOException {
        file("a.xml", "<method id=\"m\" name=\"M\"><step name=\"S\"/></method>" + " ".repeat(1 << 20));
        isLeftOut("a.xml", "larger");
    }

    @Test
    void aFolderThatIsMissingIsAProblem() {
        Catalog catalog = RegistryInHand.withBuiltIns().read(folder.resolve("missing"));
        assertEquals(1, catalog.problems().size());
        assertTrue(catalog.problems().getFirst().source().endsWith("missing"));
    }

    @Test
    void bytesThatAreNoTextAreAProblem() throws IOException {
        Files.write(folder.resolve("a.xml"), new byte[] {'<', 'a', ' ', (byte) 0xC3, 0x28, '>'});
        assertEquals(1, read().problems().size());
        assertEquals(5, read().methods().size());
    }
}
