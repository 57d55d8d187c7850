/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

import io.cxstudio.diagram.ElementMark;
import io.cxstudio.diagram.ElementMarks;
import io.cxstudio.diagram.MapEditor;
import io.cxstudio.model.Element;
import io.cxstudio.model.check.Problem;
import io.cxstudio.model.check.Severity;

/** Puts a sign on every element of a map that has a problem. */
final class MapMarking implements ElementMarks, IPartListener2, IWindowListener {

	private final IWorkbench workbench;

	MapMarking(IWorkbench workbench) {
		this.workbench = workbench;
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
		}
		FoundProblems.instance().addListener(this::markAll);
		markAll();
	}

	private void markAll() {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference editor : page.getEditorReferences()) {
					mark(editor);
				}
			}
		}
	}

	private void mark(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof MapEditor map) {
			map.mark(this);
		}
	}

	@Override
	public Optional<ElementMark> of(Element element) {
		List<Problem> problems = FoundProblems.instance().of(element);
		return problems.isEmpty() ? Optional.empty()
				: Optional.of(new ElementMark(problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR),
						problems.stream().map(problem -> ProblemWords.severity(problem.severity()) + ": " + problem.message()) //$NON-NLS-1$
								.collect(Collectors.joining("\n")))); //$NON-NLS-1$
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		mark(part);
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		mark(part);
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// The marks do not depend on it.
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// The marks do not depend on it.
	}
}
