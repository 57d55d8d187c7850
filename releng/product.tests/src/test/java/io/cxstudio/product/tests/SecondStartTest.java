/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static io.cxstudio.product.tests.StudioProcess.xdotool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A second start with the same data folder hands its files to the studio that runs, in whatever state that is. */
@Isolated("its windows need the keyboard of the display")
class SecondStartTest {

	@TempDir
	Path folder;

	private Path elsewhere;
	private StudioProcess studio;

	@BeforeEach
	void copySamples() throws Exception {
		elsewhere = Files.createDirectories(folder.resolve("ที่อื่น and spaces"));
		assertEquals(0, Product.built().run(elsewhere, "samples", "--to", ".").exitCode());
	}

	@AfterEach
	void end() throws InterruptedException {
		if (studio != null) {
			studio.kill();
		}
	}

	private Product.Result start(String... files) throws IOException, InterruptedException {
		return Product.built().run(elsewhere, Map.of("DISPLAY", System.getenv("DISPLAY"), "CXSTUDIO_DATA", folder.resolve("data").toString()), files);
	}

	private List<String> opened() throws IOException {
		Path settings = folder.resolve("data/.metadata/.plugins/org.eclipse.core.runtime/.settings/io.cxstudio.workbench.prefs");
		return Files.exists(settings) ? Files.readAllLines(settings).stream().filter(line -> line.startsWith("openWorkshops=")).toList() : List.of();
	}

	private void awaitOpen(String file) throws IOException, InterruptedException {
		studio.until("open " + file, () -> opened().stream().anyMatch(line -> line.contains(file)));
	}

	@Test
	void theRunningStudioOpensTheFile() throws Exception {
		studio = StudioProcess.start(folder);
		// The first has hardly begun.
		studio.until("studio that listens", () -> Files.exists(folder.resolve("data/.metadata/.plugins/io.cxstudio.workbench/address")));
		Product.Result early = start("airline.workshop", "hotel.workshop");
		assertEquals(0, early.exitCode(), early.err());
		assertTrue(early.out().contains(elsewhere.resolve("airline.workshop").toString()), early.out());
		awaitOpen("airline.workshop");
		awaitOpen("hotel.workshop");
		studio.activate(". - CX Studio *$");

		Product.Result bare = start();
		assertEquals(0, bare.exitCode(), bare.err());
		assertTrue(bare.out().contains("in front"), bare.out());

		studio.window("^Keys *$", () -> xdotool("key", "F1"));
		Product.Result waiting = start("onlineShop.workshop");
		assertEquals(0, waiting.exitCode(), waiting.err());
		assertTrue(waiting.out().contains("as soon as"), waiting.out());
		assertFalse(opened().getFirst().contains("onlineShop.workshop"));
		// Keys that were pressed too often may have opened more than one dialog.
		studio.until("open onlineShop.workshop", () -> {
			xdotool("key", "Escape");
			return opened().stream().anyMatch(line -> line.contains("onlineShop.workshop"));
		});

		studio.activate(". - CX Studio *$");
		studio.close();
		assertEquals(0, studio.process().exitValue(), studio.output());
		assertEquals(List.of(), studio.loggedErrors());
	}

	@Test
	void whereTheRunningStudioWasKilledTheNextOpensItsOwnWindow() throws Exception {
		studio = StudioProcess.start(folder);
		studio.activate("CX Studio *$");
		studio.kill();
		assertTrue(Files.exists(folder.resolve("data/.metadata/.plugins/io.cxstudio.workbench/address")), "the address is stale");
		studio = StudioProcess.start(folder, elsewhere.resolve("hotel.workshop").toString());
		studio.activate(". - CX Studio *$");
		awaitOpen("hotel.workshop");
		// Only a studio that has started answers F1.
		studio.window("^Keys *$", () -> xdotool("key", "F1"));
		studio.close();
		assertEquals(0, studio.process().exitValue(), studio.output());
		assertFalse(Files.exists(folder.resolve("data/.metadata/.plugins/io.cxstudio.workbench/address")));
		assertEquals(List.of(), studio.loggedErrors());
	}
}
