/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** What was copied in the explorer last. Other programs get the names of it; what they copy after it takes its place. */
public final class ExplorerClipboard {

	private static CopiedElements copied;

	private ExplorerClipboard() {
	}

	/** Copies elements; false if they cannot be copied. */
	public static boolean copy(List<? extends EObject> elements, Display display) {
		Optional<CopiedElements> copy = CopiedElements.of(elements);
		copy.ifPresent(made -> {
			copied = made;
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { made.words() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
		return copy.isPresent();
	}

	/** Whether all of the elements can be copied. */
	public static boolean canCopy(List<? extends EObject> elements) {
		return !elements.isEmpty() && elements.stream().allMatch(CopiedElements::canBeCopied);
	}

	/** Pastes what was copied in the explorer, if nothing else was copied since. */
	public static void pasteInto(WorkshopSession session, Display display) {
		if (holdsOurs(display)) {
			session.commandStack().execute(copied.pasteInto(session));
		}
	}

	private static boolean holdsOurs(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return copied != null && copied.words().equals(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}
}
