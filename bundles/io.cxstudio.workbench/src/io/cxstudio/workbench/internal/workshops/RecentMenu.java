/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menu of the workshops that were opened last. */
public final class RecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return RecentFiles.all().stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Path file) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
				null, "io.cxstudio.commands.openRecent", CommandContributionItem.STYLE_PUSH); //$NON-NLS-1$
		parameter.label = file.getFileName() + "  (" + file.getParent() + ')'; //$NON-NLS-1$
		parameter.parameters = Map.of("io.cxstudio.commands.openRecent.file", file.toString()); //$NON-NLS-1$
		return new CommandContributionItem(parameter);
	}
}
