/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.starts;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;

/** A second start that asks the running studio to open files, or just to come to the front; one end of the talk and the other. */
final class Visit implements AutoCloseable {

	/** The studio has heard the request and will not forget it. */
	static final int HEARD = 1;
	/** The window does it now. */
	static final int TAKEN = 2;

	/** More than anybody opens at once; a higher number is no request of ours. */
	private static final int MOST_FILES = 10_000;

	private final SocketChannel channel;
	private final DataOutputStream out;
	private final DataInputStream in;

	Visit(SocketChannel channel) {
		this.channel = channel;
		out = new DataOutputStream(Channels.newOutputStream(channel));
		in = new DataInputStream(Channels.newInputStream(channel));
	}

	/** Asks for files to be opened; by whoever comes. */
	void ask(List<Path> files) throws IOException {
		out.writeInt(files.size());
		for (Path file : files) {
			out.writeUTF(file.toString());
		}
	}

	/** Waits for the next answer, {@link #HEARD} or {@link #TAKEN}; -1 if the studio has ended. */
	int answer() throws IOException {
		return in.read();
	}

	/** Hears what is asked for; by the studio. */
	List<Path> hear() throws IOException {
		int count = in.readInt();
		if (count < 0 || count > MOST_FILES) {
			throw new IOException("Not a request to open files"); //$NON-NLS-1$
		}
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			try {
				files.add(Path.of(in.readUTF()));
			} catch (InvalidPathException e) {
				throw new IOException(e);
			}
		}
		out.write(HEARD);
		return files;
	}

	/** Tells the visitor that it is done now, and ends. */
	void taken() {
		try (this) {
			out.write(TAKEN);
		} catch (IOException e) {
			// The visitor did not wait so long. It has said so, and the files are opened all the same.
			ILog.of(Visit.class).info("A second start has not waited for its answer: " + e.getMessage()); //$NON-NLS-1$
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
