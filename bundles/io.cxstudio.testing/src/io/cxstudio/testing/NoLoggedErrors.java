/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/**
 * A JUnit extension that fails a test during which an error or an exception was logged. A test that provokes one
 * registers the extension in a field and {@linkplain #take(Predicate) takes} the entry.
 */
public final class NoLoggedErrors implements BeforeEachCallback, AfterEachCallback {

	/**
	 * An entry that is none of our doing.
	 *
	 * @param bundle the symbolic name of the bundle that logs it
	 * @param message its exact message
	 * @param reason why it may be logged
	 */
	private record Allowed(String bundle, String message, String reason) {
	}

	/** Five at the most, each with its reason. */
	private static final List<Allowed> ALLOWED = List.of();

	private final List<IStatus> logged = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, bundle) -> note(status);

	@Override
	public void beforeEach(ExtensionContext context) {
		logged.clear();
		// Without the platform, as in a test started from the command line, there is no log.
		if (Platform.isRunning()) {
			Platform.addLogListener(listener);
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (Platform.isRunning()) {
			Platform.removeLogListener(listener);
		}
		if (!logged.isEmpty()) {
			throw failure();
		}
	}

	/** The entries so far that fit, which do not fail the test any more. */
	public List<IStatus> take(Predicate<IStatus> fits) {
		List<IStatus> taken = logged.stream().filter(fits).toList();
		logged.removeAll(taken);
		return taken;
	}

	private void note(IStatus status) {
		boolean wrong = status.getSeverity() == IStatus.ERROR || status.getException() != null;
		if (wrong && ALLOWED.stream().noneMatch(allowed -> allowed.bundle().equals(status.getPlugin())
				&& allowed.message().equals(status.getMessage()))) {
			logged.add(status);
		}
	}

	private AssertionFailedError failure() {
		AssertionFailedError failure = new AssertionFailedError("Logged during the test: "
				+ String.join("; ", logged.stream().map(status -> status.getPlugin() + ": " + status.getMessage()).toList()));
		logged.stream().map(IStatus::getException).filter(exception -> exception != null)
				.forEach(failure::addSuppressed);
		return failure;
	}
}
