/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** How a file looked at a moment: enough to tell later whether another program has written it. */
public final class FileState {

	/** A file that does not exist. */
	public static final FileState MISSING = new FileState(-1, null, new byte[0]);

	private final long size;
	private final FileTime modified;
	private final byte[] digest;

	private FileState(long size, FileTime modified, byte[] digest) {
		this.size = size;
		this.modified = modified;
		this.digest = digest;
	}

	/** How a file looks now. */
	public static FileState of(Path file) throws IOException {
		if (!Files.exists(file)) {
			return MISSING;
		}
		// The time first: a change while the file is read then shows as another time, and not the other way round.
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		byte[] bytes = Files.readAllBytes(file);
		return new FileState(bytes.length, attributes.lastModifiedTime(), digest(bytes));
	}

	/** Whether a file has other content than it had. A file that is gone has not: saving makes it again. */
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

	private static byte[] digest(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
