/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Element;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/**
 * Random commands of the window at random places of the map. After every single one the workshop is written; then all are undone one by one, to the
 * beginning, and done again, to the end, and each time the workshop must be what it was.
 */
class RandomEditsTest extends StudioTest {

	private static final int EDITS = 60;
	private static final List<String> COMMANDS = List.of("io.cxstudio.commands.addCard", "io.cxstudio.commands.addCard", "io.cxstudio.commands.addCard",
			"io.cxstudio.commands.insertStep", "io.cxstudio.commands.insertStage", "io.cxstudio.commands.insertLane", "io.cxstudio.commands.editText",
			"io.cxstudio.commands.moveLeft", "io.cxstudio.commands.moveRight", "io.cxstudio.commands.moveUp", "io.cxstudio.commands.moveDown",
			"io.cxstudio.commands.spanMore", "io.cxstudio.commands.spanLess", "io.cxstudio.commands.widenStage", "io.cxstudio.commands.narrowStage",
			"io.cxstudio.commands.duplicate", "org.eclipse.ui.edit.delete", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste",
			"org.eclipse.ui.edit.paste");
	private static final List<String> TEXTS = List.of("Asks a friend", "ถามเพื่อน", "Hỏi một người bạn", "詢問朋友", "از دوستی می‌پرسد", "two\nlines",
			"=1+1", "a & b < c");

	private final List<byte[]> states = new ArrayList<>();

	@RepeatedTest(2)
	void everyStateComesBackInBothDirections(RepetitionInfo repetition) {
		Random random = new Random(4711L * repetition.getCurrentRepetition());
		Until.doInWindow(() -> states.add(bytes()));
		for (int edit = 0; edit < EDITS; edit++) {
			Until.doInWindow(() -> edit(random));
		}
		assertTrue(states.size() > EDITS / 3, "only " + states.size() + " of the edits changed anything");
		Until.doInWindow(this::undoAll);
		Until.doInWindow(this::redoAll);
		assertArrayEquals(states.get(states.size() - 1), Until.inWindow(this::bytes));
	}

	private void edit(Random random) {
		Command before = stack().getUndoCommand();
		pointSomewhere(random);
		run(COMMANDS.get(random.nextInt(COMMANDS.size())));
		MapViewer viewer = studio.viewer().orElseThrow();
		if (viewer.typing().isTyping()) {
			viewer.typing().insert(TEXTS.get(random.nextInt(TEXTS.size())));
			viewer.typing().finish();
		}
		if (stack().getUndoCommand() != before) {
			states.add(bytes());
		}
	}

	private void pointSomewhere(Random random) {
		MapViewer viewer = studio.viewer().orElseThrow();
		List<Step> steps = studio.journey().getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
		List<Lane> lanes = studio.journey().getLanes();
		List<Element> elements = new ArrayList<>(studio.journey().getCards());
		if (random.nextInt(3) == 0) {
			elements.clear();
			elements.addAll(studio.journey().getStages());
			elements.addAll(steps);
			elements.addAll(lanes);
		}
		if (elements.isEmpty() || random.nextInt(4) == 0) {
			if (!steps.isEmpty() && !lanes.isEmpty()) {
				viewer.map().setSlot(new Slot(steps.get(random.nextInt(steps.size())), lanes.get(random.nextInt(lanes.size()))));
			}
			return;
		}
		List<EditPart> parts = new ArrayList<>();
		for (int i = random.nextInt(3); i >= 0; i--) {
			EditPart part = viewer.map().part(elements.get(random.nextInt(elements.size())));
			if (!parts.contains(part)) {
				parts.add(part);
			}
		}
		viewer.setSelection(new StructuredSelection(parts));
	}

	private static void run(String command) {
		try {
			Studio.window().getService(IHandlerService.class).executeCommand(command, null);
		} catch (NotEnabledException notNow) {
			// As in a menu: what is grey cannot be chosen.
			return;
		} catch (CommandException broken) {
			throw new IllegalStateException(command, broken);
		}
	}

	private void undoAll() {
		int state = states.size() - 1;
		while (stack().canUndo()) {
			assertTrue(state > 0, "there is more to undo than was done");
			run("org.eclipse.ui.edit.undo");
			state--;
			assertArrayEquals(states.get(state), bytes(), "after undo, state " + state);
		}
		assertEquals(0, state);
	}

	private void redoAll() {
		int state = 0;
		while (stack().canRedo()) {
			run("org.eclipse.ui.edit.redo");
			state++;
			assertArrayEquals(states.get(state), bytes(), "after redo, state " + state);
		}
		assertEquals(states.size() - 1, state);
	}

	private BasicCommandStack stack() {
		return studio.session().commandStack();
	}

	private byte[] bytes() {
		return WorkshopFile.toBytes(studio.session().workshop());
	}
}
