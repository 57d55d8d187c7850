/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.starts;

import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Does in the window of the running studio what later starts ask for: comes to the front and opens their files. */
public final class Visitors implements AutoCloseable {

	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final CompletableFuture<Display> ready = new CompletableFuture<>();
	private Reception reception;

	private Visitors() {
	}

	/** Begins to listen. Whoever comes waits until the window is {@linkplain #welcome(Display) ready}. */
	public static Visitors expect() {
		Visitors visitors = new Visitors();
		try {
			visitors.reception = Reception.open(address(), visitors::arrived);
		} catch (IOException e) {
			ILog.of(Visitors.class).warn("Files cannot be handed to this studio", e); //$NON-NLS-1$
		}
		return visitors;
	}

	static StudioAddress address() {
		return new StudioAddress(Platform.getStateLocation(FrameworkUtil.getBundle(Visitors.class)).append("address").toPath()); //$NON-NLS-1$
	}

	/** The window has opened what it was started with: now it is the visitors' turn. */
	public void welcome(Display display) {
		ready.complete(display);
	}

	private void arrived(Visit visit, List<Path> files) {
		ready.thenAccept(display -> {
			try {
				display.asyncExec(() -> attend(visit, files));
			} catch (SWTException e) {
				// The window has just been closed; the visitor notices, and opens one itself.
				ILog.of(Visitors.class).info("A second start came too late: " + e.getMessage()); //$NON-NLS-1$
			}
		});
	}

	/** A question that is open is answered first: what is opened now would not be seen behind it. */
	private static void attend(Visit visit, List<Path> files) {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		Optional<Shell> dialog = dialog(window.getDisplay());
		toFront(window);
		dialog.ifPresent(Visitors::toFront);
		if (dialog.isPresent() && !files.isEmpty()) {
			whenGone(dialog.get(), () -> attend(visit, files));
			return;
		}
		visit.taken();
		files.forEach(file -> WorkshopOpening.open(file, window));
	}

	private static Optional<Shell> dialog(Display display) {
		return Stream.of(display.getShells()).filter(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0).reduce((first, last) -> last);
	}

	private static void toFront(Shell shell) {
		shell.setMinimized(false);
		shell.forceActive();
	}

	private static void whenGone(Shell dialog, Runnable action) {
		Display display = dialog.getDisplay();
		Listener[] once = new Listener[1];
		once[0] = event -> {
			dialog.removeListener(SWT.Hide, once[0]);
			dialog.removeListener(SWT.Dispose, once[0]);
			display.asyncExec(action);
		};
		dialog.addListener(SWT.Hide, once[0]);
		dialog.addListener(SWT.Dispose, once[0]);
	}

	@Override
	public void close() {
		if (reception == null) {
			return;
		}
		try {
			reception.close();
		} catch (IOException e) {
			ILog.of(Visitors.class).warn(e.getMessage(), e);
		}
	}
}
