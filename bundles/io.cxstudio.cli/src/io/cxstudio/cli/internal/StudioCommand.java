/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The program itself: its commands, its version, and how it fails. */
@Command(name = "cxstudio", versionProvider = BundleVersion.class, subcommands = { ExportCommand.class, PortfolioCommand.class,
		ImportCommand.class, CheckCommand.class, CompareCommand.class, NewCommand.class, TemplatesCommand.class, SamplesCommand.class, MeasureCommand.class,
		MetricsCommand.class, ExportersCommand.class, HelpCommand.class })
final class StudioCommand implements Runnable {

	@CommandLine.Spec
	private CommandLine.Model.CommandSpec specification;

	@Option(names = "--version", versionHelp = true)
	private boolean version;

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	/** For those who look after the product: which bundles run, so that a test can tell that no window toolkit does. */
	@Option(names = "--bundles", hidden = true)
	private boolean bundles;

	static CommandLine commandLine(PrintWriter out, PrintWriter err) {
		CommandLine line = new CommandLine(new StudioCommand());
		line.setOut(out);
		line.setErr(err);
		line.setResourceBundle(Messages.BUNDLE);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		// A workshop may be called "@home.workshop": no argument is ever read as the name of a file of arguments.
		line.setExpandAtFiles(false);
		line.setParameterExceptionHandler(StudioCommand::wrongUsage);
		line.setExecutionExceptionHandler(StudioCommand::failure);
		return line;
	}

	@Override
	public void run() {
		if (!bundles) {
			throw new ParameterException(specification.commandLine(), Messages.text("noCommand"));
		}
		RunningBundles.list().forEach(specification.commandLine().getOut()::println);
	}

	private static int wrongUsage(ParameterException exception, String[] arguments) {
		CommandLine line = exception.getCommandLine();
		line.getErr().println(exception.getMessage());
		CommandLine.UnmatchedArgumentException.printSuggestions(exception, line.getErr());
		line.usage(line.getErr(), CommandLine.Help.Ansi.OFF);
		return ExitCode.USAGE;
	}

	private static int failure(Exception exception, CommandLine line, CommandLine.ParseResult result) {
		if (exception instanceof CommandFailure failure) {
			line.getErr().println(failure.getMessage());
			return failure.exitCode();
		}
		line.getErr().println(Messages.text("defect"));
		exception.printStackTrace(line.getErr());
		return ExitCode.DEFECT;
	}
}
