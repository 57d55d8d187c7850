/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;

import io.cxstudio.editing.Draft;
import io.cxstudio.editing.FileState;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;

/**
 * What is kept of one workshop: a line with lengths and a digest, a header that says what it is, and the content of a
 * workshop file. Which file it belongs to and what was being typed stand in one file with the content, so that they always
 * fit together.
 *
 * @param name what the window called the workshop
 * @param file its file, or null for an untitled one
 * @param known how the file looked when the workshop was opened or saved last
 * @param time when this was written
 * @param draft what was being typed, or null for nothing
 * @param content the content of a workshop file
 */
record RecoveryFile(String name, Path file, FileState known, Instant time, Draft draft, byte[] content) {

	/** The ending of a file that is being written. */
	static final String FRESH = ".new";

	private static final String FORMAT = "cxstudio-recovery-1";
	private static final int LONGEST_FIRST_LINE = 200;

	/** The content as a workshop. */
	Workshop workshop() throws IOException {
		return WorkshopFile.read(new ByteArrayInputStream(content), name).workshop();
	}

	/** Writes it, so that at any moment there is either what was there before or all of this, also on the disk. */
	void write(Path target) throws IOException {
		byte[] header = header();
		String first = FORMAT + ' ' + header.length + ' ' + content.length + ' ' + digest(header, content) + '\n';
		Path fresh = fresh(target);
		try {
			try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING)) {
				for (byte[] part : new byte[][] { first.getBytes(StandardCharsets.UTF_8), header, content }) {
					ByteBuffer buffer = ByteBuffer.wrap(part);
					while (buffer.hasRemaining()) {
						channel.write(buffer);
					}
				}
				channel.force(true);
			}
			move(fresh, target);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/** Where the next content is written before it takes the place of the last one. */
	private static Path fresh(Path target) {
		return target.resolveSibling(target.getFileName() + FRESH);
	}

	/** Whose place a fresh file takes. */
	static Path target(Path fresh) {
		String name = fresh.getFileName().toString();
		return fresh.resolveSibling(name.substring(0, name.length() - FRESH.length()));
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network drives cannot; the new content is safe on the disk by now.
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Reads what was written.
	 *
	 * @throws IOException when it cannot be read, or is not whole
	 */
	static RecoveryFile read(Path source) throws IOException {
		byte[] bytes = Files.readAllBytes(source);
		int end = 0;
		while (end < bytes.length && end < LONGEST_FIRST_LINE && bytes[end] != '\n') {
			end++;
		}
		String[] first = new String(bytes, 0, end, StandardCharsets.UTF_8).split(" ");
		try {
			if (first.length != 4 || !first[0].equals(FORMAT)) {
				throw new IOException(Messages.recoveryDamaged);
			}
			int headerLength = Integer.parseInt(first[1]);
			int contentLength = Integer.parseInt(first[2]);
			if (headerLength < 0 || contentLength < 0 || (long) end + 1 + headerLength + contentLength != bytes.length) {
				throw new IOException(Messages.recoveryDamaged);
			}
			byte[] header = Arrays.copyOfRange(bytes, end + 1, end + 1 + headerLength);
			byte[] content = Arrays.copyOfRange(bytes, end + 1 + headerLength, bytes.length);
			if (!digest(header, content).equals(first[3])) {
				throw new IOException(Messages.recoveryDamaged);
			}
			return parse(header, content);
		} catch (IllegalArgumentException | DateTimeParseException e) {
			throw new IOException(Messages.recoveryDamaged, e);
		}
	}

	private byte[] header() throws IOException {
		Properties header = new Properties();
		header.setProperty("name", name);
		header.setProperty("known", known.toString());
		header.setProperty("time", time.toString());
		put(header, "file", file == null ? null : file.toString());
		if (draft != null) {
			header.setProperty("draft.text", draft.text());
			put(header, "draft.element", draft.elementId());
			put(header, "draft.attribute", draft.attribute());
			put(header, "draft.journey", draft.journeyId());
			put(header, "draft.step", draft.stepId());
			put(header, "draft.lane", draft.laneId());
			put(header, "draft.kind", draft.kind());
		}
		StringWriter text = new StringWriter();
		header.store(text, null);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void put(Properties header, String key, String value) {
		if (value != null) {
			header.setProperty(key, value);
		}
	}

	private static RecoveryFile parse(byte[] bytes, byte[] content) throws IOException {
		Properties header = new Properties();
		header.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
		String file = header.getProperty("file");
		String typed = header.getProperty("draft.text");
		Draft draft = typed == null ? null : new Draft(typed, header.getProperty("draft.element"),
				header.getProperty("draft.attribute"), header.getProperty("draft.journey"), header.getProperty("draft.step"), header.getProperty("draft.lane"),
				header.getProperty("draft.kind"));
		return new RecoveryFile(header.getProperty("name", ""), file == null ? null : Path.of(file),
				FileState.parse(header.getProperty("known", "")), Instant.parse(header.getProperty("time", "")), draft, content);
	}

	private static String digest(byte[]... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (byte[] part : parts) {
				digest.update(part);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
