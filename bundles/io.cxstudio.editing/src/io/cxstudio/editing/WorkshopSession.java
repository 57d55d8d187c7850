/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

import io.cxstudio.editing.internal.Messages;
import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.LoadWarning;
import io.cxstudio.model.files.LoadedWorkshop;
import io.cxstudio.model.files.WorkshopCopy;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;
import io.cxstudio.model.provider.ModelItemProviderAdapterFactory;

/**
 * One workshop in hand: its file, its editing domain and its one command stack. All editors and views of a workshop share
 * one session, and nothing but commands on its stack changes the workshop.
 * <p>
 * Whoever opens or retains a session releases it again; with the last release it is closed, saved or not. A session and
 * its workshop belong to one thread; other threads work on a {@linkplain #snapshot() snapshot}.
 */
public final class WorkshopSession {

	private final ModelItemProviderAdapterFactory adapterFactory = new ModelItemProviderAdapterFactory();
	private final WorkshopCommandStack commandStack = new WorkshopCommandStack();
	private final AdapterFactoryEditingDomain editingDomain = new AdapterFactoryEditingDomain(adapterFactory,
			commandStack, new HashMap<>());
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final Resource resource = new ResourceImpl();

	private Path path;
	private FileState fileState = FileState.MISSING;
	private boolean unsaved;
	private ReadOnlyCause readOnly;
	private Draft draft;
	private List<LoadWarning> warnings = List.of();
	private int users = 1;

	private WorkshopSession(Path path) {
		this.path = path;
		editingDomain.getResourceSet().getResources().add(resource);
		commandStack.addCommandStackListener(event -> notifyStateChanged());
	}

	/**
	 * Opens a file, or takes part in the session that has it open already. To be {@linkplain #release() released}.
	 *
	 * @throws WorkshopFileException when the file cannot be read; the message is for the user
	 */
	public static WorkshopSession open(Path file) throws WorkshopFileException {
		Path canonical = OpenSessions.canonical(file);
		Optional<WorkshopSession> open = OpenSessions.find(canonical);
		if (open.isPresent()) {
			open.get().retain();
			return open.get();
		}
		WorkshopSession session = new WorkshopSession(canonical);
		session.load();
		OpenSessions.add(session);
		return session;
	}

	/**
	 * A session for a workshop that was made in memory. It is dirty until it is saved. To be {@linkplain #release()
	 * released}.
	 *
	 * @param workshop a workshop in no resource
	 * @param file where the first save shall write it, or null for an untitled one, which can only be saved as a file;
	 *        where there is such a file already, the first save says so
	 */
	public static WorkshopSession create(Workshop workshop, Path file) {
		WorkshopSession session = new WorkshopSession(file == null ? null : OpenSessions.canonical(file));
		session.unsaved = true;
		session.put(workshop, workshop.getFormat() > WorkshopFile.FORMAT);
		OpenSessions.add(session);
		return session;
	}

	/**
	 * A session for a workshop that was not saved before its studio ended. Where the file is open already its session is
	 * taken, and shows this workshop from now on. It is dirty until it is saved. To be {@linkplain #release() released}.
	 *
	 * @param workshop a workshop in no resource
	 * @param file its file, or null for an untitled one
	 * @param known how the file looked when the workshop was worked on: saving notices what others wrote since then
	 */
	public static WorkshopSession recover(Workshop workshop, Path file, FileState known) {
		Optional<WorkshopSession> open = file == null ? Optional.empty() : find(file);
		if (open.isEmpty()) {
			WorkshopSession session = create(workshop, file);
			session.fileState = known;
			return session;
		}
		WorkshopSession session = open.get();
		session.retain();
		session.fileState = known;
		session.unsaved = true;
		session.put(workshop, workshop.getFormat() > WorkshopFile.FORMAT);
		session.notifyReplaced();
		return session;
	}

	/** Adds a listener that is told of each session that is opened, in the thread in which that happens. */
	public static void addOpeningListener(Consumer<WorkshopSession> listener) {
		OpenSessions.addListener(listener);
	}

	/** Removes a listener. */
	public static void removeOpeningListener(Consumer<WorkshopSession> listener) {
		OpenSessions.removeListener(listener);
	}

	/** The session that has a file open, without taking part in it. */
	public static Optional<WorkshopSession> find(Path file) {
		return OpenSessions.find(OpenSessions.canonical(file));
	}

