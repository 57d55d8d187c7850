/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of workbooks and other zip files, for tests that look into them or change them as no library would. */
public final class ZipParts {

	private ZipParts() {
	}

	/** All parts by their names, in the order of the file; the map can be changed. */
	public static Map<String, byte[]> read(Path file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		}
		return parts;
	}

	/** Writes parts in their order. */
	public static void write(Path file, Map<String, byte[]> parts) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
	}

	/**
	 * Changes texts of a file in place.
	 *
	 * @param names a regular expression for the names of the parts that are changed
	 * @param edit from the text of a part to another one
	 */
	public static void edit(Path file, String names, UnaryOperator<String> edit) throws IOException {
		Map<String, byte[]> parts = read(file);
		parts.replaceAll((name, content) -> name.matches(names)
				? edit.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
		write(file, parts);
	}
}
