/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import io.cxstudio.diagram.JourneyInput;
import io.cxstudio.diagram.MapEditor;
import io.cxstudio.editing.ReadOnlyCause;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.files.LoadWarning;
import io.cxstudio.model.files.WorkshopFileException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens workshops and maps in the window, and says what is odd about a file. */
public final class WorkshopOpening {

	private static final String MAP_EDITOR = "io.cxstudio.diagram.mapEditor"; //$NON-NLS-1$
	private static final int MOST_WARNINGS_SHOWN = 8;

	private WorkshopOpening() {
	}

	/** Opens a file and the map of its first journey. What goes wrong is said in a dialog. */
	public static void open(Path file, Shell shell) {
		session(file, shell).ifPresent(WorkshopOpening::openFirstMap);
	}

	/** Opens a workshop that has no file yet, and the map of its first journey. */
	public static void open(WorkshopSession created) {
		OpenWorkshops.instance().add(created);
		created.release();
		openFirstMap(created);
	}

	/** Opens a file without showing a map. What goes wrong is said in a dialog. */
	static Optional<WorkshopSession> session(Path file, Shell shell) {
		try {
			WorkshopSession session = WorkshopSession.open(file);
			boolean first = !OpenWorkshops.instance().all().contains(session);
			OpenWorkshops.instance().add(session);
			session.release();
			session.path().ifPresent(RecentFiles::add);
			if (first) {
				tell(session, shell);
			}
			return Optional.of(session);
		} catch (WorkshopFileException exception) {
			MessageDialog.openError(shell, Messages.cannotOpen, exception.getMessage());
			RecentFiles.removeIfMissing(file);
			return Optional.empty();
		}
	}

	/** Shows the map of a journey; empty if it cannot be opened, which is said to the user. */
	public static Optional<IEditorPart> openMap(WorkshopSession session, Journey journey) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			return Optional.ofNullable(page.openEditor(new JourneyInput(session, journey.getId()), MAP_EDITOR));
		} catch (PartInitException exception) {
			StatusManager.getManager().handle(exception.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}

	/** Shows the map for which a view was saved, and of its cards those that the view keeps. */
	public static void openView(WorkshopSession session, SavedView view) {
		Journey journey = view.getJourney();
		if (journey == null || journey.eIsProxy()) {
			openFirstMap(session);
		} else {
			openMap(session, journey);
		}
		if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() instanceof MapEditor map) {
			map.show(view);
		}
	}

	private static void openFirstMap(WorkshopSession session) {
		session.workshop().getJourneys().stream().findFirst().ifPresent(journey -> openMap(session, journey));
	}

	private static void tell(WorkshopSession session, Shell shell) {
		if (session.readOnlyCause().filter(ReadOnlyCause.NEWER_FORMAT::equals).isPresent()) {
			MessageDialog.openInformation(shell, session.name(), Messages.newerFormat);
		}
		List<LoadWarning> warnings = session.warnings();
		if (!warnings.isEmpty()) {
			String lines = warnings.stream().limit(MOST_WARNINGS_SHOWN)
					.map(warning -> NLS.bind(Messages.warningLine, warning.line(), warning.message()))
					.collect(Collectors.joining("\n")); //$NON-NLS-1$
			MessageDialog.openWarning(shell, session.name(),
					NLS.bind(Messages.warnings, warnings.size(), lines));
		}
	}
}
