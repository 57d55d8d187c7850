/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import io.cxstudio.exchange.internal.Messages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/**
 * A file that appears whole or not at all. It is written in a folder beside its target and put in place with {@link #commit()}: flushed to the disk,
 * then moved in one go. Without that, {@link #close()} leaves nothing behind. {@link ExporterType#export} uses one for each exporter.
 */
public final class SafeOutput implements AutoCloseable {

    private final Path place;
    private final Path folder;

    private SafeOutput(Path place, Path folder) {
        this.place = place;
        this.folder = folder;
    }

    /**
     * Prepares for a target.
     *
     * @param target the file that is to be there in the end, not null; a link is followed
     * @return the output, not null; to be closed
     * @throws IOException if it cannot be written there; the message says why and what to do, for people
     */
    public static SafeOutput beside(Path target) throws IOException {
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (Files.isDirectory(place) || parent == null) {
            throw new FileSystemException(NLS.bind(Messages.notAFile, target));
        }
        if (!Files.isDirectory(parent)) {
            throw new FileSystemException(NLS.bind(Messages.missingFolder, parent));
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new FileSystemException(NLS.bind(Messages.notWritable, target));
        }
        try {
            return new SafeOutput(place, Files.createTempDirectory(parent, ".cxstudio-"));
        } catch (IOException failure) {
            throw plain(NLS.bind(Messages.cannotPrepare, parent, failure), failure);
        }
    }

    /**
     * The file to write for now.
     *
     * @return a file that does not exist yet, with the name of the target; not null
     */
    public Path target() {
        return folder.resolve(place.getFileName());
    }

    /**
     * What is wrong with what was written.
     *
     * @return the fault for people, or null if the target is there and every other file is called after it
     * @throws IOException if the files cannot be listed
     */
    String fault() throws IOException {
        if (!Files.isRegularFile(target())) {
            return Messages.notWritten;
        }
        String name = place.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        for (Path file : written()) {
            if (!Files.isRegularFile(file) || !file.getFileName().toString().startsWith(stem)) {
                return NLS.bind(Messages.strangeFile, file.getFileName(), stem);
            }
        }
        return null;
    }

    /**
     * Puts what was written in its place. Files beside the target go first, so that the target never names files that are not there.
     *
     * @return the files at their places, the target first; not null
     * @throws IOException if a file cannot be flushed or moved; the message names it, for people
     */
    public List<Path> commit() throws IOException {
        List<Path> moved = new ArrayList<>();
        List<Path> files = written();
        for (Path file : files) {
            flush(file);
        }
        for (Path file : files) {
            if (!file.equals(target())) {
                moved.add(move(file, place.resolveSibling(file.getFileName())));
            }
        }
        moved.add(0, move(target(), place));
        return moved;
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path move(Path file, Path place) throws IOException {
        try {
            try {
                return Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException rareFileSystem) {
                return Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw plain(NLS.bind(Messages.cannotMove, place, failure), failure);
        }
    }

    private static IOException plain(String message, IOException cause) {
        return new IOException(message, cause);
    }

    /**
     * Removes what was not put in its place.
     *
     * @throws IOException if something cannot be removed
     */
    @Override
    public void close() throws IOException {
        List<Path> leftovers;
        try (Stream<Path> all = Files.walk(folder)) {
            leftovers = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path leftover : leftovers) {
            Files.deleteIfExists(leftover);
        }
    }
}
