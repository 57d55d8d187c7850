/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.ExplorerTree;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.Until;

/** The order and the copies of elements in the tree, by keys. */
class ExplorerCommandsTest extends WorkshopWindowTest {

	@Override
	protected Path write() throws Exception {
		Path written = Room.write(folder);
		Workshop workshop = WorkshopFile.read(written).workshop();
		for (String name : List.of("Ada", "Bo")) {
			Persona persona = ModelFactory.eINSTANCE.createPersona();
			persona.setName(name);
			workshop.getPersonas().add(persona);
		}
		WorkshopFile.write(workshop, written);
		return written;
	}

	private ExplorerTree tree() {
		return new ExplorerTree(robot);
	}

	private List<String> personas() {
		return studio.session().workshop().getPersonas().stream().map(NamedElement::getName).toList();
	}

	private List<String> savedPersonas() throws Exception {
		return studio.saved().getPersonas().stream().map(NamedElement::getName).toList();
	}

	@Test
	void elementsAreMovedCopiedAndCut() throws Exception {
		tree().expand("Personas");
		tree().select("Bo");
		robot.keys("alt+Up");
		Until.isTrue("it has moved up", () -> personas().equals(List.of("Bo", "Ada")));
		assertEquals(List.of("Bo", "Ada"), savedPersonas());
		robot.keys("alt+Down");
		Until.isTrue("it has moved down", () -> personas().equals(List.of("Ada", "Bo")));

		robot.keys("ctrl+c");
		tree().select("Personas");
		robot.keys("ctrl+v");
		Until.isTrue("there is a copy", () -> personas().size() == 3 && personas().getLast().startsWith("Bo"));
		assertEquals(3, savedPersonas().size());
		assertEquals(3, studio.session().workshop().getPersonas().stream().map(persona -> persona.getId()).distinct().count(), "a copy has an id of its own");
		robot.keys("ctrl+z");
		Until.isTrue("there is no copy", () -> personas().equals(List.of("Ada", "Bo")));

		tree().select("Ada");
		robot.keys("ctrl+x");
		Until.isTrue("it is cut", () -> personas().equals(List.of("Bo")));
		tree().select("Personas");
		robot.keys("ctrl+v");
		Until.isTrue("it is pasted", () -> personas().equals(List.of("Bo", "Ada")));
		assertEquals(List.of("Bo", "Ada"), savedPersonas());

		tree().select("Bo");
		robot.keys("ctrl+d");
		Until.isTrue("it is there twice", () -> personas().size() == 3);
		assertEquals(3, savedPersonas().size());
	}
}
