/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** The hands of whoever sits before the screen: they press keys, and wait until everything has happened that is due. */
final class Hands {

	private static final long REST = 40_000_000L;
	private static final long PATIENCE = 60_000_000_000L;

	private final Display display;

	Hands(Display display) {
		this.display = display;
	}

	/** Lets everything happen that is due. */
	void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	/** Has a control painted as a whole, and waits until that has happened. */
	void paint(Control control) {
		boolean[] painted = new boolean[1];
		Listener listener = event -> painted[0] = true;
		control.addListener(SWT.Paint, listener);
		control.redraw();
		await("a control is painted", () -> painted[0]);
		control.removeListener(SWT.Paint, listener);
	}

	/** Runs the event loop until something is so. */
	void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited in vain: " + what);
			}
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Lets time pass, for what happens with a delay; so much at least that the toolkit, which paints sixty times a second at most, paints the next thing at once. */
	void rest() {
		long end = System.nanoTime() + REST;
		await("rest", () -> System.nanoTime() > end);
	}

	/**
	 * Presses a key in the control that has the keyboard: the event goes the way of a real one from where the toolkit has received it, past the key bindings
	 * and to the control. The window system before it is the same for all maps, and is left out.
	 */
	void press(int modifiers, int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key >= SWT.KEYCODE_BIT ? 0 : modifiers == SWT.CTRL ? (char) (key & 0x1F) : (char) key;
		event.stateMask = modifiers;
		event.doit = true;
		display.getFocusControl().notifyListeners(SWT.KeyDown, event);
	}
}
