/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which workshops files and folders stand for. */
class WorkshopFinderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        for (String file : List.of("b.workshop", "a.workshop", "sub/c.workshop", "a.workshop.bak", "a.xlsx", ".hidden/d.workshop", "odd.name")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "");
        }
    }

    @Test
    void aFolderStandsForTheWorkshopsInItAndBelow() throws IOException {
        assertEquals(List.of("a.workshop", "b.workshop", "sub/c.workshop"), names(List.of(folder)));
    }

    @Test
    void theOrderIsThatOfTheSourcesAndNothingIsMeantTwice() throws IOException {
        assertEquals(List.of("sub/c.workshop", "a.workshop", "b.workshop"),
                names(List.of(folder.resolve("sub/c.workshop"), folder, folder.resolve("sub").resolve("../a.workshop"))));
    }

    @Test
    void aFileThatIsNamedCountsWhateverItsEnding() throws IOException {
        assertEquals(List.of("odd.name"), names(List.of(folder.resolve("odd.name"))));
    }

    @Test
    void whatIsNotThereIsNamed() {
        IOException missing = assertThrows(IOException.class, () -> WorkshopFinder.find(List.of(folder, folder.resolve("nowhere"))));
        assertTrue(missing.getMessage().contains("nowhere"), missing.getMessage());
    }

    private List<String> names(List<Path> sources) throws IOException {
        return WorkshopFinder.find(sources).stream().map(file -> folder.relativize(file).toString()).toList();
    }
}
