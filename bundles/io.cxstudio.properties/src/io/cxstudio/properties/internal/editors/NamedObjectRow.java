/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A row that says in words which object a feature holds, with buttons for what can be done with it. */
final class NamedObjectRow {

	private static final int SIGN_WIDTH = 8;

	private final Composite row;
	private final Text words;

	/**
	 * @param row an empty row
	 * @param toolTip what the feature means; may be null
	 */
	NamedObjectRow(Composite row, String toolTip) {
		this.row = row;
		words = new Text(row, SWT.SINGLE | SWT.BORDER | SWT.READ_ONLY);
		GridData data = FeatureEditor.filling();
		data.horizontalIndent = SIGN_WIDTH;
		words.setLayoutData(data);
		words.setToolTipText(toolTip);
	}

	Button button(String text, Runnable action) {
		return Buttons.push(row, text, action);
	}

	/** What Enter in the row does. */
	void onEnter(Runnable action) {
		words.addListener(SWT.DefaultSelection, event -> action.run());
	}

	/**
	 * @param said what is said of the object; null where there is none
	 * @param differs whether the elements hold different objects
	 */
	void show(String said, boolean differs) {
		words.setText(said == null ? "" : said);
		words.setMessage(differs ? Messages.different : "");
	}

	Composite control() {
		return row;
	}
}
