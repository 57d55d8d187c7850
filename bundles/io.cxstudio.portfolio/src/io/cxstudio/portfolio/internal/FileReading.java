/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;
import io.cxstudio.portfolio.UnreadFile;

/** Reads workshops in their order, a few of them ahead and beside the thread that writes. */
public final class FileReading implements Iterator<FileReading.Result>, AutoCloseable {

    /** Reading takes more of the processor than writing: the thread that writes mostly waits for what is read. */
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    /** Enough that no thread waits for work, and few enough that they fit into a small memory. */
    private static final int AHEAD = THREADS + 2;

    /**
     * What came of a file.
     *
     * @param rows   its rows, or null
     * @param unread why there are none, or null
     */
    public record Result(WorkshopRows rows, UnreadFile unread) {
    }

    private final Iterator<Path> files;
    private final WorkshopRows.Reader reader;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS,
            Thread.ofPlatform().daemon().name("portfolio-", 0).factory());
    private final Deque<Future<Result>> ahead = new ArrayDeque<>();

    /** A reading of these files. */
    public FileReading(Iterator<Path> files, WorkshopRows.Reader reader) {
        this.files = files;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (ahead.size() < AHEAD && files.hasNext()) {
            Path file = files.next();
            ahead.add(threads.submit(() -> read(file)));
        }
        return !ahead.isEmpty();
    }

    @Override
    public Result next() {
        hasNext();
        Future<Result> first = ahead.remove();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return first.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException defect) {
            throw new IllegalStateException(defect.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Result read(Path file) {
        try {
            return new Result(reader.read(file, WorkshopFile.read(file).workshop()), null);
        } catch (WorkshopFileException unreadable) {
            return new Result(null, new UnreadFile(file, unreadable.getMessage()));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
