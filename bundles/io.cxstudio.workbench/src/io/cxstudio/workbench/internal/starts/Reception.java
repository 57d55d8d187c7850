/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.starts;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;

/** Where the running studio hears what later starts ask for. */
final class Reception implements AutoCloseable {

	private final StudioAddress address;
	private final ServerSocketChannel listening;
	private final BiConsumer<Visit, List<Path>> host;

	private Reception(StudioAddress address, ServerSocketChannel listening, BiConsumer<Visit, List<Path>> host) {
		this.address = address;
		this.listening = listening;
		this.host = host;
	}

	/**
	 * Begins to listen, on behalf of whoever holds the data folder.
	 *
	 * @param address where to say that it listens; what a studio that was killed has left there is taken away
	 * @param host    gets each visit and the files that it asks for, which may be none, in a thread of its own
	 * @throws IOException if the system does not let it listen
	 */
	static Reception open(StudioAddress address, BiConsumer<Visit, List<Path>> host) throws IOException {
		address.withdraw();
		UnixDomainSocketAddress place = address.make();
		ServerSocketChannel listening = channel();
		try {
			listening.bind(place);
			address.publish(place);
		} catch (IOException e) {
			listening.close();
			throw new IOException(place + ": " + e.getMessage(), e); //$NON-NLS-1$
		}
		Reception reception = new Reception(address, listening, host);
		Thread.ofVirtual().name("reception").start(reception::listen); //$NON-NLS-1$
		return reception;
	}

	private static ServerSocketChannel channel() throws IOException {
		try {
			return ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		} catch (UnsupportedOperationException e) {
			// A system without such sockets: the studio starts all the same.
			throw new IOException(e.getMessage(), e);
		}
	}

	private void listen() {
		try {
			while (true) {
				SocketChannel channel = listening.accept();
				Thread.ofVirtual().start(() -> receive(new Visit(channel)));
			}
		} catch (ClosedChannelException e) {
			// The studio ends.
			return;
		} catch (IOException e) {
			ILog.of(Reception.class).warn("Files can no longer be handed to this studio", e); //$NON-NLS-1$
		}
	}

	private void receive(Visit visit) {
		try {
			host.accept(visit, visit.hear());
		} catch (IOException e) {
			// It went away before it was heard, and knows that it was not.
			ILog.of(Reception.class).info("A second start went away: " + e.getMessage()); //$NON-NLS-1$
		}
	}

	@Override
	public void close() throws IOException {
		listening.close();
		address.withdraw();
	}
}
