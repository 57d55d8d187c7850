/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileClaimTest {

	@TempDir
	private Path folder;
	private Path file;
	private Path lock;

	@BeforeEach
	void name() {
		file = folder.resolve("room.workshop");
		lock = folder.resolve(".room.workshop.lock");
	}

	/** What another studio has written. */
	private void writeLock(String host, long pid, long started) throws Exception {
		Files.writeString(lock, "id=x\nuser=lan\nhost=" + host + "\npid=" + pid + "\nstarted=" + started
				+ "\nsince=2026-01-02T03:04:05Z\n");
	}

	@Test
	void theSecondOneSeesWhoIsThere() {
		FileClaim first = FileClaim.of(file);
		assertEquals(Optional.empty(), first.holder());
		FileClaim second = FileClaim.of(file);
		FileHolder holder = second.holder().orElseThrow();
		assertEquals(System.getProperty("user.name"), holder.user());
		assertEquals(Computer.name(), holder.host());
		assertTrue(Duration.between(holder.since(), Instant.now()).toMinutes() < 5);
		second.release();
		assertFalse(second.retry());
		first.release();
		assertTrue(second.retry());
		assertTrue(Files.exists(lock));
		second.release();
		assertFalse(Files.exists(lock), "Nothing stays beside the file");
	}

	@Test
	void aColleagueOnAnotherComputerIsBelieved() throws Exception {
		writeLock("elsewhere", 1, 1);
		FileClaim claim = FileClaim.of(file);
		assertEquals(new FileHolder("lan", "elsewhere", Instant.parse("2026-01-02T03:04:05Z")), claim.holder().orElseThrow());
		claim.release();
		assertTrue(Files.readString(lock).contains("elsewhere"), "What is not ours stays");
	}

	@Test
	void whatACrashLeftIsTakenAway() throws Exception {
		writeLock(Computer.name(), Integer.MAX_VALUE, 1);
		assertEquals(Optional.empty(), FileClaim.of(file).holder());
		// The number of the process is in use again, by another one.
		writeLock(Computer.name(), ProcessHandle.current().pid(), 1);
		assertEquals(Optional.empty(), FileClaim.of(file).holder());
	}

	@Test
	void rubbishIsNobody() throws Exception {
		for (String rubbish : new String[] { "", "\u0000\u0001", "pid=x\nstarted=y\nhost=" + Computer.name(), "since=never" }) {
			Files.writeString(lock, rubbish);
			Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(3600)));
			FileClaim claim = FileClaim.of(file);
			assertEquals(Optional.empty(), claim.holder());
			claim.release();
		}
		Files.writeString(lock, "");
		assertTrue(FileClaim.of(file).holder().isPresent(), "It may be just being written");
	}

	@Test
	void whoTakesItAnywayHasIt() throws Exception {
		FileClaim first = FileClaim.of(file);
		FileClaim second = FileClaim.of(file);
		second.takeAnyway();
		assertEquals(Optional.empty(), second.holder());
		first.release();
		assertTrue(Files.exists(lock), "The first does not take away what is the second's");
		second.release();
		assertFalse(Files.exists(lock));
	}

	@Test
	void whereNothingCanBeWrittenThereIsNothingToClaim() {
		FileClaim claim = FileClaim.of(folder.resolve("gone").resolve("room.workshop"));
		assertEquals(Optional.empty(), claim.holder());
		claim.takeAnyway();
		claim.release();
	}
}
