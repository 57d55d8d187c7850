/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.Draft;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;

/** What a studio that did not end well had not saved of one workshop. It stays until it is kept or discarded. */
public final class RecoveredWorkshop {

	/** What became of the file since. */
	public enum Original {
		/** The workshop was never saved. */
		NONE,
		/** It is as it was when the workshop was opened or saved last. */
		SAME,
		/** It was written since: by somebody else, or by a save after which the studio was killed at once. */
		CHANGED,
		/** It is not there any more, or its drive is not. */
		GONE,
		/** It is there and cannot be read. */
		UNREADABLE
	}

	private final Path place;
	private final RecoveryFile content;
	private final IOException problem;

	RecoveredWorkshop(Path place, RecoveryFile content, IOException problem) {
		this.place = place;
		this.content = content;
		this.problem = problem;
	}

	/** Why it cannot be read; empty when it can. Nothing else but {@link #place()} is to be asked of such a one. */
	public Optional<IOException> problem() {
		return Optional.ofNullable(problem);
	}

	/** The file in the recovery place. */
	public Path place() {
		return place;
	}

	/** What the window called the workshop. */
	public String name() {
		return content.name();
	}

	/** The file of the workshop; empty for one that was never saved. */
	public Optional<Path> file() {
		return Optional.ofNullable(content.file());
	}

	/** When it was kept last; long ago for one that cannot be read. */
	public Instant time() {
		return content == null ? Instant.EPOCH : content.time();
	}

	/** What was being typed; empty for nothing. */
	public Optional<Draft> draft() {
		return Optional.ofNullable(content.draft());
	}

	/**
	 * The workshop as it was, with what was being typed as if it had been finished; a new copy with each call.
	 *
	 * @throws IOException when what was kept is no workshop
	 */
	public Workshop workshop() throws IOException {
		Workshop workshop = content.workshop();
		draft().flatMap(draft -> draft.finish(workshop)).filter(Command::canExecute).ifPresent(Command::execute);
		return workshop;
	}

	/** What became of the file since. */
	public Original original() {
		if (content.file() == null) {
			return Original.NONE;
		}
		if (Files.notExists(content.file())) {
			return Original.GONE;
		}
		try {
			WorkshopFile.read(content.file());
			return content.known().isOutdated(content.file()) ? Original.CHANGED : Original.SAME;
		} catch (IOException e) {
			// That it cannot be read is the answer.
			return Original.UNREADABLE;
		}
	}

	/** Whether nothing would be lost without it: the file holds it, and nothing was being typed. */
	public boolean isSaved() {
		try {
			return content.draft() == null && content.file() != null && Files.exists(content.file())
					&& Arrays.equals(content.content(), Files.readAllBytes(content.file()));
		} catch (IOException e) {
			// Then it is not known to be saved anywhere.
			return false;
		}
	}

	/** The workshop as the file holds it now; empty where there is none that can be read. */
	public Optional<Workshop> saved() {
		if (content.file() == null || Files.notExists(content.file())) {
			return Optional.empty();
		}
		try {
			return Optional.of(WorkshopFile.read(content.file()).workshop());
		} catch (WorkshopFileException e) {
			// That it cannot be read is the answer; original() says so.
			return Optional.empty();
		}
	}

	/**
	 * Opens the workshop as an unsaved change of its file. What was kept stays until {@link #discard()}. The session is to
	 * be released.
	 *
	 * @throws IOException when what was kept is no workshop
	 */
	public WorkshopSession open() throws IOException {
		return WorkshopSession.recover(workshop(), content.file(), content.known());
	}

	/**
	 * Removes what was kept.
	 *
	 * @throws IOException when that fails; it is offered again then
	 */
	public void discard() throws IOException {
		Files.deleteIfExists(place);
	}
}
