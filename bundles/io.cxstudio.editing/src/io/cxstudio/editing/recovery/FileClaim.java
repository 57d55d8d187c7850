/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * Says to other studios, also on other computers, that a workshop file is open for writing: by a small hidden file beside
 * it, ".NAME.lock", as office programs do. A lock in the studio's own data would not be seen by a colleague on a shared
 * drive, and one of the operating system is not reliable there. It binds nobody: it is there so that people are asked
 * before one overwrites the other.
 * <p>
 * What a studio left behind that was killed is recognised by its process, on the same computer. May be used in any
 * thread.
 */
public final class FileClaim {

	/** Longer than it takes to write a few lines: a lock without content that is older was left by a crash. */
	private static final Duration TIME_TO_WRITE = Duration.ofMinutes(1);

	private final Path lock;
	private final String id = UUID.randomUUID().toString();
	private boolean own;
	private FileHolder holder;

	private FileClaim(Path file) {
		lock = file.resolveSibling('.' + file.getFileName().toString() + ".lock");
	}

	/** Claims a file, unless somebody else has done so. */
	public static FileClaim of(Path file) {
		FileClaim claim = new FileClaim(file);
		claim.retry();
		return claim;
	}

	/** Who has a file open, this studio included; empty when nobody has, as far as can be seen. */
	public static Optional<FileHolder> holderOf(Path file) {
		FileClaim claim = of(file);
		claim.release();
		return claim.holder();
	}

	/** Who else has the file open; empty when nobody has, as far as can be seen. */
	public synchronized Optional<FileHolder> holder() {
		return Optional.ofNullable(holder);
	}

	/**
	 * Tries again to claim the file.
	 *
	 * @return whether nobody else has it open now
	 */
	public synchronized boolean retry() {
		if (own) {
			return true;
		}
		try {
			holder = null;
			for (int attempt = 0; attempt < 2 && !own && holder == null; attempt++) {
				own = create();
				holder = own ? null : otherHolder();
			}
		} catch (IOException e) {
			// Where no file can be made, such as in a read-only folder, nobody can save either.
			own = false;
		}
		return holder == null;
	}

	/** Claims the file in the place of whoever has it: the user has decided so. */
	public synchronized void takeAnyway() {
		holder = null;
		try {
			Files.deleteIfExists(lock);
			own = create();
		} catch (IOException e) {
			// Then others are not told; that must not keep the user from working.
			own = false;
		}
	}

	/** Lets go of the file. What another studio has claimed meanwhile stays. */
	public synchronized void release() {
		if (!own) {
			return;
		}
		own = false;
		try {
			if (id.equals(read().getProperty("id"))) {
				Files.deleteIfExists(lock);
			}
		} catch (IOException e) {
			// The drive went away; whoever comes next sees that this process has ended.
			holder = null;
		}
	}

	private boolean create() throws IOException {
		ProcessMark process = ProcessMark.own();
		Properties content = new Properties();
		content.setProperty("id", id);
		content.setProperty("user", System.getProperty("user.name", ""));
		content.setProperty("host", Computer.name());
		content.setProperty("pid", String.valueOf(process.pid()));
		content.setProperty("started", String.valueOf(process.started()));
		content.setProperty("since", Instant.now().toString());
		StringWriter text = new StringWriter();
		content.store(text, "Open in CX Studio");
		try {
			Files.writeString(lock, text.toString(), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
		} catch (FileAlreadyExistsException e) {
			// Whose it is, is the next question.
			return false;
		}
		DosFileAttributeView view = Files.getFileAttributeView(lock, DosFileAttributeView.class);
		if (view != null && System.getProperty("os.name", "").startsWith("Windows")) {
			view.setHidden(true);
		}
		return true;
	}

	/** Who holds the lock that is there; removes one that a crash left behind, and returns null. */
	private FileHolder otherHolder() throws IOException {
		Properties content;
		try {
			content = read();
		} catch (NoSuchFileException e) {
			// Let go of in this moment.
			return null;
		}
		if (isAbandoned(content)) {
			Files.deleteIfExists(lock);
			return null;
		}
		return new FileHolder(content.getProperty("user", ""), content.getProperty("host", ""), since(content));
	}

	private boolean isAbandoned(Properties content) throws IOException {
		String pid = content.getProperty("pid");
		String started = content.getProperty("started");
		if (pid == null || started == null) {
			return Files.getLastModifiedTime(lock).toInstant().isBefore(Instant.now().minus(TIME_TO_WRITE));
		}
		try {
			return Computer.name().equals(content.getProperty("host"))
					&& !new ProcessMark(Long.parseLong(pid), Long.parseLong(started)).isAlive();
		} catch (NumberFormatException e) {
			// Not written by a studio, so nobody is known to have the file.
			return true;
		}
	}

	private Instant since(Properties content) throws IOException {
		try {
			return Instant.parse(content.getProperty("since", ""));
		} catch (DateTimeParseException e) {
			// The file system knows too.
			return Files.getLastModifiedTime(lock).toInstant();
		}
	}

	private Properties read() throws IOException {
		Properties content = new Properties();
		try {
			content.load(new StringReader(Files.readString(lock)));
		} catch (IllegalArgumentException e) {
			throw new IOException(e);
		}
		return content;
	}
}
