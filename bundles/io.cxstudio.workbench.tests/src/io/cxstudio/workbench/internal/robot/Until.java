/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Looks and waits from the thread of a test into that of the window. */
public final class Until {

	/** A condition that does not come true by then is a failure; nothing waits so long when all is well. */
	private static final long LIMIT = TimeUnit.SECONDS.toNanos(60);
	private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

	private Until() {
	}

	/** Asks the window for something. */
	public static <T> T inWindow(Supplier<T> question) {
		return display().syncCall(question::get);
	}

	/** Does something in the thread of the window. */
	public static void doInWindow(Runnable action) {
		display().syncExec(action);
	}

	/** Waits until a condition, looked at in the thread of the window, is true. */
	public static void isTrue(String what, BooleanSupplier condition) {
		isTrueOutside(what, () -> inWindow(condition::getAsBoolean));
	}

	/** Waits until a condition, looked at in the thread of the test, is true: about files, or other windows than those of the studio. */
	public static void isTrueOutside(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + LIMIT;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("It never came true that " + what);
			}
			LockSupport.parkNanos(BETWEEN_LOOKS);
		}
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
