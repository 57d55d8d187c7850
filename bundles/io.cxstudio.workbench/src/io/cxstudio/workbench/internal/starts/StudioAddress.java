/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.starts;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the running studio listens: a Unix domain socket, which every desktop system has, and which has no port that others could
 * come to. Its path must be short, so it is not in the data folder itself; a file there says where it is.
 *
 * @param file the file that says it
 */
record StudioAddress(Path file) {

	private static final String SOCKET = "studio"; //$NON-NLS-1$
	private static final String PLACE = "cxstudio"; //$NON-NLS-1$

	/** Makes a place for the socket that only this user can enter, and says nothing of it yet. */
	UnixDomainSocketAddress make() throws IOException {
		// The Javadoc promises it: nobody else may enter, where the file system knows of others.
		return UnixDomainSocketAddress.of(Files.createTempDirectory(PLACE).resolve(SOCKET));
	}

	/** Says where somebody listens now. */
	void publish(UnixDomainSocketAddress address) throws IOException {
		Files.createDirectories(file.getParent());
		Path beside = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
		Files.writeString(beside, address.getPath().toString());
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Where somebody listens, or listened before it was killed; empty if nobody has said it. */
	Optional<UnixDomainSocketAddress> published() {
		try {
			return Optional.of(UnixDomainSocketAddress.of(Path.of(Files.readString(file))));
		} catch (IOException | InvalidPathException e) {
			// Not there yet, or no longer: nobody listens.
			return Optional.empty();
		}
	}

	/** Takes away what was published, and the place of the socket. Only for whoever holds the data folder. */
	void withdraw() throws IOException {
		Path socket = published().map(UnixDomainSocketAddress::getPath).orElse(null);
		if (socket != null && socket.endsWith(SOCKET) && socket.getParent().getFileName().toString().startsWith(PLACE)) {
			Files.deleteIfExists(socket);
			Files.deleteIfExists(socket.getParent());
		}
		Files.deleteIfExists(file);
	}
}
