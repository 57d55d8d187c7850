/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Element;
import io.cxstudio.model.NamedElement;

import org.eclipse.jface.viewers.DecoratingStyledCellLabelProvider;
import org.eclipse.ui.PlatformUI;

/** Says in full what the narrow tree cuts off: the file of a workshop, or the name and description of an element. */
final class ExplorerToolTips extends DecoratingStyledCellLabelProvider {

	private static final int LONGEST = 400;

	ExplorerToolTips(ExplorerLabels labels) {
		super(labels, PlatformUI.getWorkbench().getDecoratorManager().getLabelDecorator(), null);
	}

	@Override
	public String getToolTipText(Object element) {
		return switch (element) {
		case WorkshopSession session -> session.path().map(Object::toString).orElse(Messages.notSaved);
		case NamedElement named -> shortened(labelOf(named), named.getDescription());
		case Element other -> labelOf(other);
		default -> null;
		};
	}

	private String labelOf(Element element) {
		return getStyledStringProvider().getStyledText(element).getString();
	}

	private static String shortened(String name, String description) {
		if (description == null || description.isBlank()) {
			return name;
		}
		String words = description.strip();
		return name + "\n\n" + (words.length() > LONGEST ? words.substring(0, LONGEST) + '\u2026' : words); //$NON-NLS-1$
	}
}
