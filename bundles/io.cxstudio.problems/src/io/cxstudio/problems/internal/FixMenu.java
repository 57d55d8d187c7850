/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.finding.problems.QuickFix;
import io.cxstudio.finding.problems.QuickFixes;

/** The menu of what mends some problems. */
final class FixMenu {

	private static final int LONGEST = 90;

	private FixMenu() {
	}

	/**
	 * Opens the menu.
	 *
	 * @param owner what has the keyboard
	 * @param corner where, on the screen
	 * @param problems at least one
	 */
	static void open(Control owner, Point corner, List<FoundProblem> problems) {
		Menu menu = new Menu(owner);
		boolean named = problems.size() > 1;
		for (FoundProblem found : problems) {
			List<QuickFix> fixes = QuickFixes.of(found.problem(), Catalog.get());
			if (named || fixes.isEmpty()) {
				title(menu, fixes.isEmpty() && !named ? Messages.noFix : shortened(found.problem().message()));
			}
			for (QuickFix fix : fixes) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(fix.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
				item.addListener(SWT.Selection, event -> found.session().commandStack().execute(fix.command()));
			}
		}
		menu.setLocation(corner);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void title(Menu menu, String text) {
		if (menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		MenuItem title = new MenuItem(menu, SWT.PUSH);
		title.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		title.setEnabled(false);
	}

	private static String shortened(String message) {
		return message.length() > LONGEST ? message.substring(0, message.offsetByCodePoints(0, message.codePointCount(0, LONGEST - 1))) + '\u2026' : message;
	}
}
