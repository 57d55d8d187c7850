/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.model.Element;
import io.cxstudio.model.check.Problem;

/** Offers what mends the problems of what is selected: in the view of problems, or on a map. */
public final class QuickFixHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		Object part = context instanceof IEvaluationContext evaluation ? evaluation.getVariable(ISources.ACTIVE_PART_NAME) : null;
		setBaseEnabled(part instanceof ProblemsView view && !view.selected().isEmpty() || part instanceof MapEditor map && !onMap(map).isEmpty());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ProblemsView view) {
			view.openFixes();
		} else if (HandlerUtil.getActivePart(event) instanceof MapEditor map && !onMap(map).isEmpty()) {
			GraphicalViewer viewer = map.viewer();
			GraphicalEditPart part = (GraphicalEditPart) viewer.getSelectedEditParts().get(0);
			Rectangle bounds = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			Control control = viewer.getControl();
			FixMenu.open(control, control.toDisplay(bounds.x, bounds.y + bounds.height), onMap(map));
		}
		return null;
	}

	private static List<FoundProblem> onMap(MapEditor map) {
		List<FoundProblem> problems = new ArrayList<>();
		if (map.viewer() != null && map.viewer().map() != null) {
			for (Object part : map.viewer().getSelectedEditParts()) {
				if (((GraphicalEditPart) part).getModel() instanceof Element element) {
					for (Problem problem : FoundProblems.instance().of(element)) {
						problems.add(new FoundProblem(map.input().session(), problem));
					}
				}
			}
		}
		return problems;
	}
}
