/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Plugin;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.provider.ModelEditPlugin;
import io.cxstudio.testing.ChildJava;
import io.cxstudio.testing.RandomWorkshop;

/** A studio is killed at random moments while notes are written: none that was safe is lost, and the file is always whole. */
class KilledStudioTest {

	private static final int KILLS = 6;

	@TempDir
	private Path folder;
	private Path file;
	private Path place;

	@BeforeEach
	void write() throws Exception {
		file = folder.resolve("room.workshop");
		place = folder.resolve("recovery");
		WorkshopFile.write(RandomWorkshop.map(1, 2, 2, 2, 50), file);
	}

	private List<String> command(long seed, int length) throws IOException {
		List<Class<?>> needed = List.of(WorkshopSession.class, Workshop.class, ModelEditPlugin.class, EObject.class, Command.class,
				EditingDomain.class, NLS.class, IProgressMonitor.class, Plugin.class);
		return ChildJava.command(TypingProcess.class, needed, file.toString(), place.toString(), String.valueOf(seed), String.valueOf(length));
	}

	private List<RecoveredWorkshop> nextStart() throws IOException {
		Turns turns = new Turns();
		try (RecoveryPlace next = new RecoveryPlace(place, turns, turns)) {
			return next.abandoned();
		}
	}

	@Test
	void noNoteThatWasSafeIsLost() throws Exception {
		for (int kill = 0; kill < KILLS; kill++) {
			Random random = new Random(kill);
			Process process = new ProcessBuilder(command(kill, 20)).redirectErrorStream(true).start();
			int last = -1;
			try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
				for (int left = 3 + random.nextInt(12); left > 0; left--) {
					last = Integer.parseInt(output.readLine());
				}
				Thread.sleep(0, random.nextInt(999_999));
			} finally {
				process.destroyForcibly().waitFor();
			}
			assertNothingIsLost(last);
		}
	}

	private void assertNothingIsLost(int last) throws IOException {
		Set<String> notes = new HashSet<>(notes(WorkshopFile.read(file).workshop()));
		for (RecoveredWorkshop recovered : nextStart()) {
			assertTrue(recovered.problem().isEmpty(), recovered.problem()::toString);
			List<String> unsaved = notes(recovered.workshop());
			if (recovered.original() == RecoveredWorkshop.Original.SAME) {
				assertTrue(unsaved.containsAll(notes), "What was kept holds all that the file holds");
			}
			notes.addAll(unsaved);
			recovered.discard();
		}
		for (int note = 0; note <= last; note++) {
			assertTrue(notes.contains("note " + note), "note " + note + " of " + last);
		}
		try (Stream<Path> files = Files.list(place)) {
			assertEquals(List.of(), files.toList());
		}
		WorkshopFile.write(RandomWorkshop.map(1, 2, 2, 2, 50), file);
	}

	private static List<String> notes(Workshop workshop) {
		return workshop.getJourneys().get(0).getCards().stream().map(Card::getText)
				.filter(text -> text != null && text.startsWith("note ")).map(text -> text.replaceAll(" x*(again)?$", "")).toList();
	}

	/** A limit on the size of files stands for a full disk. */
	@Test
	void aFullDiskIsReportedAndWhatWasKeptBeforeStays() throws Exception {
		byte[] before = Files.readAllBytes(file);
		List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 60; exec \"$@\"", "limited"));
		limited.addAll(command(5, 300));
		Process process = new ProcessBuilder(limited).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(TypingProcess.NOT_KEPT, process.waitFor(), output);
		List<String> lines = output.lines().toList();
		assertTrue(lines.getLast().startsWith("not kept: "), output);
		assertTrue(lines.size() > 1, output);
		RecoveredWorkshop recovered = nextStart().get(0);
		List<String> notes = notes(recovered.workshop());
		assertTrue(notes.contains("note " + lines.get(lines.size() - 2)), output);
		if (!notes.isEmpty() && notes(WorkshopFile.read(file).workshop()).isEmpty()) {
			assertArrayEquals(before, Files.readAllBytes(file));
		}
	}
}
