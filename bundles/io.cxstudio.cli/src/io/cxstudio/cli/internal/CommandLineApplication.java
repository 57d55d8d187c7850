/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.cli.LaunchArguments;

import java.io.PrintWriter;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Everything that works without a screen, as commands. The exit code is one of {@link ExitCode}. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		PrintWriter out = new PrintWriter(System.out, true);
		PrintWriter err = new PrintWriter(System.err, true);
		int code = StudioCommand.commandLine(out, err).execute(LaunchArguments.given().toArray(String[]::new));
		out.flush();
		err.flush();
		return Integer.valueOf(code);
	}

	@Override
	public void stop() {
		// A command ends by itself; there is nothing to interrupt that would not leave a file half written.
	}
}
