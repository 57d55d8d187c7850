/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.cxstudio.editing.WorkshopCommandStack;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.check.Problem;
import io.cxstudio.model.check.WorkshopCheck;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.NoLoggedErrors;
import io.cxstudio.testing.RandomWorkshop;

/** Whatever is done can be undone and redone, each single step of the way, down to the bytes of the file. */
@ExtendWith(NoLoggedErrors.class)
class RandomEditsTest {

	private static final int EDITS = 80;

	/** What no edit may break that was whole before. */
	private static final Set<String> STRUCTURE = Set.of("missingId", "duplicateId", "danglingReference",
			"stageWithoutSteps", "phaseInPieces", "phaseOfOtherJourney", "cardWithoutLane", "stepOfOtherJourney",
			"laneOfOtherJourney", "spanBackwards", "spanWithoutStep", "linkWithoutEnd", "linkToOtherJourney",
			"measurementWithoutMetric");

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 5);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyStepBackAndForthRestoresTheBytes(long seed) throws Exception {
		WorkshopSession session = WorkshopSession.create(RandomWorkshop.editable(seed), null);
		WorkshopCommandStack stack = session.commandStack();
		RandomEdits edits = new RandomEdits(seed, session.workshop());
		List<byte[]> states = new ArrayList<>(List.of(bytes(session)));
		List<String> labels = new ArrayList<>();
		while (labels.size() < EDITS) {
			Command edit = edits.next();
			if (edit.canExecute()) {
				stack.execute(edit);
				labels.add(edit.getLabel());
				assertFalse(edit.getLabel().isBlank());
				states.add(bytes(session));
				assertEquals(List.of(), broken(session), edit.getLabel());
			}
		}
		assertReadable(states.get(EDITS));
		for (int i = EDITS; i > 0; i--) {
			assertEquals(labels.get(i - 1), stack.undoLabel());
			stack.undo();
			assertArrayEquals(states.get(i - 1), bytes(session), "Undo " + labels.get(i - 1));
		}
		assertFalse(stack.canUndo());
		for (int i = 0; i < EDITS; i++) {
			assertEquals(labels.get(i), stack.redoLabel());
			stack.redo();
			assertArrayEquals(states.get(i + 1), bytes(session), "Redo " + labels.get(i));
		}
		assertFalse(stack.canRedo());
		session.release();
	}

	private static List<Problem> broken(WorkshopSession session) {
		return WorkshopCheck.check(session.workshop()).stream().filter(problem -> STRUCTURE.contains(problem.rule()))
				.toList();
	}

	private static void assertReadable(byte[] bytes) throws Exception {
		assertTrue(WorkshopFile.read(new ByteArrayInputStream(bytes), "state").warnings().isEmpty());
	}

	private static byte[] bytes(WorkshopSession session) {
		return WorkshopFile.toBytes(session.workshop());
	}
}
