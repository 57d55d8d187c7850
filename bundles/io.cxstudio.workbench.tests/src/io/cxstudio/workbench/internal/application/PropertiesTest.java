/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.JourneyKind;
import io.cxstudio.workbench.internal.robot.ExplorerTree;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;

/** The property sheet with mouse and keys: a text, a choice. */
class PropertiesTest extends WorkshopWindowTest {

	private static Optional<Control> find(Composite parent, Predicate<Control> fits) {
		for (Control child : parent.getChildren()) {
			if (fits.test(child) && child.isVisible()) {
				return Optional.of(child);
			}
			Optional<Control> inside = child instanceof Composite composite ? find(composite, fits) : Optional.empty();
			if (inside.isPresent()) {
				return inside;
			}
		}
		return Optional.empty();
	}

	/** Clicks into a field of the sheet, once it is there. */
	private void enter(String what, Predicate<Control> fits) {
		Until.isTrue(what + " is shown", () -> find(Studio.window().getShell(), fits).isPresent());
		Point middle = Until.inWindow(() -> {
			Control field = find(Studio.window().getShell(), fits).orElseThrow();
			return field.toDisplay(Math.min(20, field.getSize().x / 2), Math.min(10, field.getSize().y / 2));
		});
		robot.comeAndClick(middle);
		Until.isTrue(what + " has the focus", () -> fits.test(Studio.focus()));
	}

	private static Predicate<Control> textField(String content) {
		return control -> control instanceof Text text && text.getEditable() && text.getText().equals(content) && text.isEnabled();
	}

	@Test
	void aTextIsStoredWithEnter() throws Exception {
		new ExplorerTree(robot).select("Flying home");
		enter("the name", textField("Flying home"));
		robot.keys("ctrl+a");
		robot.type("Flying back");
		robot.keys("Return");
		Until.isTrue("it is stored", () -> studio.journey().getName().equals("Flying back"));
		assertEquals("Flying back", studio.saved().getJourneys().get(0).getName());
	}

	@Test
	void aChoiceIsMadeByKey() throws Exception {
		new ExplorerTree(robot).select("Flying home");
		enter("the name", textField("Flying home"));
		robot.keys("Tab");
		Until.isTrue("the kind has the focus", () -> Studio.focus() instanceof Combo);
		robot.keys("Down");
		Until.isTrue("it is stored", () -> studio.journey().getKind() == JourneyKind.TO_BE);
		assertEquals(JourneyKind.TO_BE, studio.saved().getJourneys().get(0).getKind());
	}
}