	/** The session to which an element belongs, without taking part in it. */
	public static Optional<WorkshopSession> of(EObject element) {
		Resource resource = element.eResource();
		return all().stream().filter(session -> session.resource == resource).findFirst();
	}

	/** All open sessions, in the order in which they were opened. */
	public static List<WorkshopSession> all() {
		return OpenSessions.all();
	}

	/** The workshop. It is another object after a {@linkplain #revert() revert}. */
	public Workshop workshop() {
		return (Workshop) resource.getContents().get(0);
	}

	/** The element of the workshop with an id. */
	public Optional<Element> element(String id) {
		return resource.getEObject(URI.encodeFragment(id, false)) instanceof Element element ? Optional.of(element)
				: Optional.empty();
	}

	/** The editing domain of the workshop, whose command stack is {@link #commandStack()}. */
	public AdapterFactoryEditingDomain editingDomain() {
		return editingDomain;
	}

	/** The adapter factory that gives labels, children and properties of the elements. */
	public ModelItemProviderAdapterFactory adapterFactory() {
		return adapterFactory;
	}

	/** The one stack on which everything is done to the workshop. */
	public WorkshopCommandStack commandStack() {
		return commandStack;
	}

	/** The file, with symbolic links followed; empty for an untitled workshop. */
	public Optional<Path> path() {
		return Optional.ofNullable(path);
	}

	/** What the window calls the session: the name of the file without its ending, or "Untitled". */
	public String name() {
		if (path == null) {
			return Messages.untitled;
		}
		String name = path.getFileName().toString();
		return name.endsWith(WorkshopFile.EXTENSION) && name.length() > WorkshopFile.EXTENSION.length()
				? name.substring(0, name.length() - WorkshopFile.EXTENSION.length()) : name;
	}

	/** Whether the workshop is shown and cannot be changed. */
	public boolean isReadOnly() {
		return readOnly != null;
	}

	/** Why the workshop cannot be changed; empty when it can. */
	public Optional<ReadOnlyCause> readOnlyCause() {
		return Optional.ofNullable(readOnly);
	}

	/**
	 * Says whether somebody else has the file open. Then the workshop is shown and not changed, until it is saved as
	 * another file, or the user says otherwise. That a newer version wrote the file weighs more.
	 */
	public void setInUse(boolean inUse) {
		if (readOnly != ReadOnlyCause.NEWER_FORMAT && inUse != isReadOnly()) {
			setReadOnly(inUse ? ReadOnlyCause.IN_USE : null);
			notifyStateChanged();
		}
	}

	/** What is being typed and not finished; empty when nothing is. */
	public Optional<Draft> draft() {
		return Optional.ofNullable(draft);
	}

	/**
	 * Says what is being typed.
	 *
	 * @param typed the text so far, or null when it was finished or given up
	 */
	public void setDraft(Draft typed) {
		if (!Objects.equals(draft, typed)) {
			draft = typed;
			listeners.forEach(listener -> listener.draftChanged(this));
		}
	}

	/** What was not as it should be when the file was read; empty for a sound file. */
	public List<LoadWarning> warnings() {
		return warnings;
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return unsaved || commandStack.isSaveNeeded();
	}

	/**
	 * Whether another program has changed the file since it was opened or saved. A file that was deleted has not been
	 * changed: saving makes it again.
	 */
	public boolean isChangedOutside() throws WorkshopFileException {
		try {
			return path != null && fileState.isOutdated(path);
		} catch (IOException e) {
			throw new WorkshopFileException(path.toString(), 0, 0, e.getLocalizedMessage(), e);
		}
	}

	/** How the file looked when the workshop was opened or saved; {@link FileState#MISSING} for one that never was. */
	public FileState fileState() {
		return fileState;
	}

	/** A look at the file for another thread; empty for a workshop that has no file. */
	public Optional<FileCheck> check() {
		return path().map(file -> new FileCheck(this, file, fileState));
	}

	/**
	 * Decides for the workshop in hand, whatever another program did to the file: it is to be saved from now on, and
	 * saving replaces the file as it is now, or makes it again.
	 *
	 * @throws WorkshopFileException when the file is there and cannot be read
	 */
	public void keepMine() throws WorkshopFileException {
		FileState now = stateOf(path);
		if (now != FileState.MISSING) {
			fileState = now;
		}
		unsaved = true;
		notifyStateChanged();
	}

