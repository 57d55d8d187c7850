/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;

/** Drags something from another program, which runs in a process of its own, to the studio. */
public final class ForeignDrag implements AutoCloseable {

	/** At the title of the studio's window, where nothing else is clicked. */
	private static final Point CORNER = new Point(760, 2);
	private static final Point MIDDLE = new Point(CORNER.x + DragProgram.SIZE / 2, CORNER.y + DragProgram.SIZE / 2);
	private static final int STEPS = 6;
	private static final int NEAR = 6;
	private static final List<Class<?>> CLASSES = List.of(DragProgram.class, DragProgram.Progress.class, DragProgram.Content.class);

	private final Robot robot = new Robot();
	private final Process process;
	private final List<String> said = new CopyOnWriteArrayList<>();
	private boolean pressed;

	private ForeignDrag(Path folder, String... content) throws IOException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-Dsun.java2d.uiScale=1", "-cp",
				classes(folder).toString(), DragProgram.class.getName(), String.valueOf(CORNER.x), String.valueOf(CORNER.y)));
		command.addAll(List.of(content));
		process = new ProcessBuilder(command).redirectErrorStream(true).start();
		Thread.ofVirtual().start(this::listen);
		awaitWord(DragProgram.READY);
	}

	/** The program needs none but its own classes; where those are depends on who runs the test. */
	private static Path classes(Path folder) throws IOException {
		Path root = Files.createTempDirectory(folder, "program");
		for (Class<?> type : CLASSES) {
			String name = type.getName().replace('.', '/') + ".class";
			Path copy = root.resolve(name);
			Files.createDirectories(copy.getParent());
			try (InputStream content = type.getResourceAsStream("/" + name)) {
				Files.copy(content, copy);
			}
		}
		return root;
	}

	/** Text to be dragged. The folder is for the program's own files. */
	public static ForeignDrag text(Path folder, String text) throws IOException {
		return new ForeignDrag(folder, "text", Files.writeString(Files.createTempFile(folder, "dragged", ".text"), text).toString());
	}

	/** A picture to be dragged, 1,600 x 800 pixels, that is no file. */
	public static ForeignDrag picture(Path folder) throws IOException {
		return new ForeignDrag(folder, "picture");
	}

	/** A link on a page of the web, as browsers let it be dragged. */
	public static ForeignDrag link(Path folder, String address) throws IOException {
		return new ForeignDrag(folder, "link", address);
	}

	/** Files to be dragged. */
	public static ForeignDrag files(Path folder, Path... files) throws IOException {
		return new ForeignDrag(folder, Stream.concat(Stream.of("files"), Stream.of(files).map(Path::toString)).toArray(String[]::new));
	}

	private void listen() {
		try (BufferedReader output = process.inputReader()) {
			output.lines().forEach(said::add);
		} catch (IOException | UncheckedIOException e) {
			said.add(String.valueOf(e.getMessage()));
		}
	}

	private void awaitWord(String word) {
		Until.isTrueOutside("the other program says " + word + " after " + said, () -> {
			if (!process.isAlive() && !said.contains(word)) {
				throw new IllegalStateException("The other program has ended: " + said);
			}
			return said.contains(word);
		});
	}

	/** Begins the drag, and comes to a point of the screen where it is accepted. */
	public void over(Point to) {
		begin();
		come(to, DragProgram.ACCEPTED);
	}

	/** Goes on to a point of the screen where it is not accepted, and ends the drag there. */
	public void refusedAt(Point to) {
		come(to, DragProgram.REFUSED);
		release();
		awaitWord(DragProgram.NOT_DROPPED);
	}

	private void begin() {
		robot.move(MIDDLE);
		robot.press();
		pressed = true;
		int[] steps = {0};
		Until.isTrueOutside("the drag has begun", () -> {
			// The first movements only tell a drag from a click.
			robot.move(new Point(MIDDLE.x, MIDDLE.y + NEAR + steps[0]++ % NEAR));
			return said.contains(DragProgram.DRAGGING);
		});
	}

	/** Moves until the answer is there, for a program asks only when the mouse moves; the last answer counts. */
	private void come(Point to, String answer) {
		int[] steps = {0};
		robot.move(new Point((MIDDLE.x + to.x) / 2, (MIDDLE.y + to.y) / 2));
		Until.isTrueOutside("the studio says " + answer, () -> {
			robot.move(new Point(to.x - steps[0]++ % 2, to.y));
			return answer.equals(said.get(said.size() - 1)) && steps[0] > STEPS;
		});
	}

	/** Ends the drag where the mouse is, and waits until the other program knows that it was taken. */
	public void drop() {
		release();
		awaitWord(DragProgram.DROPPED);
	}

	/** Drags to a point of the screen. */
	public void to(Point to) {
		over(to);
		drop();
	}

	/** Drags to a point of the screen, moves about there, and drops; what the studio said after it had accepted the first time. */
	public List<String> answersAt(Point to) {
		over(to);
		int accepted = said.size();
		for (int step = 0; step < STEPS; step++) {
			robot.move(new Point(to.x + step, to.y));
		}
		drop();
		return List.copyOf(said.subList(accepted, said.size()));
	}

	private void release() {
		robot.endDrag();
		pressed = false;
	}

	@Override
	public void close() {
		if (pressed) {
			// A drag that failed must not go on in the next test.
			release();
		}
		process.destroy();
		try {
			if (!process.waitFor(10, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
