/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.cxstudio.editing.commands.Duplicate;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopCopy;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.NoLoggedErrors;
import io.cxstudio.testing.RandomWorkshop;

/** Whatever two journeys look like: when all differences are carried over, they are the same. */
@ExtendWith(NoLoggedErrors.class)
class CarryOverTest {

	private static final int SEEDS = 30;

	@ParameterizedTest
	@EnumSource
	void twoVersionsBecomeTheSame(Side to) {
		for (long seed = 1; seed <= SEEDS; seed++) {
			Workshop before = RandomWorkshop.editable(seed % 7);
			Workshop after = WorkshopCopy.of(before);
			Journey journey = after.getJourneys().get(0);
			new RandomJourneyEdits(journey, seed).perform((int) seed);
			becomeTheSame(before.getJourneys().get(0), journey, to, "seed " + seed);
		}
	}

	@ParameterizedTest
	@EnumSource
	void asIsAndToBeBecomeTheSame(Side to) {
		for (long seed = 1; seed <= SEEDS; seed++) {
			Workshop workshop = RandomWorkshop.editable(seed % 7);
			Journey asIs = workshop.getJourneys().get(0);
			asIs.setKind(JourneyKind.AS_IS);
			Command command = Duplicate.asToBe(asIs, "To-be");
			command.execute();
			Journey toBe = (Journey) command.getResult().iterator().next();
			assertEquals(List.of(), JourneyComparison.of(asIs, toBe).differences());
			new RandomJourneyEdits(toBe, seed).perform((int) seed);
			becomeTheSame(asIs, toBe, to, "seed " + seed);
		}
	}

	@ParameterizedTest
	@EnumSource
	void journeysThatHaveNothingToDoWithEachOtherBecomeTheSame(Side to) {
		for (long seed = 1; seed <= SEEDS; seed++) {
			Workshop one = RandomWorkshop.editable(seed);
			Workshop other = RandomWorkshop.editable(seed + SEEDS);
			becomeTheSame(one.getJourneys().get(0), one.getJourneys().get(1), to, "one workshop, seed " + seed);
			becomeTheSame(one.getJourneys().get(2), other.getJourneys().get(0), to, "two workshops, seed " + seed);
		}
	}

	@ParameterizedTest
	@EnumSource
	void onesAndOnesBecomeTheSameToo(Side to) {
		for (long seed = 1; seed <= 12; seed++) {
			Workshop before = RandomWorkshop.map(seed, 3, 2, 3, 20);
			Workshop after = WorkshopCopy.of(before);
			Journey left = before.getJourneys().get(0);
			Journey right = after.getJourneys().get(0);
			new RandomJourneyEdits(right, seed).perform(20);
			Random random = new Random(seed);
			JourneyComparison comparison = JourneyComparison.of(left, right);
			for (int i = 0; i < 1000 && !comparison.differences().isEmpty(); i++) {
				Difference any = comparison.differences().get(random.nextInt(comparison.differences().size()));
				carryOver(comparison, List.of(any), to);
				assertSound(left);
				assertSound(right);
				comparison = JourneyComparison.of(left, right);
			}
			assertEquals("", words(comparison), "seed " + seed);
		}
	}

	private static void becomeTheSame(Journey left, Journey right, Side to, String message) {
		JourneyComparison comparison = JourneyComparison.of(left, right);
		Journey untouched = comparison.journey(to.other());
		Workshop changed = (Workshop) comparison.journey(to).eContainer();
		byte[] before = WorkshopFile.toBytes(changed);
		int cards = untouched.getCards().size();
		Command command = carryOver(comparison, comparison.differences(), to);
		assertEquals("", words(JourneyComparison.of(left, right)), message);
		assertEquals(cards, untouched.getCards().size());
		assertSound(comparison.journey(to));
		byte[] after = WorkshopFile.toBytes(changed);
		if (command != null) {
			command.undo();
			assertArrayEquals(before, WorkshopFile.toBytes(changed), message);
			command.redo();
			assertArrayEquals(after, WorkshopFile.toBytes(changed), message);
		}
	}

	private static Command carryOver(JourneyComparison comparison, List<Difference> differences, Side to) {
		Command command = comparison.carryOver(differences, to);
		assertEquals(!differences.isEmpty(), command.canExecute());
		if (differences.isEmpty()) {
			return null;
		}
		assertFalse(command.getLabel().isBlank());
		command.execute();
		return command;
	}

	private static void assertSound(Journey journey) {
		for (Stage stage : journey.getStages()) {
			assertFalse(stage.getSteps().isEmpty());
		}
		assertTrue(journey.getCards().stream().allMatch(card -> card.getStep() == null || card.getStep().eContainer() != null));
	}

	private static String words(JourneyComparison comparison) {
		return comparison.differences().stream().map(difference -> difference.sentence() + " at " + difference.place())
				.collect(Collectors.joining("\n"));
	}
}
