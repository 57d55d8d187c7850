/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.Step;
import io.cxstudio.model.check.Problem;
import io.cxstudio.model.check.Severity;

/**
 * What is the matter with all open workshops. It follows them from the start of the studio on; each is checked in the background some time after its last
 * change. To be used in the thread of the window, but for {@link #worst(Object)}.
 */
public final class FoundProblems {

	private static final FoundProblems INSTANCE = new FoundProblems();

	private final Map<WorkshopSession, WorkshopChecking> checkings = new LinkedHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<FoundProblem> all = List.of();
	private Map<EObject, List<Problem>> byElement = Map.of();
	/** Asked by the tree from another thread, so replaced and never changed. */
	private volatile Map<Object, Severity> worst = Map.of();
	private Display display;

	private FoundProblems() {
	}

	public static FoundProblems instance() {
		return INSTANCE;
	}

	/** Follows the workshops that are open, and those that will be. */
	void start(Display window) {
		if (display == null) {
			display = window;
			WorkshopSession.addOpeningListener(this::follow);
			WorkshopSession.all().forEach(this::follow);
		}
	}

	private void follow(WorkshopSession session) {
		// Sessions may be opened in another thread.
		display.asyncExec(() -> {
			if (WorkshopSession.all().contains(session)) {
				checkings.computeIfAbsent(session, opened -> new WorkshopChecking(opened, display, this::changed, () -> forget(opened)));
			}
		});
	}

	private void forget(WorkshopSession session) {
		checkings.remove(session);
		changed();
	}

	/** All problems, workshop by workshop. */
	List<FoundProblem> all() {
		return all;
	}

	/** The problems of one element, not of what it contains. */
	List<Problem> of(EObject element) {
		return byElement.getOrDefault(element, List.of());
	}

	/** How grave the worst problem is of a workshop or an element, with everything in it; from any thread. */
	Optional<Severity> worst(Object element) {
		return Optional.ofNullable(worst.get(element));
	}

	/** How many problems of a severity there are. */
	int count(Severity severity) {
		return (int) all.stream().filter(found -> found.problem().severity() == severity).count();
	}

	/** Whether nothing is still to be checked. */
	public boolean isUpToDate() {
		return checkings.keySet().containsAll(WorkshopSession.all()) && checkings.values().stream().noneMatch(WorkshopChecking::isPending);
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		List<FoundProblem> found = new ArrayList<>();
		Map<EObject, List<Problem>> elements = new IdentityHashMap<>();
		Map<Object, Severity> gravest = new IdentityHashMap<>();
		checkings.forEach((session, checking) -> {
			for (Problem problem : checking.problems()) {
				if (problem.element().eResource() != null) {
					found.add(new FoundProblem(session, problem));
					elements.computeIfAbsent(problem.element(), element -> new ArrayList<>()).add(problem);
					markUpwards(problem, gravest);
					gravest.merge(session, problem.severity(), FoundProblems::graver);
				}
			}
		});
		all = List.copyOf(found);
		byElement = elements;
		worst = gravest;
		listeners.forEach(Runnable::run);
	}

	/** The tree shows steps below stages, and no cards. */
	private static void markUpwards(Problem problem, Map<Object, Severity> gravest) {
		if (problem.element() instanceof Card card && card.getStep() instanceof Step step && !step.eIsProxy()) {
			gravest.merge(step, problem.severity(), FoundProblems::graver);
			if (step.eContainer() != null) {
				gravest.merge(step.eContainer(), problem.severity(), FoundProblems::graver);
			}
		}
		for (EObject element = problem.element(); element != null; element = element.eContainer()) {
			gravest.merge(element, problem.severity(), FoundProblems::graver);
		}
	}

	private static Severity graver(Severity one, Severity other) {
		return one == Severity.ERROR ? one : other;
	}
}
