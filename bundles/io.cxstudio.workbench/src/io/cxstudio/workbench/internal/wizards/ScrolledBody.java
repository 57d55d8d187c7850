/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** The content of a page, which scrolls where the screen is too small for it: a laptop at 200 %. */
public final class ScrolledBody {

	private final ScrolledComposite frame;
	private final Composite body;

	public ScrolledBody(Composite parent) {
		frame = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		frame.setExpandHorizontal(true);
		frame.setExpandVertical(true);
		frame.setShowFocusedControl(true);
		body = new Composite(frame, SWT.NONE);
		frame.setContent(body);
	}

	/** What is seen of it. */
	public ScrolledComposite frame() {
		return frame;
	}

	/** Where the controls go. */
	public Composite body() {
		return body;
	}

	/** To be called when the controls are there. */
	public void settle() {
		frame.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}
}
