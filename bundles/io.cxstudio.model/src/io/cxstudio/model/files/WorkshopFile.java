/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import io.cxstudio.model.Workshop;
import io.cxstudio.model.internal.files.Messages;
import io.cxstudio.model.internal.files.SafeFile;
import io.cxstudio.model.internal.files.WorkshopReader;
import io.cxstudio.model.internal.files.WorkshopWriter;

/**
 * Reads and writes .workshop files.
 * <p>
 * A file is XML in UTF-8, one element a line in the order of the model, without a document type. The same workshop
 * always gives the same bytes. What a file holds and this version does not know is kept at the object where it stood and
 * written back there: unknown attributes, elements and remarks, references to nothing, and values that cannot be read.
 */
public final class WorkshopFile {

	/** The version of the file format that is written. A file with a larger one opens read-only. */
	public static final int FORMAT = 1;

	/** The ending of the name of a workshop file, with its dot. */
	public static final String EXTENSION = ".workshop";

	/** The largest file that is read or written, in bytes. */
	public static final long MAXIMUM_SIZE = 256L * 1024 * 1024;

	/** The largest picture that is sensible in a workshop, in bytes; a larger one is a problem that the check reports. */
	public static final int MAXIMUM_PICTURE_SIZE = 4 * 1024 * 1024;

	private WorkshopFile() {
	}

	/**
	 * Reads a file. It is neither locked nor changed, and nothing that it names is fetched.
	 *
	 * @return the workshop with what was odd about the file, never null
	 * @throws WorkshopFileException when the file cannot be read, or is no workshop
	 */
	public static LoadedWorkshop read(Path file) throws WorkshopFileException {
		String name = file.toString();
		try {
			if (Files.isDirectory(file)) {
				throw new WorkshopFileException(name, 0, 0, Messages.isFolder, null);
			}
			try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
				return read(stream, name);
			}
		} catch (WorkshopFileException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new WorkshopFileException(name, 0, 0, Messages.noSuchFile, e);
		} catch (AccessDeniedException e) {
			throw new WorkshopFileException(name, 0, 0, Messages.mayNotRead, e);
		} catch (IOException e) {
			throw new WorkshopFileException(name, 0, 0, Messages.bind(Messages.cannotRead, SafeFile.reason(e)), e);
		}
	}

	/**
	 * Reads a workshop from a stream, which stays open.
	 *
	 * @param stream the content of a file
	 * @param name the name of the file for messages
	 * @return the workshop with what was odd about the file, never null
	 * @throws WorkshopFileException when the content cannot be read, or is no workshop
	 */
	public static LoadedWorkshop read(InputStream stream, String name) throws WorkshopFileException {
		return new WorkshopReader(name).read(stream);
	}

	/**
	 * Writes a workshop so that the file is complete at any moment, whatever happens: either as it was or as it shall
	 * be. The file before it, if it could be read, stays beside it with ".bak" at the end of its name. Permissions stay;
	 * a symbolic link stays one.
	 *
	 * @throws WorkshopFileException when it cannot be written; the file is as it was then
	 */
	public static void write(Workshop workshop, Path file) throws WorkshopFileException {
		if (workshop.getFormat() > FORMAT) {
			throw new WorkshopFileException(file.toString(), 0, 0,
					Messages.bind(Messages.newerNotWritten, workshop.getFormat(), FORMAT), null);
		}
		byte[] bytes = toBytes(workshop);
		if (bytes.length > MAXIMUM_SIZE) {
			throw new WorkshopFileException(file.toString(), 0, 0,
					Messages.bind(Messages.tooLargeToWrite, MAXIMUM_SIZE / (1024 * 1024)), null);
		}
		SafeFile.write(file, bytes, WorkshopFile::isReadable);
	}

	/** The content of the file of a workshop. The same workshop always gives the same bytes. */
	public static byte[] toBytes(Workshop workshop) {
		return new WorkshopWriter().write(workshop);
	}

	private static boolean isReadable(Path file) {
		try {
			read(file);
			return true;
		} catch (WorkshopFileException e) {
			// That it cannot be read is the answer; it is not worth a backup.
			return false;
		}
	}
}
