/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import io.cxstudio.properties.ElementLabels;

/** Asks for one or several elements of a workshop; typing filters the list. */
final class Picker {

	private Picker() {
	}

	/** The element that was chosen; empty if the dialog was left. */
	static Optional<EObject> one(Shell shell, String title, List<EObject> candidates) {
		return ask(shell, title, candidates, false).stream().findFirst();
	}

	/** The elements that were chosen; none if the dialog was left. */
	static List<EObject> several(Shell shell, String title, List<EObject> candidates) {
		return ask(shell, title, candidates, true);
	}

	private static List<EObject> ask(Shell shell, String title, List<EObject> candidates, boolean several) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return line((EObject) element);
			}
		});
		dialog.setTitle(title);
		dialog.setMessage(Messages.typeToFilter);
		dialog.setEmptyListMessage(Messages.nothingToChoose);
		dialog.setMultipleSelection(several);
		dialog.setAllowDuplicates(true);
		dialog.setElements(candidates.toArray());
		if (dialog.open() != Window.OK) {
			return List.of();
		}
		return List.of(dialog.getResult()).stream().map(EObject.class::cast).toList();
	}

	/** An element with the place where it stands, for there may be two of the same name. */
	private static String line(EObject element) {
		EObject owner = element.eContainer();
		return owner == null || owner.eContainer() == null ? ElementLabels.of(element)
				: NLS.bind(Messages.elementIn, ElementLabels.of(element), ElementLabels.of(owner));
	}
}
