/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of the property sheet, by the labels beside them. */
public final class PropertySheet {

	private final Robot robot;

	public PropertySheet(Robot robot) {
		this.robot = robot;
	}

	/** The field beside a label, if it is shown; to be used in the thread of the window. */
	public Optional<Text> field(String label) {
		return beside(label).flatMap(control -> find(control, Text.class::isInstance)).map(Text.class::cast);
	}

	/** A button beside a label, if it is shown; to be used in the thread of the window. */
	public Optional<Button> button(String label, String text) {
		return beside(label).flatMap(control -> find(control, child -> child instanceof Button button && button.getText().replace("&", "").startsWith(text)))
				.map(Button.class::cast);
	}

	/** Clicks into the field beside a label, once it is there. */
	public void enter(String label) {
		Until.isTrue("the field " + label + " is shown", () -> field(label).isPresent());
		robot.comeAndClick(Until.inWindow(() -> middle(field(label).orElseThrow())));
		Until.isTrue("the field " + label + " has the focus", () -> Studio.focus() == field(label).orElseThrow());
	}

	/** Clicks into the field beside a label, once it can be edited and holds a text. */
	public void enter(String label, String content) {
		Until.isTrue("the field " + label + " holds " + content, () -> field(label)
				.filter(field -> field.getText().equals(content) && field.getEditable() && field.isEnabled()).isPresent());
		enter(label);
	}

	/** Clicks a button beside a label, once it can be pressed. */
	public void press(String label, String text) {
		Until.isTrue(text + " beside " + label + " can be pressed", () -> button(label, text).filter(Button::isEnabled).isPresent());
		robot.comeAndClick(Until.inWindow(() -> middle(button(label, text).orElseThrow())));
	}

	/** Where to click a control, which is scrolled into sight as the wheel would. */
	private static Point middle(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite scrolled) {
				scrolled.showControl(control);
			}
		}
		return control.toDisplay(Math.min(20, control.getSize().x / 2), Math.min(10, control.getSize().y / 2));
	}

	private static Optional<Control> beside(String text) {
		return find(Studio.window().getShell(), child -> child instanceof Label label && label.getText().equals(text)).map(label -> {
			Control[] siblings = label.getParent().getChildren();
			int at = Arrays.asList(siblings).indexOf(label);
			return at + 1 < siblings.length ? siblings[at + 1] : label;
		});
	}

	private static Optional<Control> find(Control parent, Predicate<Control> fits) {
		if (parent.isVisible() && fits.test(parent)) {
			return Optional.of(parent);
		}
		if (parent instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				Optional<Control> inside = find(child, fits);
				if (inside.isPresent()) {
					return inside;
				}
			}
		}
		return Optional.empty();
	}
}
