/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.function.Predicate;

import io.cxstudio.model.files.WorkshopFileException;

/**
 * Replaces a file so that at any moment it is complete, as it was or as it shall be: the new content is written beside
 * it, flushed to the disk and moved over it.
 */
public final class SafeFile {

	private static final String BACKUP = ".bak";

	private SafeFile() {
	}

	/**
	 * Replaces a file, or makes it.
	 *
	 * @param worthKeeping whether the file that stands there now is worth a backup
	 * @throws WorkshopFileException when that fails; the file is as it was then
	 */
	public static void write(Path file, byte[] bytes, Predicate<Path> worthKeeping) throws WorkshopFileException {
		try {
			Path target = followLinks(file);
			if (isWriteProtected(target)) {
				throw new WorkshopFileException(file.toString(), 0, 0, Messages.writeProtected, null);
			}
			if (Files.isDirectory(target)) {
				throw new WorkshopFileException(file.toString(), 0, 0, Messages.isFolder, null);
			}
			Leftovers.remove(target);
			Path fresh = Leftovers.temporary(target);
			try {
				writeThrough(fresh, bytes);
				if (Files.exists(target)) {
					keepPermissions(target, fresh);
					if (worthKeeping.test(target)) {
						backUp(target);
					}
				}
				move(fresh, target);
				flushFolder(target);
			} finally {
				Files.deleteIfExists(fresh);
			}
		} catch (WorkshopFileException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw problem(file, Messages.noFolder, e);
		} catch (AccessDeniedException e) {
			throw problem(file, Messages.mayNotWrite, e);
		} catch (IOException e) {
			throw problem(file, Messages.bind(Messages.cannotWrite, reason(e)), e);
		}
	}

	/** What went wrong, for people. */
	public static String reason(IOException e) {
		String reason = e instanceof FileSystemException problem ? problem.getReason() : e.getMessage();
		return reason == null ? e.getClass().getSimpleName() : reason;
	}

	private static WorkshopFileException problem(Path file, String message, IOException e) {
		return new WorkshopFileException(file.toString(), 0, 0, message, e);
	}

	/** The file itself, when the path leads to it through symbolic links. */
	private static Path followLinks(Path file) throws IOException {
		Path target = file.toAbsolutePath();
		for (int links = 0; Files.isSymbolicLink(target); links++) {
			if (links > 40) {
				throw new FileSystemException(file.toString(), null, Messages.circularLink);
			}
			target = target.resolveSibling(Files.readSymbolicLink(target));
		}
		return target;
	}

	/** A user who took away the right to write means it, even where the folder would let us replace the file. */
	private static boolean isWriteProtected(Path target) throws IOException {
		if (!Files.exists(target)) {
			return false;
		}
		PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
		if (view == null) {
			return !Files.isWritable(target);
		}
		Set<PosixFilePermission> permissions = view.readAttributes().permissions();
		boolean nobodyMay = !permissions.contains(PosixFilePermission.OWNER_WRITE)
				&& !permissions.contains(PosixFilePermission.GROUP_WRITE)
				&& !permissions.contains(PosixFilePermission.OTHERS_WRITE);
		return nobodyMay || !Files.isWritable(target);
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (view != null) {
			Files.setPosixFilePermissions(to, view.readAttributes().permissions());
		}
	}

	private static void writeThrough(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	/** A copy, not a move: the file must not be missing for a moment. */
	private static void backUp(Path target) throws IOException {
		Path copy = Leftovers.temporary(target);
		try {
			writeThrough(copy, Files.readAllBytes(target));
			keepPermissions(target, copy);
			move(copy, target.resolveSibling(target.getFileName() + BACKUP));
		} finally {
			Files.deleteIfExists(copy);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network drives cannot; the new content is safe on the disk by now.
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Makes the move itself survive a power cut. */
	private static void flushFolder(Path file) {
		try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
			folder.force(true);
		} catch (IOException e) {
			// Windows does not open folders. The file itself is flushed, and was moved.
			return;
		}
	}
}
