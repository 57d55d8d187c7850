/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;

/**
 * A folder where each running studio keeps what is not saved, one file for each workshop. The names of the files say
 * which process they belong to: those whose process has ended were left behind by a crash. Several studios may share a
 * folder. To be used in the thread of the sessions.
 */
public final class RecoveryPlace implements AutoCloseable {

	private static final String ENDING = ".recovery";
	private static final String FRESH = RecoveryFile.FRESH;
	private static final int ID_LENGTH = 36;
	private static final String DAMAGED = ".damaged";
	private static final Pattern NAME = Pattern
			.compile("([0-9a-f-]{" + ID_LENGTH + "})_(\\d+)_(\\d+)\\" + ENDING + "(|\\" + FRESH + ")");
	private static final long PATIENCE_IN_SECONDS = 10;

	private final Path folder;
	private final ProcessMark owner;
	private final Later later;
	private final RecoveryListener listener;
	private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "Recovery");
		thread.setDaemon(true);
		return thread;
	});
	private final Map<WorkshopSession, Recorder> recorders = new HashMap<>();

	/**
	 * Uses a folder, and makes it where it is missing.
	 *
	 * @param later how to come back to the thread of the sessions
	 * @throws IOException when the folder cannot be made
	 */
	public RecoveryPlace(Path folder, Later later, RecoveryListener listener) throws IOException {
		this(folder, ProcessMark.own(), later, listener);
	}

	RecoveryPlace(Path folder, ProcessMark owner, Later later, RecoveryListener listener) throws IOException {
		this.folder = folder;
		this.owner = owner;
		this.later = later;
		this.listener = listener;
		Files.createDirectories(folder);
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			// What people said in a workshop is nobody else's business.
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
	}

	/** Keeps a workshop from now on, whenever there is something to save in it, until its session is closed. */
	public void keep(WorkshopSession session) {
		if (recorders.containsKey(session)) {
			return;
		}
		recorders.put(session, new Recorder(session, fileOf(UUID.randomUUID().toString()), later, writer, listener));
		session.addListener(new SessionListener() {
			@Override
			public void closed(WorkshopSession closed) {
				// It was saved, or the user gave it up.
				Recorder recorder = recorders.remove(closed);
				if (recorder != null) {
					recorder.stop();
				}
			}
		});
	}

	/** Keeps now what is in a workshop that is {@linkplain #keep(WorkshopSession) kept}, and waits until it is on the disk. */
	public void keepNow(WorkshopSession session) {
		Recorder recorder = recorders.get(session);
		if (recorder != null) {
			recorder.record();
			await();
		}
	}

	/**
	 * What studios left behind that did not end well. From now on it belongs to this one, so that no other offers it too;
	 * if this one ends before it is decided, the next one offers it.
	 *
	 * @return the latest first
	 * @throws IOException when the folder cannot be read
	 */
	public List<RecoveredWorkshop> abandoned() throws IOException {
		for (Path fresh : leftBehind(FRESH)) {
			finishWriting(fresh);
		}
		List<RecoveredWorkshop> found = new ArrayList<>();
		for (Path file : leftBehind("")) {
			claim(file).ifPresent(found::add);
		}
		found.sort((one, other) -> other.time().compareTo(one.time()));
		return found;
	}

	private List<Path> leftBehind(String ending) throws IOException {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
			for (Path file : all) {
				Matcher name = NAME.matcher(file.getFileName().toString());
				if (name.matches() && name.group(4).equals(ending)
						&& !new ProcessMark(Long.parseLong(name.group(2)), Long.parseLong(name.group(3))).isAlive()) {
					files.add(file);
				}
			}
		}
		return files;
	}

	/** The process was killed while it wrote: the new content counts if all of it is there, else what it had written before. */
	private static void finishWriting(Path fresh) throws IOException {
		try {
			RecoveryFile.read(fresh);
			Files.move(fresh, RecoveryFile.target(fresh), StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			// Torn: the one before is whole.
			Files.deleteIfExists(fresh);
		}
	}

	private Optional<RecoveredWorkshop> claim(Path file) throws IOException {
		String id = file.getFileName().toString().substring(0, ID_LENGTH);
		Path own = fileOf(id);
		try {
			Files.move(file, own);
		} catch (NoSuchFileException e) {
			// Another studio that starts at the same time was faster, and will ask.
			return Optional.empty();
		}
		try {
			RecoveryFile content = RecoveryFile.read(own);
			content.workshop();
			return Optional.of(new RecoveredWorkshop(own, content, null));
		} catch (IOException e) {
			Path damaged = folder.resolve(id + DAMAGED);
			Files.move(own, damaged, StandardCopyOption.REPLACE_EXISTING);
			return Optional.of(new RecoveredWorkshop(damaged, null, e));
		}
	}

	private Path fileOf(String id) {
		return folder.resolve(id + '_' + owner.pid() + '_' + owner.started() + ENDING);
	}

	/** Waits until everything that was to be written is on the disk. */
	public void await() {
		try {
			writer.submit(() -> { }).get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The studio ends well: the user has decided about everything, and nothing is kept any more. */
	@Override
	public void close() {
		List.copyOf(recorders.values()).forEach(Recorder::stop);
		recorders.clear();
		writer.shutdown();
		try {
			writer.awaitTermination(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
