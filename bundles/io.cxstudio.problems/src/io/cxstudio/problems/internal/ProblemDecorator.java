/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;

/** Puts a sign on what has a problem in the tree of the workshops, and on everything above it. */
public final class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator {

	private final Runnable changed = () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this));

	/** Made by the workbench, in whichever thread. */
	public ProblemDecorator() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> FoundProblems.instance().addListener(changed));
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		FoundProblems.instance().worst(element).ifPresent(severity -> decoration.addOverlay(ProblemWords.overlay(severity), IDecoration.BOTTOM_RIGHT));
	}

	@Override
	public void dispose() {
		FoundProblems.instance().removeListener(changed);
		super.dispose();
	}
}
