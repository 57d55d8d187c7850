/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.cxstudio.portfolio.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Finds the workshops that files and folders stand for. */
public final class WorkshopFinder {

    private static final String ENDING = ".workshop";

    private WorkshopFinder() {
    }

    /**
     * The files, and those with the ending {@code .workshop} in the folders and the folders in them, by name; each once, however often it is meant.
     * Folders whose names begin with a dot are left out.
     *
     * @param sources files and folders; not null
     * @return in the order of the sources; a file that is named is among them whatever its ending; not null
     * @throws IOException if one of them is not there or a folder cannot be listed; the message names it, for people
     */
    public static List<Path> find(Collection<Path> sources) throws IOException {
        Map<Path, Path> found = new LinkedHashMap<>();
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                for (Path file : inFolder(source)) {
                    found.putIfAbsent(file.toRealPath(), file);
                }
            } else if (Files.exists(source)) {
                found.putIfAbsent(source.toRealPath(), source);
            } else {
                throw new NoSuchFileException(NLS.bind(Messages.missing, source));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path next, BasicFileAttributes attributes) {
                boolean hidden = !next.equals(folder) && next.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().endsWith(ENDING) && attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                throw new IOException(NLS.bind(Messages.folderUnreadable, file, failure), failure);
            }
        });
        files.sort(null);
        return files;
    }
}
