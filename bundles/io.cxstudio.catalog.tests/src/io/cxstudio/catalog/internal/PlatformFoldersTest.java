/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.Catalog;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformFoldersTest {

    @TempDir
    Path home;

    private String homeBefore;

    @BeforeEach
    void moveHome() {
        homeBefore = System.setProperty("user.home", home.toString());
    }

    @AfterEach
    void moveBack() {
        System.setProperty("user.home", homeBefore);
        System.clearProperty(Catalog.FOLDERS_PROPERTY);
    }

    @Test
    void theFolderInTheHomeIsReadWhenItIsThere() throws IOException {
        Path folder = home.resolve(".cxstudio").resolve("catalog");
        assertFalse(PlatformCatalog.folders().contains(folder));
        Files.createDirectories(folder);
        assertTrue(PlatformCatalog.folders().contains(folder));
    }

    @Test
    void thePropertyStandsInForTheHomeAndMayNameSeveralFolders() throws IOException {
        Path folder = Files.createDirectories(home.resolve(".cxstudio").resolve("catalog"));
        Path shared = home.resolve("shared folder");
        Path missing = home.resolve("missing");
        System.setProperty(Catalog.FOLDERS_PROPERTY, shared + File.pathSeparator + " " + File.pathSeparator + missing);
        List<Path> folders = PlatformCatalog.folders();
        assertFalse(folders.contains(folder));
        assertEquals(List.of(shared, missing), folders.subList(folders.size() - 2, folders.size()));
    }
}
