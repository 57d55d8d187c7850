/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import io.cxstudio.cli.LaunchArguments;
import io.cxstudio.workbench.internal.starts.SecondStart;
import io.cxstudio.workbench.internal.starts.Visitors;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The studio: opens its window and the workshops that were given on the command line, or hands them to the studio that runs already. */
public final class StudioApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws InterruptedException {
		List<Path> files = LaunchArguments.given().stream().map(Path::of).map(Path::toAbsolutePath).toList();
		OptionalInt handedOver = SecondStart.handOver(files);
		return handedOver.isPresent() ? handedOver.getAsInt() : open(files);
	}

	private static Object open(List<Path> files) {
		WidgetStyle.compact();
		Display.setAppName("CX Studio"); //$NON-NLS-1$
		Display display = PlatformUI.createDisplay();
		Display.setAppName("CX Studio"); //$NON-NLS-1$
		try (Visitors visitors = Visitors.expect()) {
			int code = PlatformUI.createAndRunWorkbench(display, new StudioAdvisor(files, visitors));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}
}
