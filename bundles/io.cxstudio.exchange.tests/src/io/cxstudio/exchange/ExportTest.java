/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Running exporters, those that behave and those that do not. */
class ExportTest {

    @TempDir
    private Path folder;
    private Path target;
    private final Workshop workshop = ModelFactory.eINSTANCE.createWorkshop();

    @BeforeEach
    void aWorkshopAndAFileFromYesterday() throws IOException {
        target = folder.resolve("سفر 1.txt");
        Files.writeString(target, "yesterday");
        workshop.setName("Sai");
        Journey journey = ModelFactory.eINSTANCE.createJourney();
        workshop.getJourneys().add(journey);
        Card card = ModelFactory.eINSTANCE.createCard();
        journey.getCards().add(card);
        Step nowhere = ModelFactory.eINSTANCE.createStep();
        ((InternalEObject) nowhere).eSetProxyURI(URI.createURI("#gone"));
        card.setStep(nowhere);
    }

    private ExportReport export(Class<? extends Exporter> exporter, Progress progress) throws IOException, ExportException {
        return ContributedExporters.only(exporter).export(workshop, target, ExportOptions.NONE, progress);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertUntouched() throws IOException {
        assertEquals(List.of("سفر 1.txt"), files());
        assertEquals("yesterday", Files.readString(target));
    }

    @Test
    void replacesTheFileAndListsWhatWasWritten() throws Exception {
        ExportReport report = export(WithPicture.class, Progress.NONE);
        assertEquals(List.of(target.toRealPath(), folder.toRealPath().resolve("سفر 1-picture.png")), report.files());
        assertEquals(List.of(new ExportWarning("Title", "shortened")), report.warnings());
        assertEquals("Title: shortened", report.warnings().get(0).toString());
        assertEquals("Sai", Files.readString(target));
        assertEquals(2, files().size());
    }

    @Test
    void theExporterGetsACopyWithTheSameIdsAndItsDanglingReferences() throws Exception {
        export(Vandal.class, Progress.NONE);
        assertEquals("Sai", workshop.getName());
        assertEquals(1, workshop.getJourneys().size());
        Card card = workshop.getJourneys().get(0).getCards().get(0);
        assertEquals(card.getId() + " true", Files.readString(target));
    }

    @Test
    void progressIsToldInTheThreadOfTheCaller() throws Exception {
        List<String> told = new ArrayList<>();
        Thread caller = Thread.currentThread();
        export(Telling.class, new Progress() {
            @Override
            public void begin(String task, int work) {
                assertSame(caller, Thread.currentThread());
                told.add(task + " " + work);
            }

            @Override
            public void worked(int work) {
                told.add("worked " + work);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(List.of("Lines 2", "worked 1", "worked 1"), told);
        assertNotEquals(caller.getName(), Files.readString(target));
    }

    @Test
    void aFailureNamesThePlugInAndLeavesTheOldFile() throws Exception {
        for (Class<? extends Exporter> faulty : List.of(Throwing.class, Failing.class, Mute.class, Idle.class, Stray.class, NotThere.class)) {
            String message = assertThrows(ExportException.class, () -> export(faulty, Progress.NONE), faulty.getName()).getMessage();
            assertTrue(message.contains("com.example.partner") && message.contains("com.example.it"), message);
            assertUntouched();
        }
    }

    @Test
    void aFullDiskIsToldAsItIs() throws Exception {
        assertEquals("No space left", assertThrows(IOException.class, () -> export(DiskFull.class, Progress.NONE)).getMessage());
        assertUntouched();
    }

    @Test
    void cancellingLeavesNothingBehind() throws Exception {
        CancelledAtOnce progress = new CancelledAtOnce();
        assertThrows(OperationCanceledException.class, () -> export(Patient.class, progress));
        assertUntouched();
        assertThrows(OperationCanceledException.class, () -> export(WithPicture.class, progress));
        assertUntouched();
    }

    @Test
    void whoDoesNotAnswerIsGivenUpAndSwitchedOff() throws Exception {
        ExporterType hanging = new ContributedExporters().contribute("com.example.partner", ContributedExporters.element("h", Hanging.class, ""))
                .read(Duration.ofMillis(1), Duration.ofMillis(1)).all().get(0);
        String message = assertThrows(ExportException.class,
                () -> hanging.export(workshop, target, ExportOptions.NONE, Progress.NONE)).getMessage();
        assertTrue(message.contains("com.example.partner"), message);
        String again = assertThrows(ExportException.class,
                () -> hanging.export(workshop, target, ExportOptions.NONE, Progress.NONE)).getMessage();
        assertTrue(again.contains("switched off"), again);
        assertEquals("yesterday", Files.readString(target));
    }

    @Test
    void whoDoesNotLeaveWhenCancelledIsLeftBehind() {
        ExporterType hanging = new ContributedExporters().contribute("com.example.partner", ContributedExporters.element("h", Hanging.class, ""))
                .read(Duration.ofHours(1), Duration.ofMillis(1)).all().get(0);
        assertThrows(OperationCanceledException.class, () -> hanging.export(workshop, target, ExportOptions.NONE, new CancelledAtOnce()));
    }

    @Test
    void badTargetsAreNamed() throws Exception {
        Path missing = folder.resolve("missing").resolve("a.txt");
        ExporterType type = ContributedExporters.only(WithPicture.class);
        assertMessage(missing.getParent().toString(), () -> type.export(workshop, missing, ExportOptions.NONE, Progress.NONE));
        assertMessage(folder.toString(), () -> type.export(workshop, folder, ExportOptions.NONE, Progress.NONE));
        assertUntouched();
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
        ContributedExporters.only(Telling.class).export(workshop, link, ExportOptions.NONE, Progress.NONE);
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.readString(target).equals("yesterday"));
    }

    private static void assertMessage(String expected, Executable export) {
        String message = assertThrows(IOException.class, export).getMessage();
        assertTrue(message.contains(expected), message);
    }

    private static final class CancelledAtOnce implements Progress {
        @Override
        public void begin(String task, int work) {
            // not of interest
        }

        @Override
        public void worked(int work) {
            // not of interest
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    /** Writes two files and warns. */
    public static final class WithPicture implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            Files.writeString(target.resolveSibling("سفر 1-picture.png"), "picture");
            Files.writeString(target, workshop.getName());
            return ExportReport.of(List.of(new ExportWarning("Title", "shortened")));
        }
    }

    /** Destroys what it gets. */
    public static final class Vandal implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            Card card = workshop.getJourneys().get(0).getCards().get(0);
            Files.writeString(target, card.getId() + " " + card.getStep().eIsProxy());
            workshop.setName("gone");
            workshop.getJourneys().clear();
            return ExportReport.of(List.of());
        }
    }

    /** Tells what it does. */
    public static final class Telling implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            progress.begin("Lines", 2);
            progress.worked(1);
            progress.worked(1);
            Files.writeString(target, Thread.currentThread().getName());
            return ExportReport.of(List.of());
        }
    }

    /** Throws half way. */
    public static final class Throwing implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            Files.writeString(target, "half");
            throw new IllegalStateException("of all things");
        }
    }

    /** Was built against something that is not there. */
    public static final class Failing implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) {
            throw new NoClassDefFoundError("com/example/Missing");
        }
    }

    /** Returns nothing. */
    public static final class Mute implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            Files.writeString(target, "all");
            return null;
        }
    }

    /** Writes nothing. */
    public static final class Idle implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) {
            return ExportReport.of(List.of());
        }
    }

    /** Writes a file that could be anybody's. */
    public static final class Stray implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            Files.writeString(target, "all");
            Files.writeString(target.resolveSibling("thesis.txt"), "overwritten");
            return ExportReport.of(List.of());
        }
    }

    /** Cannot be made. */
    public abstract static class NotThere implements Exporter {
    }

    /** Finds no room. */
    public static final class DiskFull implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            Files.writeString(target, "half");
            throw new IOException("No space left");
        }
    }

    /** Goes on until somebody cancels. */
    public static final class Patient implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            Files.writeString(target, "half");
            while (true) {
                progress.checkCancelled();
                progress.worked(1);
                Thread.onSpinWait();
            }
        }
    }

    /** Hangs. */
    public static final class Hanging implements Exporter {
        @Override
        public ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException {
            CountDownLatch never = new CountDownLatch(1);
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException ignoredByABadPlugIn) {
                    return null;
                }
            }
        }
    }
}
