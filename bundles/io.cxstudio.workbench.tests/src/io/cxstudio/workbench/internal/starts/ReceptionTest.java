/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.starts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.testing.NoLoggedErrors;

/** What the running studio and a second start say to each other, and what becomes of it when one of them fails. */
@ExtendWith(NoLoggedErrors.class)
class ReceptionTest {

	private static final Duration LONG = Duration.ofSeconds(60);
	private static final Duration SHORT = Duration.ofMillis(200);

	@TempDir
	Path folder;
	private StudioAddress address;
	private final BlockingQueue<List<Path>> heard = new ArrayBlockingQueue<>(10);

	@BeforeEach
	void choosePlace() {
		address = new StudioAddress(folder.resolve("a folder of its own").resolve("address"));
	}

	private Reception open(BiConsumer<Visit, List<Path>> host) throws IOException {
		return Reception.open(address, (visit, files) -> {
			host.accept(visit, files);
			heard.add(files);
		});
	}

	@Test
	void filesOfEveryNameArrive() throws Exception {
		List<Path> files = List.of(folder.resolve("a b.workshop"), folder.resolve("ทริป.workshop"), folder.resolve("line\nbreak.workshop"), folder.resolve("😀.workshop"));
		try (Reception reception = open((visit, asked) -> visit.taken())) {
			assertEquals(HandOver.Result.TAKEN, HandOver.to(address, files, LONG));
			assertEquals(files, heard.take());
			assertEquals(HandOver.Result.TAKEN, HandOver.to(address, List.of(), LONG));
			assertEquals(List.of(), heard.take());
		}
	}

	@Test
	void whoeverIsHeardButNotTakenInTimeWaits() throws Exception {
		BlockingQueue<Visit> waiting = new ArrayBlockingQueue<>(1);
		try (Reception reception = open((visit, files) -> waiting.add(visit))) {
			assertEquals(HandOver.Result.WAITING, HandOver.to(address, List.of(folder), SHORT));
			// The other end is gone by now; that is no failure.
			waiting.take().taken();
		}
	}

	@Test
	void nobodyIsThereBeforeTheFirstStartAndAfterTheLast() throws Exception {
		assertEquals(HandOver.Result.NOBODY, HandOver.to(address, List.of(), LONG));
		Reception reception = open((visit, files) -> visit.taken());
		Path socket = address.published().orElseThrow().getPath();
		reception.close();
		assertEquals(HandOver.Result.NOBODY, HandOver.to(address, List.of(), LONG));
		assertFalse(Files.exists(socket.getParent()), "nothing is left behind");
		assertFalse(Files.exists(address.file()));
	}

	@Test
	void whatAKilledStudioLeftBehindIsTakenAway() throws Exception {
		Path left = leaveBehind();
		assertEquals(HandOver.Result.NOBODY, HandOver.to(address, List.of(), LONG));
		try (Reception reception = open((visit, files) -> visit.taken())) {
			assertFalse(Files.exists(left));
			assertEquals(HandOver.Result.TAKEN, HandOver.to(address, List.of(), LONG));
		}
	}

	/** A socket on which nobody listens. */
	private Path leaveBehind() throws IOException {
		UnixDomainSocketAddress place = address.make();
		try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.bind(place);
		}
		address.publish(place);
		assertTrue(Files.exists(place.getPath()));
		return place.getPath();
	}

	@Test
	void anAddressThatNamesAnythingElseIsNotTakenAway() throws Exception {
		Path mine = Files.writeString(folder.resolve("mine.workshop"), "mine");
		Files.createDirectories(address.file().getParent());
		Files.writeString(address.file(), mine.toString());
		assertEquals(HandOver.Result.NOBODY, HandOver.to(address, List.of(), LONG));
		open((visit, files) -> visit.taken()).close();
		assertEquals("mine", Files.readString(mine));
	}

	@Test
	void aStudioThatEndsMeanwhileHasNotTakenThem() throws Exception {
		try (Reception reception = open((visit, files) -> {
			try {
				visit.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		})) {
			assertEquals(HandOver.Result.NOBODY, HandOver.to(address, List.of(folder), LONG));
		}
	}

	@Test
	void aStudioThatHangsHasNotHeardThem() throws Exception {
		UnixDomainSocketAddress place = address.make();
		try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			deaf.bind(place);
			address.publish(place);
			assertEquals(HandOver.Result.NOBODY, HandOver.to(address, List.of(folder), SHORT));
		}
		address.withdraw();
	}

	@Test
	void noiseIsNotTakenForARequest() throws Exception {
		try (Reception reception = open((visit, files) -> visit.taken())) {
			try (SocketChannel channel = SocketChannel.open(address.published().orElseThrow())) {
				channel.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes()));
			}
			assertEquals(HandOver.Result.TAKEN, HandOver.to(address, List.of(folder), LONG));
			assertEquals(List.of(folder), heard.take());
			assertTrue(heard.isEmpty());
		}
	}

	@Test
	void nobodyElseCanEnter() throws Exception {
		try (Reception reception = open((visit, files) -> visit.taken())) {
			Path place = address.published().orElseThrow().getPath().getParent();
			if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
			}
		}
	}
}