	/**
	 * Saves the workshop into its file.
	 *
	 * @throws FileChangedException when another program has changed the file; the user decides between
	 *         {@link #saveAnyway()}, {@link #saveAs(Path)} and {@link #revert()}
	 * @throws WorkshopFileException when it cannot be written; file and session are as they were
	 */
	public void save() throws WorkshopFileException {
		if (path != null && isChangedOutside()) {
			throw new FileChangedException(path);
		}
		saveAnyway();
	}

	/**
	 * Saves the workshop into its file, and replaces what another program may have written there.
	 *
	 * @throws WorkshopFileException when it cannot be written, or has no file; file and session are as they were
	 */
	public void saveAnyway() throws WorkshopFileException {
		if (path == null) {
			throw new WorkshopFileException(name(), 0, 0, Messages.noFile, null);
		}
		write(path);
	}

	/**
	 * Saves the workshop into another file, which is its file from now on. A file that is there is replaced: to ask
	 * before is up to the caller.
	 *
	 * @throws WorkshopFileException when it cannot be written, or is open in another session; file and session are as
	 *         they were
	 */
	public void saveAs(Path file) throws WorkshopFileException {
		write(OpenSessions.canonical(file));
	}

	/**
	 * Loads the workshop again from its file and forgets all changes; nothing can be undone afterwards.
	 *
	 * @throws WorkshopFileException when it cannot be read, or has no file; the session is as it was
	 */
	public void revert() throws WorkshopFileException {
		if (path == null) {
			throw new WorkshopFileException(name(), 0, 0, Messages.noFile, null);
		}
		load();
		notifyReplaced();
	}

	/** A copy of the workshop with the same ids, for work in another thread. */
	public Workshop snapshot() {
		return WorkshopCopy.of(workshop());
	}

	/** Takes part in the session. */
	public void retain() {
		users++;
	}

	/** Ends a part in the session. With the last one the session is closed and what was not saved is lost. */
	public void release() {
		if (--users == 0) {
			OpenSessions.remove(this);
			listeners.forEach(listener -> listener.closed(this));
			listeners.clear();
			commandStack.flush();
			adapterFactory.dispose();
		}
	}

	/** Adds a listener; one that is there already is not added twice. */
	public void addListener(SessionListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Removes a listener. */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	private void load() throws WorkshopFileException {
		FileState state = stateOf(path);
		LoadedWorkshop loaded = WorkshopFile.read(path);
		fileState = state;
		unsaved = false;
		warnings = loaded.warnings();
		put(loaded.workshop(), loaded.newerFormat());
	}

	private static FileState stateOf(Path file) throws WorkshopFileException {
		try {
			return FileState.of(file);
		} catch (IOException e) {
			throw new WorkshopFileException(file.toString(), 0, 0, e.getLocalizedMessage(), e);
		}
	}

	private void put(Workshop workshop, boolean newer) {
		resource.getContents().clear();
		resource.getContents().add(workshop);
		resource.setURI(path == null ? URI.createURI("untitled:" + EcoreUtil.generateUUID())
				: URI.createFileURI(path.toString()));
		setReadOnly(newer ? ReadOnlyCause.NEWER_FORMAT : readOnly == ReadOnlyCause.IN_USE ? readOnly : null);
		commandStack.flush();
	}

	private void setReadOnly(ReadOnlyCause cause) {
		readOnly = cause;
		editingDomain.getResourceToReadOnlyMap().put(resource, cause != null);
	}

	private void write(Path target) throws WorkshopFileException {
		if (readOnly == ReadOnlyCause.NEWER_FORMAT) {
			throw new WorkshopFileException(name(), 0, 0, Messages.readOnly, null);
		}
		if (readOnly == ReadOnlyCause.IN_USE && target.equals(path)) {
			throw new WorkshopFileException(name(), 0, 0, Messages.inUse, null);
		}
		if (OpenSessions.all().stream().anyMatch(other -> other != this && target.equals(other.path))) {
			throw new WorkshopFileException(target.toString(), 0, 0, Messages.openElsewhere, null);
		}
		WorkshopFile.write(workshop(), target);
		path = target;
		resource.setURI(URI.createFileURI(path.toString()));
		setReadOnly(null);
		fileState = stateOf(path);
		unsaved = false;
		commandStack.saveIsDone();
		notifyStateChanged();
	}

	private void notifyReplaced() {
		draft = null;
		listeners.forEach(listener -> listener.workshopReplaced(this));
		notifyStateChanged();
	}

	private void notifyStateChanged() {
		listeners.forEach(listener -> listener.stateChanged(this));
	}
}
