/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.properties.ElementLabels;

/** The elements that an element holds and that have properties of their own, such as the stages of a journey. */
class PartsEditor extends ObjectListEditor {

	PartsEditor(EReference reference) {
		super(reference);
	}

	@Override
	protected final void add() {
		List<EClass> kinds = Kinds.below(reference().getEReferenceType());
		if (kinds.size() == 1) {
			add(kinds.get(0));
			return;
		}
		Menu menu = new Menu(widget());
		for (EClass kind : kinds) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(ElementLabels.kind(kind));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add(kind)));
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void add(EClass kind) {
		subject().execute(Edits.add(subject().first(), reference(), kind));
		refresh();
		List<EObject> objects = objects();
		if (!objects.isEmpty()) {
			added(objects.get(objects.size() - 1));
		}
	}

	/** Is told what was added. */
	protected void added(EObject object) {
		// The user may go to it.
	}

	@Override
	protected final void remove(List<EObject> objects) {
		subject().execute(DeleteElements.of(objects));
	}

	@Override
	protected final void move(EObject object, int index) {
		subject().execute(Edits.move(object, index));
	}
}
