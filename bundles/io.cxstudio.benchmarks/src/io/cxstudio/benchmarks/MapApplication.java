/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The studio as it is, which measures itself once its window is there, and then ends with 1 if a figure falls short of its goal. */
public final class MapApplication implements IApplication {

	private static final String STUDIO = "io.cxstudio.workbench.application";
	private static final int FELL_SHORT = 1;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		studio().start(context);
		return MapStart.isGood() ? EXIT_OK : Integer.valueOf(FELL_SHORT);
	}

	private static IApplication studio() throws CoreException {
		IExtension extension = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications", STUDIO);
		IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
		return (IApplication) run.createExecutableExtension("class");
	}

	@Override
	public void stop() {
		// The studio ends when its window is closed.
	}
}
