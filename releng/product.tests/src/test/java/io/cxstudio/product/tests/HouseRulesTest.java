/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The rules of the house that no compiler checks, read from the sources. */
class HouseRulesTest {

	/** Bottom to top: a bundle may require only bundles that stand before it. */
	private static final List<String> LAYERS = List.of("io.cxstudio.model", "io.cxstudio.model.edit",
			"io.cxstudio.editing", "io.cxstudio.catalog", "io.cxstudio.finding", "io.cxstudio.compare", "io.cxstudio.metrics", "io.cxstudio.exchange",
			"io.cxstudio.excel", "io.cxstudio.portfolio", "io.cxstudio.drawing", "io.cxstudio.capture", "io.cxstudio.tables", "io.cxstudio.samples", "io.cxstudio.cli",
			"io.cxstudio.gef.compat", "io.cxstudio.properties", "io.cxstudio.diagram", "io.cxstudio.problems",
			"io.cxstudio.printing",
			"io.cxstudio.compare.ui", "io.cxstudio.workbench");
	private static final int FIRST_WITH_A_SCREEN = LAYERS.indexOf("io.cxstudio.gef.compat");
	/** What tests share; only tests may require it, so it has no layer and is in no feature. */
	private static final String FOR_TESTS = "io.cxstudio.testing";
	/** What measures the studio from above; nothing requires it, and it is in no feature. */
	private static final String BENCHMARKS = "io.cxstudio.benchmarks";
	/** What makes the figures of a sample; only tests may require it, and it is in no feature. */
	private static final String SIMULATION = "io.cxstudio.samples.simulation";
	private static final Pattern REQUIRED = Pattern.compile("(?:^|,)\\s*([\\w.]+)((?:;[^;,\"]*(?:\"[^\"]*\")?)*)");
	private static final Pattern EXACT = Pattern.compile("\\[([^,\\]]+),\\1\\]");

	private final Path bundles = Product.sources().resolve("bundles");

	@Test
	void aBundleRequiresOnlyWhatStandsBelowIt() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (String bundle : own()) {
			for (String required : required(bundle)) {
				if (Set.of(FOR_TESTS, BENCHMARKS, SIMULATION).contains(required)
						|| LAYERS.contains(required) && layer(required) >= layer(bundle)) {
					wrong.add(bundle + " requires " + required);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void whatIsHeadlessRequiresNeitherSwtNorTheWorkbench() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (String bundle : own()) {
			if (layer(bundle) < FIRST_WITH_A_SCREEN) {
				required(bundle).stream().filter(required -> required.matches("org\\.eclipse\\.(swt|jface|ui|e4|gef|draw2d).*"))
						.forEach(required -> wrong.add(bundle + " requires " + required));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noBundleAsksForOneExactVersion() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (String bundle : own()) {
			Attributes manifest = manifest(bundle);
			for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host")) {
				Matcher exact = EXACT.matcher(String.valueOf(manifest.getValue(header)));
				while (exact.find()) {
					wrong.add(bundle + ": " + exact.group());
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void theTargetPlatformNamesEveryVersionAndNothingMore() throws IOException {
		String target = Files.readString(Product.sources().resolve("releng/target/io.cxstudio.target.target"));
		assertFalse(target.contains("<repository"));
		Matcher depth = Pattern.compile("includeDependencyDepth=\"(\\w+)\"").matcher(target);
		while (depth.find()) {
			assertEquals("none", depth.group(1));
		}
		Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(target);
		int versions = 0;
		while (version.find()) {
			assertTrue(version.group(1).matches("\\d[\\w.-]*"), version.group());
			versions++;
		}
		assertEquals(target.split("<dependency>", -1).length - 1, versions);
	}

	@Test
	void everyBundleIsInAFeatureUnlessItIsATestOrAnExample() throws IOException {
		String features = Files.readString(Product.sources().resolve("features/io.cxstudio.headless.feature/feature.xml"))
				+ Files.readString(Product.sources().resolve("features/io.cxstudio.studio.feature/feature.xml"));
		List<String> missing = own().stream().filter(bundle -> !bundle.startsWith("io.cxstudio.example."))
				.filter(bundle -> !features.contains("\"" + bundle + "\"")).toList();
		assertEquals(List.of(), missing);
		assertFalse(features.contains("\"io.cxstudio.example."));
	}

	private List<String> own() throws IOException {
		try (Stream<Path> folders = Files.list(bundles)) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
					.map(folder -> folder.getFileName().toString())
					.filter(name -> !name.endsWith(".tests") && !Set.of(FOR_TESTS, BENCHMARKS, SIMULATION).contains(name)).sorted().toList();
		}
	}

	private static int layer(String bundle) {
		int layer = LAYERS.indexOf(bundle);
		assertTrue(layer >= 0 || bundle.startsWith("io.cxstudio.example."), bundle + " has no layer yet");
		return layer >= 0 ? layer : LAYERS.size();
	}

	private List<String> required(String bundle) throws IOException {
		List<String> required = new ArrayList<>();
		String header = manifest(bundle).getValue("Require-Bundle");
		Matcher matcher = REQUIRED.matcher(header == null ? "" : header);
		while (matcher.find()) {
			required.add(matcher.group(1));
		}
		return required;
	}

	private Attributes manifest(String bundle) throws IOException {
		try (InputStream in = Files.newInputStream(bundles.resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes();
		}
	}
}
