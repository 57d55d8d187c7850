/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

/** Real keys and a real mouse, by way of xdotool: what it does goes through the X server, as what people do. */
public final class Robot {

	private static final int LEFT = 1;
	private static final int RIGHT = 3;
	private static final int WHEEL_UP = 4;
	private static final int WHEEL_DOWN = 5;
	private static final int DRAG_STEPS = 8;

	/** Presses keys one after the other, each as xdotool names it: "ctrl+s", "Return", "alt+Left". */
	public void keys(String... keys) {
		for (String key : keys) {
			run("key", "--clearmodifiers", key);
		}
	}

	/** Types text. */
	public void type(String text) {
		run("type", "--delay", "12", "--", text);
	}

	/** Clicks at a point of the screen. */
	public void click(Point point) {
		move(point);
		run("click", String.valueOf(LEFT));
	}

	/** Comes to a point of the screen from beside it, as a hand does, and clicks there when the window has seen the mouse come. */
	public void comeAndClick(Point point) {
		try (SeenEvents seen = new SeenEvents()) {
			move(new Point(point.x - 3, point.y - 3));
			move(point);
			seen.await(SWT.MouseMove, point);
		}
		run("click", String.valueOf(LEFT));
	}

	/** Double-clicks at a point of the screen. */
	public void doubleClick(Point point) {
		move(point);
		run("click", "--repeat", "2", "--delay", "60", String.valueOf(LEFT));
	}

	/** Clicks while keys are held. */
	public void click(Point point, String modifier) {
		move(point);
		run("keydown", modifier, "click", String.valueOf(LEFT), "keyup", modifier);
	}

	/** Drags from one point of a map to another, by way of points between them, no faster than the window sees it. */
	public void drag(Point from, Point to) {
		beginDrag(from, to);
		try (SeenEvents seen = new SeenEvents()) {
			endDrag();
			seen.await(SWT.MouseUp, to);
		}
	}

	/** Drags to a point, and keeps the button of the mouse down. */
	public void beginDrag(Point from, Point to) {
		move(from);
		try (SeenEvents seen = new SeenEvents()) {
			run("mousedown", String.valueOf(LEFT));
			seen.await(SWT.MouseDown, from);
			for (int step = 1; step <= DRAG_STEPS; step++) {
				Point there = new Point(from.x + (to.x - from.x) * step / DRAG_STEPS, from.y + (to.y - from.y) * step / DRAG_STEPS);
				move(there);
				seen.await(SWT.MouseMove, there);
			}
		}
	}

	/** Does something while a key is held. */
	public void holding(String key, Runnable action) {
		run("keydown", key);
		try {
			action.run();
		} finally {
			run("keyup", key);
		}
	}

	/** Presses the button of the mouse where it is, over whatever window is there. */
	public void press() {
		run("mousedown", String.valueOf(LEFT));
	}

	/** Presses a key while a button of the mouse is down. */
	public void keyWhileDragging(String key) {
		// Clearing the modifiers would release the button too.
		run("key", key);
	}

	/** Releases the button of the mouse where it is. */
	public void endDrag() {
		run("mouseup", String.valueOf(LEFT));
	}

	/** Drags while a key is held. */
	public void drag(Point from, Point to, String modifier) {
		holding(modifier, () -> drag(from, to));
	}

	/** Clicks with the other button of the mouse, which opens the context menu. */
	public void rightClick(Point point) {
		move(point);
		run("click", String.valueOf(RIGHT));
	}

	/** Turns the wheel away from the user, over a point of the screen, while a key is held. */
	public void wheelUp(Point point, String modifier) {
		wheel(point, modifier, WHEEL_UP);
	}

	/** Turns the wheel towards the user, over a point of the screen, while a key is held. */
	public void wheelDown(Point point, String modifier) {
		wheel(point, modifier, WHEEL_DOWN);
	}

	/** Turns the wheel towards the user, over a point of the screen. */
	public void wheelDown(Point point) {
		move(point);
		run("click", String.valueOf(WHEEL_DOWN));
	}

	private void wheel(Point point, String modifier, int button) {
		move(point);
		run("keydown", modifier, "click", String.valueOf(button), "keyup", modifier);
	}

	/** Moves the mouse to a point of the screen. */
	public void move(Point point) {
		run("mousemove", String.valueOf(point.x), String.valueOf(point.y));
	}

	/** Whether a window is active that is none of the workbench's, but has no title, as the file dialog of the platform. */
	public boolean isForeignWindowActive() {
		try {
			Process process = new ProcessBuilder("xdotool", "getactivewindow", "getwindowname").redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
			return process.waitFor() == 0 && said.isEmpty();
		} catch (IOException e) {
			throw new IllegalStateException("xdotool is needed for the window tests: install the package xdotool", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private static void run(String... arguments) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
			assertEquals(0, process.waitFor(), () -> String.join(" ", command) + ": " + said);
		} catch (IOException e) {
			throw new IllegalStateException("xdotool is needed for the window tests: install the package xdotool", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
