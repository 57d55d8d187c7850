/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import io.cxstudio.diagram.SessionNotices;
import io.cxstudio.diagram.SessionNotices.Choice;
import io.cxstudio.diagram.SessionNotices.Notice;
import io.cxstudio.diagram.SessionSaving;
import io.cxstudio.editing.FileCheck;
import io.cxstudio.editing.ReadOnlyCause;
import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.recovery.FileClaim;
import io.cxstudio.editing.recovery.FileHolder;
import io.cxstudio.model.files.WorkshopFileException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Stands between the file of one session and what others do to it: claims it, and says above the map what happened to it. */
final class FileGuard implements SessionListener {

	private static final String IN_USE = "inUse"; //$NON-NLS-1$
	private static final String FILE = "file"; //$NON-NLS-1$

	private final WorkshopSession session;
	private Path claimed;
	private volatile FileClaim claim;

	FileGuard(WorkshopSession session) {
		this.session = session;
		session.addListener(this);
		claim();
	}

	private void claim() {
		claimed = session.path().orElse(null);
		claim = claimed == null ? null : FileClaim.of(claimed);
		Optional<FileHolder> holder = claim == null ? Optional.empty() : claim.holder();
		if (holder.isPresent()) {
			session.setInUse(true);
			showInUse(holder.get());
		} else {
			SessionNotices.hide(session, IN_USE);
		}
	}

	void release() {
		session.removeListener(this);
		if (claim != null) {
			claim.release();
		}
	}

	/** After Save As another file is the one to be claimed. */
	@Override
	public void stateChanged(WorkshopSession changed) {
		if (!session.path().equals(Optional.ofNullable(claimed))) {
			if (claim != null) {
				claim.release();
			}
			SessionNotices.hide(session, FILE);
			claim();
		}
	}

	/** What is to be looked at. */
	Optional<FileCheck> check() {
		return session.check();
	}

	/** Whether nobody else has the file open. In the thread of the looks. */
	boolean isFree() {
		FileClaim current = claim;
		return current == null || current.retry();
	}

	/** Says what a look has shown, unless the session has saved or loaded meanwhile. */
	void seen(FileCheck check, FileCheck.Result result, boolean free) {
		if (!check.isCurrent()) {
			return;
		}
		if (isInUse() && free) {
			becomesFree(result);
			return;
		}
		switch (result) {
		case SAME -> SessionNotices.hide(session, FILE);
		case CHANGED -> SessionNotices.show(session, FILE, new Notice(
				NLS.bind(isInUse() ? Messages.changedThere : Messages.changedOutside, name()), isInUse() ? List.of(reload()) : changedChoices()));
		case GONE -> gone();
		}
	}

	void unreachable(FileCheck check, IOException problem) {
		if (check.isCurrent()) {
			SessionNotices.show(session, FILE,
					new Notice(NLS.bind(Messages.unreachable, name(), problem.getLocalizedMessage()), List.of(saveAs())));
		}
	}

	private void gone() {
		if (!session.isDirty() && !session.isReadOnly()) {
			// It is nowhere else now: nobody shall close it without being asked.
			keepMine(null);
		}
		SessionNotices.show(session, FILE, new Notice(NLS.bind(Messages.gone, name()), List.of(saveAgain(), saveAs())));
	}

	private boolean isInUse() {
		return session.readOnlyCause().filter(ReadOnlyCause.IN_USE::equals).isPresent();
	}

	/** Whoever had the file has closed it. */
	private void becomesFree(FileCheck.Result result) {
		if (result == FileCheck.Result.CHANGED && !session.isDirty()) {
			load(null);
		}
		session.setInUse(false);
		SessionNotices.hide(session, IN_USE);
	}

	private void showInUse(FileHolder holder) {
		String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(holder.since());
		SessionNotices.show(session, IN_USE, new Notice(NLS.bind(Messages.inUse, new Object[] { name(), holder.user(), holder.host(), since }),
				List.of(saveAs(), new Choice(Messages.editAnyway, this::editAnyway))));
	}

	private void editAnyway(Shell shell) {
		claim.takeAnyway();
		session.setInUse(false);
		SessionNotices.hide(session, IN_USE);
	}

	private List<Choice> changedChoices() {
		return List.of(new Choice(Messages.compare, this::compare), reload(), new Choice(Messages.keepMine, this::keepMine), saveAs());
	}

	private Choice reload() {
		return new Choice(Messages.loadAgain, this::reload);
	}

	private Choice saveAs() {
		return new Choice(Messages.saveAs, shell -> SessionSaving.saveAs(session, shell));
	}

	private Choice saveAgain() {
		return new Choice(Messages.saveAgain, shell -> SessionSaving.save(session, shell));
	}

	private void compare(Shell shell) {
		switch (new OutsideChangeDialog(shell, session).open()) {
		case OutsideChangeDialog.LOAD -> load(shell);
		case OutsideChangeDialog.KEEP -> keepMine(shell);
		default -> {
			// Decided later: the notice stays.
		}
		}
	}

	private void reload(Shell shell) {
		if (!session.isDirty() || MessageDialog.openConfirm(shell, Messages.loadAgainTitle, NLS.bind(Messages.loadAgainQuestion, session.name()))) {
			load(shell);
		}
	}

	private void load(Shell shell) {
		try {
			session.revert();
			SessionNotices.hide(session, FILE);
		} catch (WorkshopFileException e) {
			tell(shell, e);
		}
	}

	private void keepMine(Shell shell) {
		try {
			session.keepMine();
			SessionNotices.hide(session, FILE);
		} catch (WorkshopFileException e) {
			tell(shell, e);
		}
	}

	/** Where nobody has asked, the next look tells. */
	private void tell(Shell shell, WorkshopFileException problem) {
		if (shell != null) {
			MessageDialog.openError(shell, session.name(), problem.getMessage());
		}
	}

	private String name() {
		return session.path().map(path -> path.getFileName().toString()).orElseGet(session::name);
	}
}
