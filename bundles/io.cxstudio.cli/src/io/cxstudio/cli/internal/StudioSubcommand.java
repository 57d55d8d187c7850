/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What all commands have in common. {@link #call()} returns one of {@link ExitCode}. */
abstract class StudioSubcommand implements Callable<Integer> {

	@CommandLine.Spec
	private CommandLine.Model.CommandSpec specification;

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	/** Where results go. */
	final PrintWriter out() {
		return specification.commandLine().getOut();
	}

	/** Where problems go, so that they do not mix with results that another program reads. */
	final PrintWriter err() {
		return specification.commandLine().getErr();
	}

	/** The command was called wrongly, in a way that only shows when it runs. */
	final CommandLine.ParameterException wrongUsage(String message) {
		return new CommandLine.ParameterException(specification.commandLine(), message);
	}
}
