/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menu of what can be added at the selected node of the explorer. */
public final class AddMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Object selected = window.getSelectionService().getSelection() instanceof IStructuredSelection selection
				? selection.getFirstElement() : null;
		return ElementCreation.at(selected).stream().flatMap(creation -> creation.features().stream())
				.map(AddMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(EReference feature) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
				null, "io.cxstudio.commands.addElement", CommandContributionItem.STYLE_PUSH); //$NON-NLS-1$
		parameter.label = ElementCreation.label(feature);
		parameter.parameters = Map.of("io.cxstudio.commands.addElement.feature", feature.getName()); //$NON-NLS-1$
		return new CommandContributionItem(parameter);
	}
}
