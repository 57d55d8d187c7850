/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.ChildJava;

/** Saving replaces a file as a whole or not at all. */
class SafeSavingTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void chooseFile() {
		file = folder.resolve("ภาพ with blanks.workshop");
	}

	@Test
	void makesANewFileAndNothingElse() throws Exception {
		WorkshopFile.write(workshop("one"), file);
		assertEquals("one", WorkshopFile.read(file).workshop().getName());
		assertEquals(Set.of(file.getFileName().toString()), names());
	}

	@Test
	void keepsTheLastGoodOneBeside() throws Exception {
		WorkshopFile.write(workshop("one"), file);
		WorkshopFile.write(workshop("two"), file);
		assertEquals("one", WorkshopFile.read(backup()).workshop().getName());
		Files.writeString(file, "damaged");
		WorkshopFile.write(workshop("three"), file);
		assertEquals("one", WorkshopFile.read(backup()).workshop().getName());
		assertEquals("three", WorkshopFile.read(file).workshop().getName());
		assertEquals(2, names().size());
	}

	@Test
	void keepsPermissions() throws Exception {
		WorkshopFile.write(workshop("one"), file);
		Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw----");
		Files.setPosixFilePermissions(file, permissions);
		WorkshopFile.write(workshop("two"), file);
		assertEquals(permissions, Files.getPosixFilePermissions(file));
		assertEquals(permissions, Files.getPosixFilePermissions(backup()));
	}

	@Test
	void followsSymbolicLinks() throws Exception {
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Path target = elsewhere.resolve("real.workshop");
		Files.createSymbolicLink(file, Path.of("elsewhere", "real.workshop"));
		WorkshopFile.write(workshop("one"), file);
		WorkshopFile.write(workshop("two"), file);
		assertTrue(Files.isSymbolicLink(file));
		assertEquals("two", WorkshopFile.read(target).workshop().getName());
		assertTrue(Files.exists(elsewhere.resolve("real.workshop.bak")));
		Path circle = folder.resolve("circle.workshop");
		Files.createSymbolicLink(circle, circle.getFileName());
		assertThrows(WorkshopFileException.class, () -> WorkshopFile.write(workshop("three"), circle));
	}

	@Test
	void leavesAProtectedFileAlone() throws Exception {
		WorkshopFile.write(workshop("one"), file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		WorkshopFileException e = assertThrows(WorkshopFileException.class,
				() -> WorkshopFile.write(workshop("two"), file));
		assertTrue(e.getMessage().contains("protected"), e.getMessage());
		assertEquals("one", WorkshopFile.read(file).workshop().getName());
		assertEquals(1, names().size());
	}

	@Test
	void saysWhyItCannotBeWritten() throws Exception {
		Path nowhere = folder.resolve("missing").resolve("a.workshop");
		String message = assertThrows(WorkshopFileException.class, () -> WorkshopFile.write(workshop("one"), nowhere))
				.getMessage();
		assertTrue(message.contains(nowhere.toString()) && message.contains("folder does not exist"), message);
		assertThrows(WorkshopFileException.class, () -> WorkshopFile.write(workshop("one"), folder));
		WorkshopFile.write(workshop("one"), file);
		assertThrows(WorkshopFileException.class,
				() -> WorkshopFile.write(workshop("one"), file.resolve("below a file.workshop")));
	}

	@Test
	void removesWhatKilledSavesLeft() throws Exception {
		Path old = leftover(FileTime.from(Instant.EPOCH), Long.MAX_VALUE);
		Path young = leftover(FileTime.from(Instant.now()), Long.MAX_VALUE);
		Path used = leftover(FileTime.from(Instant.EPOCH), ProcessHandle.current().pid());
		Path other = Files.writeString(folder.resolve(".other.workshop.1-00000000.saving"), "of another file");
		WorkshopFile.write(workshop("one"), file);
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(young) && Files.exists(used) && Files.exists(other));
	}

	/** A limit on the size of files stands for a full disk: writing fails half way through. */
	@Test
	void aFullDiskLeavesTheFileAsItWas() throws Exception {
		WorkshopFile.write(workshop("one"), file);
		byte[] before = Files.readAllBytes(file);
		List<String> command = ChildJava.command(SavingProcess.class, needed(), "once", file.toString());
		List<String> limited = Stream.concat(Stream.of("bash", "-c", "ulimit -f 100; exec \"$@\"", "limited"), command.stream())
				.toList();
		Process process = new ProcessBuilder(limited).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(3, process.waitFor(), output);
		assertTrue(output.contains(file.getFileName().toString()) && output.contains("as it was"), output);
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(1, names().size());
	}

	/** The moment of the kill is as random as two processes can make it. */
	@Test
	void aKilledSaveLeavesACompleteFile() throws Exception {
		WorkshopFile.write(workshop("start"), file);
		List<String> command = ChildJava.command(SavingProcess.class, needed(), "forever", file.toString());
		for (int kill = 0; kill < 6; kill++) {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			try {
				for (int saves = 0; saves < 2 + kill % 4; saves++) {
					assertEquals('.', process.getInputStream().read());
				}
			} finally {
				process.destroyForcibly().waitFor();
			}
			assertComplete(file);
			assertComplete(backup());
		}
		WorkshopFile.write(workshop("end"), file);
		assertEquals("end", WorkshopFile.read(file).workshop().getName());
	}

	private static void assertComplete(Path saved) throws IOException {
		LoadedWorkshop loaded = WorkshopFile.read(saved);
		String name = loaded.workshop().getName();
		assertTrue(Set.of("start", "even", "odd").contains(name), name);
		assertArrayEquals(WorkshopFile.toBytes(loaded.workshop()), Files.readAllBytes(saved));
		assertEquals(name.equals("start") ? 0 : SavingProcess.PERSONAS, loaded.workshop().getPersonas().size());
	}

	private static List<Class<?>> needed() {
		return List.of(Workshop.class, EObject.class, URI.class, NLS.class, IStatus.class);
	}

	private Path leftover(FileTime time, long process) throws IOException {
		Path leftover = folder.resolve("." + file.getFileName() + "." + process + "-"
				+ String.format("%08x", time.hashCode()) + ".saving");
		Files.writeString(leftover, "half a work");
		return Files.setLastModifiedTime(leftover, time);
	}

	private Path backup() {
		return file.resolveSibling(file.getFileName() + ".bak");
	}

	private Set<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static Workshop workshop(String name) {
		Workshop workshop = ModelFactory.eINSTANCE.createWorkshop();
		workshop.setId("w");
		workshop.setName(name);
		return workshop;
	}
}
