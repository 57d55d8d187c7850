/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import io.cxstudio.catalog.CatalogProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/** Reads the files of the catalog folders: each {@code .xml} right inside, in the order of their names. */
final class CatalogFolders {

    private static final long MAXIMUM_SIZE = 1 << 20;

    private final List<CatalogProblem> problems;

    CatalogFolders(List<CatalogProblem> problems) {
        this.problems = problems;
    }

    List<Declaration> read(List<Path> folders) {
        List<Declaration> declarations = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                read(file, declarations);
            }
        }
        return declarations;
    }

    private List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            report(folder, Messages.folderMissing);
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(file -> file.getFileName().toString().endsWith(".xml") && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException unreadable) {
            report(folder, NLS.bind(Messages.folderUnreadable, unreadable));
            return List.of();
        }
    }

    private void read(Path file, List<Declaration> declarations) {
        try {
            if (Files.size(file) > MAXIMUM_SIZE) {
                report(file, NLS.bind(Messages.fileTooLarge, MAXIMUM_SIZE));
                return;
            }
            declarations.add(new CatalogFile(file).read());
        } catch (CatalogFileException broken) {
            problems.add(new CatalogProblem(broken.place(), "file", broken.getMessage()));
        } catch (IOException unreadable) {
            report(file, NLS.bind(Messages.fileUnreadable, unreadable));
        }
    }

    private void report(Path place, String message) {
        problems.add(new CatalogProblem(place.toString(), "folder", message));
    }
}
