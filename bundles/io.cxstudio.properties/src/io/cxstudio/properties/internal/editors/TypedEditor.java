/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.cxstudio.editing.Draft;
import io.cxstudio.editing.UnfinishedText;
import io.cxstudio.editing.commands.EditText;
import io.cxstudio.model.Element;
import io.cxstudio.properties.internal.values.InvalidInput;
import io.cxstudio.properties.internal.values.ValueFormat;

/**
 * A value that is typed. It is stored when the field is left or with Enter (Ctrl+Enter where there are several lines);
 * Esc brings back what is stored. What is no value stays in the field, which keeps the focus and says what it takes.
 */
class TypedEditor extends FeatureEditor {

	private static final int LINES = 2;

	private final ValueFormat format;
	private Text text;
	private ControlDecoration complaint;
	private boolean pending;
	private boolean displaying;

	TypedEditor(EStructuralFeature feature, ValueFormat format) {
		super(feature);
		this.format = format;
	}

	@Override
	public final Control create(Composite parent) {
		Composite row = row(parent, 1 + companions());
		int style = format.isMultiLine() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
		text = new Text(row, style | SWT.BORDER);
		GridData data = isTall() ? tall(text, LINES) : filling();
		// Room for the sign that something is wrong.
		data.horizontalIndent = 8;
		text.setLayoutData(data);
		text.setMessage(format.example());
		text.setToolTipText(documentation());
		text.addModifyListener(event -> typed());
		text.addFocusListener(FocusListener.focusLostAdapter(event -> leave()));
		text.addTraverseListener(this::traverse);
		text.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		complaint = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		complaint.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		complaint.hide();
		text.setData(UnfinishedText.class.getName(), new FieldText());
		createCompanions(row);
		return row;
	}

	/** How many widgets stand beside the field. */
	protected int companions() {
		return 0;
	}

	/** Makes the widgets beside the field. */
	protected void createCompanions(Composite row) {
		// Usually none.
	}

	@Override
	public final boolean isTall() {
		return format.isMultiLine();
	}

	private void typed() {
		if (!displaying) {
			pending = true;
			complaint.hide();
			complaint.hideHover();
			draft(text.getText());
		}
	}

	/** Keeps what is being typed in the recovery place, where it is a text; null: it is stored or given up. */
	private void draft(String typed) {
		if (feature() instanceof EAttribute attribute && EditText.isText(attribute) && subject() != null
				&& subject().first() instanceof Element element) {
			subject().session().ifPresent(session -> session.setDraft(typed == null ? null : Draft.of(element, attribute, typed)));
		}
	}

	private void traverse(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_RETURN && (!format.isMultiLine() || (event.stateMask & SWT.MOD1) != 0)) {
			finish();
			event.doit = false;
		} else if (event.detail == SWT.TRAVERSE_ESCAPE && pending) {
			restore();
			event.doit = false;
		} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			// Also where a tab could be typed: it leads to the next field.
			event.doit = true;
		}
	}

	private void keyPressed(KeyEvent event) {
		if (format.isMultiLine() && event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
			finish();
			event.doit = false;
		}
	}

	private void restore() {
		forgetTyped();
		refresh();
		text.selectAll();
	}

	private void leave() {
		finish();
		if (pending) {
			Subject complained = subject();
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed() && pending && text.isVisible() && complained.equals(subject()) && isBesideTheFocus()) {
					text.setFocus();
				}
			});
		}
	}

	/** Whoever goes to another field is led back; whoever goes to the tree or the map means it, and finds the text again later. */
	private boolean isBesideTheFocus() {
		Composite form = text.getParent();
		while (!(form instanceof ScrolledComposite) && !(form instanceof Shell)) {
			form = form.getParent();
		}
		Control focus = text.getDisplay().getFocusControl();
		while (focus != null && focus != form) {
			focus = focus.getParent();
		}
		return focus == form;
	}

	@Override
	public final void finish() {
		if (!pending || text.isDisposed()) {
			return;
		}
		try {
			Object value = format.parse(text.getText());
			forgetTyped();
			store(value);
		} catch (InvalidInput e) {
			KeptText.keep(subject(), feature(), text.getText());
			complain(e);
			complaint.showHoverText(e.getMessage());
		}
	}

	private void complain(InvalidInput problem) {
		complaint.setDescriptionText(problem.getMessage());
		complaint.show();
	}

	@Override
	protected final void left() {
		if (pending) {
			StatusText.complain(NLS.bind(Messages.kept, text.getText(), label()));
		}
		pending = false;
		complaint.hideHover();
		complaint.hide();
	}

	@Override
	protected final boolean isPending() {
		return pending;
	}

	@Override
	protected final void display(Object value, boolean readOnly) {
		displaying = true;
		String shown = format.format(value);
		if (!text.getText().equals(shown)) {
			text.setText(shown);
		}
		text.setEditable(!readOnly);
		displaying = false;
		displayCompanions(value, readOnly);
		KeptText.of(subject(), feature()).filter(kept -> !readOnly).ifPresent(this::takeUp);
	}

	/** Shows what was typed here before and could not be stored, with the reason. */
	private void takeUp(String kept) {
		text.setText(kept);
		try {
			format.parse(kept);
		} catch (InvalidInput e) {
			complain(e);
		}
	}

	/** Shows a value in the widgets beside the field. */
	protected void displayCompanions(Object value, boolean readOnly) {
		// Usually none.
	}

	/** Stores a value that was chosen, not typed. */
	protected final void choose(Object value) {
		forgetTyped();
		store(value);
	}

	/** Forgets what was typed and not stored, since something else was chosen. */
	protected final void forgetTyped() {
		if (pending) {
			draft(null);
		}
		pending = false;
		complaint.hide();
		KeptText.forget(subject(), feature());
	}

	private final class FieldText implements UnfinishedText {

		@Override
		public boolean isTyping() {
			return pending;
		}

		@Override
		public void finish() {
			TypedEditor.this.finish();
		}

		@Override
		public void giveUp() {
			restore();
		}
	}
}
