/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** The name by which this computer is known. */
final class Computer {

	private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");
	private static final String NAME = find();

	private Computer() {
	}

	/** The name, or an empty text. */
	static String name() {
		return NAME;
	}

	/** Asks the network last: without one, that takes seconds. */
	private static String find() {
		String name = System.getenv("COMPUTERNAME");
		if (name != null) {
			return name;
		}
		try {
			return Files.exists(KERNEL) ? Files.readString(KERNEL).strip() : InetAddress.getLocalHost().getHostName();
		} catch (IOException e) {
			// A computer without a name is told from others by its users.
			return "";
		}
	}
}
