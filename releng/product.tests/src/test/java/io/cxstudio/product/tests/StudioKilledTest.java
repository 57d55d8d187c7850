/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static io.cxstudio.product.tests.StudioProcess.xdotool;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The studio is killed while somebody types, again and again: what was finished is offered at the next start, the file is
 * as it was until it is saved, and then holds every note.
 */
@Isolated("its windows need the keyboard of the display")
class StudioKilledTest {

	private static final String OFFER = "^Recover Unsaved Changes *$";
	private static final int KILLS = 2;
	private static final int MOST_NOTES_IN_A_ROUND = 5;
	private static final int LONGEST_WAIT_IN_MILLISECONDS = 400;
	private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(5);

	@TempDir
	Path folder;

	private StudioProcess studio;

	@AfterEach
	void end() throws InterruptedException {
		if (studio != null) {
			studio.kill();
		}
	}

	@Test
	void noFinishedNoteIsLost() throws Exception {
		assertEquals(0, Product.built().run(folder, "new", "--template", "io.cxstudio.template.fiveStages", "-o", "room.workshop").exitCode());
		Path file = folder.resolve("room.workshop");
		byte[] before = Files.readAllBytes(file);
		Random random = new Random(20_261_122);
		List<String> notes = new ArrayList<>();
		studio = StudioProcess.start(folder, file.toString());
		for (int kill = 0; kill < KILLS; kill++) {
			typeNotes(notes, 1 + random.nextInt(MOST_NOTES_IN_A_ROUND), kill);
			typeUntilKilled(random);
			assertArrayEquals(before, Files.readAllBytes(file), "The file is not touched");
			studio = StudioProcess.start(folder);
			keepWhatIsOffered();
			studio.until("unsaved change that was kept", () -> areKept(notes));
		}
		studio.activate(". - CX Studio *$");
		studio.until("file with all notes", () -> {
			xdotool("key", "ctrl+s");
			return !Arrays.equals(before, Files.readAllBytes(file));
		});
		String saved = Files.readString(file);
		for (String note : notes) {
			assertTrue(saved.contains("\"" + note + "\""), () -> note + " is not in\n" + saved);
		}
		assertTrue(Product.built().run(folder, "check", "room.workshop").out().contains("no problems"));
		studio.until("empty recovery place", () -> kept().isEmpty());
		studio.activate(". - CX Studio *$");
		studio.close();
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".lock")).toList());
		}
		assertEquals(List.of(), studio.loggedErrors());
	}

	/** Types notes below each other, and waits until the studio has them safe. */
	private void typeNotes(List<String> notes, int count, int round) throws IOException, InterruptedException {
		studio.activate(". - CX Studio *$");
		// Only a map that can be used takes the first note.
		String first = "round" + round;
		studio.until("map that takes keys", () -> {
			xdotool("key", "Escape", "Down", "Return");
			xdotool("type", "--delay", "20", first);
			xdotool("key", "Return");
			return kept().stream().anyMatch(content -> content.contains(first));
		});
		for (int i = 0; i < count; i++) {
			String note = "note" + round + "x" + i + "end";
			xdotool("type", "--delay", "20", note);
			xdotool("key", "Return");
			notes.add(note);
		}
		studio.until("safe notes", () -> areKept(notes));
	}

	/** The moment is as random as it can be: in the middle of a word, a note, or of keeping one. */
	private void typeUntilKilled(Random random) throws IOException, InterruptedException {
		Process typing = new ProcessBuilder("xdotool", "type", "--delay", "30", "unfinished".repeat(5)).start();
		Thread.sleep(random.nextInt(LONGEST_WAIT_IN_MILLISECONDS));
		studio.kill();
		typing.destroyForcibly().waitFor();
	}

	/** Return keeps, as soon as the dialog listens. One too many would go to what is below it: the link that opens a file. */
	private void keepWhatIsOffered() throws IOException, InterruptedException {
		studio.activate(OFFER);
		Instant[] next = { Instant.now() };
		studio.until("end of the offer", () -> {
			boolean open = !xdotool("search", "--onlyvisible", "--name", OFFER).isBlank();
			if (open && Instant.now().isAfter(next[0])) {
				xdotool("key", "Return");
				next[0] = Instant.now().plus(TIME_TO_CLOSE);
			}
			return !open;
		});
	}

	private boolean areKept(List<String> notes) throws IOException {
		List<String> contents = kept();
		return notes.stream().allMatch(note -> contents.stream().anyMatch(content -> content.contains("\"" + note + "\"")));
	}

	/** What is in the recovery place of the studio that runs. */
	private List<String> kept() throws IOException {
		Path place = folder.resolve("data/.metadata/.plugins/io.cxstudio.workbench/recovery");
		List<String> contents = new ArrayList<>();
		if (Files.isDirectory(place)) {
			try (Stream<Path> files = Files.list(place)) {
				for (Path file : files.filter(path -> path.toString().endsWith(".recovery")).toList()) {
					contents.add(Files.readString(file));
				}
			} catch (NoSuchFileException e) {
				// It was replaced in this moment; the next look sees it.
				return List.of("");
			}
		}
		return contents;
	}
}
