/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import io.cxstudio.samples.Sample;
import io.cxstudio.samples.Samples;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menu of the sample workshops. */
public final class SamplesMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return Samples.all().stream().map(SamplesMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Sample sample) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
				null, "io.cxstudio.commands.openSample", CommandContributionItem.STYLE_PUSH); //$NON-NLS-1$
		parameter.label = sample.name();
		parameter.parameters = Map.of("io.cxstudio.commands.openSample.id", sample.id()); //$NON-NLS-1$
		return new CommandContributionItem(parameter);
	}
}
