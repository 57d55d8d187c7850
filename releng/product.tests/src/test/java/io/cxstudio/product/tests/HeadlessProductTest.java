/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The command line of the finished product: what its framework holds, and how it is called. */
@Execution(ExecutionMode.CONCURRENT)
class HeadlessProductTest {

	private static final Pattern NEEDS_A_SCREEN = Pattern
			.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|draw2d|gef)\\b.*|io\\.cxstudio\\.(diagram|workbench|gef)\\b.*");

	private final Product product = Product.built();

	@TempDir
	Path folder;

	@Test
	void printsItsVersionWithoutADisplay() throws Exception {
		Product.Result result = product.run(folder, "--version");
		assertEquals("", result.err());
		assertTrue(result.out().startsWith("CX Studio 0.1.0."), result.out());
		assertEquals(0, result.exitCode());
	}

	@Test
	void itsConfigurationNamesNoBundleThatNeedsAScreen() throws Exception {
		List<String> bundles = configured("headless");
		assertTrue(bundles.contains("io.cxstudio.cli"), "not the headless bundles: " + bundles);
		assertEquals(List.of(), bundles.stream().filter(NEEDS_A_SCREEN.asMatchPredicate()).toList());
	}

	@Test
	void itsRunningFrameworkHoldsNoBundleThatNeedsAScreen() throws Exception {
		List<String> bundles = product.run(folder, "--bundles").lines();
		assertTrue(bundles.stream().anyMatch(line -> line.startsWith("io.cxstudio.cli ")), bundles.toString());
		assertEquals(List.of(), bundles.stream().filter(NEEDS_A_SCREEN.asMatchPredicate()).toList());
	}

	@Test
	void sharesThePluginsWithTheStudio() throws Exception {
		assertTrue(configured("configuration").containsAll(configured("headless")));
		for (String configuration : List.of("configuration", "headless")) {
			for (String line : lines(configuration)) {
				assertTrue(Files.exists(product.folder().resolve(line.split(",")[2])), line);
			}
		}
	}

	@Test
	void handsItsExitCodeOnAndSwallowsNoArgumentOfEquinox() throws Exception {
		Product.Result result = product.run(folder, "-nl", "th", "-clean");
		assertEquals(2, result.exitCode(), result.out() + result.err());
		assertTrue(result.err().contains("-nl"), result.err());
		assertFalse(Files.exists(folder.resolve("workspace")));
	}

	private List<String> configured(String configuration) throws IOException {
		return lines(configuration).stream().map(line -> line.split(",")[0]).toList();
	}

	private List<String> lines(String configuration) throws IOException {
		Path list = product.folder().resolve(configuration)
				.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
		return Files.readAllLines(list).stream().filter(line -> !line.startsWith("#")).toList();
	}
}
