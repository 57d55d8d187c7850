/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;

/** How a file looked at a moment: enough to tell later whether another program has written it. Immutable, for any thread. */
public final class FileState {

	/** A file that does not exist. */
	public static final FileState MISSING = new FileState(-1, null, new byte[0]);

	private static final String MISSING_TEXT = "missing";

	private final long size;
	private final FileTime modified;
	private final byte[] digest;

	private FileState(long size, FileTime modified, byte[] digest) {
		this.size = size;
		this.modified = modified;
		this.digest = digest;
	}

	/**
	 * How a file looks now.
	 *
	 * @throws IOException when it is there and cannot be read
	 */
	public static FileState of(Path file) throws IOException {
		if (!Files.exists(file)) {
			return MISSING;
		}
		// The time first: a change while the file is read then shows as another time, and not the other way round.
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		byte[] bytes = Files.readAllBytes(file);
		return new FileState(bytes.length, attributes.lastModifiedTime(), digest(bytes));
	}

	/**
	 * A state that was written down.
	 *
	 * @param text what {@link #toString()} gave
	 * @throws IllegalArgumentException when it is no such text
	 */
	public static FileState parse(String text) {
		if (text.equals(MISSING_TEXT)) {
			return MISSING;
		}
		String[] parts = text.split(" ");
		if (parts.length != 3) {
			throw new IllegalArgumentException(text);
		}
		try {
			return new FileState(Long.parseLong(parts[0]), FileTime.from(Instant.parse(parts[1])),
					HexFormat.of().parseHex(parts[2]));
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException(text, e);
		}
	}

	/**
	 * Whether a file has other content than it had. A file that is gone has not: saving makes it again.
	 *
	 * @throws IOException when it is there and cannot be read
	 */
	public boolean isOutdated(Path file) throws IOException {
		if (!Files.exists(file)) {
			return false;
		}
		if (this == MISSING) {
			return true;
		}
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		if (attributes.size() == size && attributes.lastModifiedTime().equals(modified)) {
			return false;
		}
		// A copy or a synchronisation changes the time, and the content stays.
		return attributes.size() != size || !Arrays.equals(digest, digest(Files.readAllBytes(file)));
	}

	/** Whether a file that was there is there no more: deleted, moved away, or on a drive that is not connected. */
	public boolean isGone(Path file) {
		return this != MISSING && Files.notExists(file);
	}

	/** One line of text from which {@link #parse(String)} makes the same state. */
	@Override
	public String toString() {
		return this == MISSING ? MISSING_TEXT
				: size + " " + modified.toInstant() + " " + HexFormat.of().formatHex(digest);
	}

	private static byte[] digest(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
