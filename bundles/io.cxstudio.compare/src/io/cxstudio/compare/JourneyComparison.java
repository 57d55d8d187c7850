/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

import io.cxstudio.compare.internal.Alignment;
import io.cxstudio.compare.internal.CarryOver;
import io.cxstudio.compare.internal.JourneyDifferences;
import io.cxstudio.compare.internal.JourneyMatching;
import io.cxstudio.compare.internal.Messages;
import io.cxstudio.compare.internal.Pairs;
import io.cxstudio.editing.commands.SeveralEdits;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * Two journeys side by side: an as-is journey and the to-be one that improves it, the journeys of two personas, or two
 * versions of one journey.
 * <p>
 * <b>What counts as the same.</b> Elements are paired for the first of these reasons that holds, always the first with the
 * first, so that the same journeys always give the same pairs ({@link MatchReason} says why): the same id; a touchpoint
 * that comes from the other; then stages and lanes by type and name, by name, by type, by similar names; steps by name
 * within their stage, by name anywhere, by the touchpoints at them, by similar names; cards of the same kind with the same
 * text in the same cell, in the same lane, anywhere; points of an emotion curve at the same step; and cards with similar
 * texts, less similar ones in the same cell and more similar ones in the same lane. Texts are the same when case,
 * composition, joiners, look-alikes and spaces are ignored. Similar means that half (elsewhere three quarters) of their
 * pairs of neighbouring characters are the same, by the coefficient of Dice.
 * <p>
 * <b>What differs.</b> The left side is the first version, the right side the second one: what only the right one has was
 * added. Something has moved when it stands elsewhere or its order is another one; as few elements as explain the order
 * are listed (a longest increasing subsequence). Measurements, widths, and what makes each journey its own (name, kind,
 * what it improves, from which touchpoints others come) are not compared; the last two are for two versions of one journey.
 * <p>
 * A comparison shows the journeys as they were when it was made. It belongs to the thread of their workshops.
 */
public final class JourneyComparison {

	private final Journey left;
	private final Journey right;
	private final Pairs pairs;
	private final List<Difference> differences;

	private JourneyComparison(Journey left, Journey right) {
		this.left = left;
		this.right = right;
		pairs = JourneyMatching.of(left, right);
		differences = JourneyDifferences.between(left, right, pairs);
	}

	/**
	 * Compares two journeys, of one workshop or of two.
	 *
	 * @param left the first one, not null
	 * @param right the second one, not null
	 */
	public static JourneyComparison of(Journey left, Journey right) {
		return new JourneyComparison(left, right);
	}

	/** The journey of a side. Never null. */
	public Journey journey(Side side) {
		return side == Side.LEFT ? left : right;
	}

	/** What differs; unmodifiable, empty when the journeys are the same. Never null. */
	public List<Difference> differences() {
		return differences;
	}

	/**
	 * What an element counts as on the other side.
	 *
	 * @param side where the element is, not null
	 * @param element an element of the journey of that side
	 * @return empty where the other side has nothing like it
	 */
	public <T extends Element> Optional<T> counterpart(Side side, T element) {
		return Optional.ofNullable(pairs.counterpart(side, element));
	}

	/**
	 * Why an element of the left side counts as the same as its counterpart.
	 *
	 * @return empty where it has none
	 */
	public Optional<MatchReason> reason(Element left) {
		return Optional.ofNullable(pairs.reason(left));
	}

	/** The stages of both sides beside each other, from the start to the end; one that has moved stands alone. */
	public List<Aligned<Stage>> stages() {
		return Alignment.of(left.getStages(), right.getStages(), pairs);
	}

	/**
	 * The steps of two stages beside each other.
	 *
	 * @param stage one of {@link #stages()}, not null
	 */
	public List<Aligned<Step>> steps(Aligned<Stage> stage) {
		return Alignment.of(stage.left() == null ? List.of() : stage.left().getSteps(),
				stage.right() == null ? List.of() : stage.right().getSteps(), pairs);
	}

	/** The lanes of both sides beside each other, from the top down; one that has moved stands alone. */
	public List<Aligned<Lane>> lanes() {
		return Alignment.of(left.getLanes(), right.getLanes(), pairs);
	}

	/**
	 * Makes one journey like the other one in some of the differences, as one edit.
	 * <p>
	 * What the other side lacks is copied there, with the stage, step and lane that it needs; what only the changed side
	 * has is deleted, after what has moved was taken to its new place; what has moved or changed becomes as it is on the
	 * other side. A stage always keeps a step. When all differences are carried over to one side, both are the same
	 * afterwards. The command cannot be executed when the workshop of the changed side is open read-only, and fits only
	 * this comparison and the journeys as they were when it was made.
	 *
	 * @param chosen differences of this comparison; with none the command cannot be executed
	 * @param to the side that changes, not null
	 * @return a command for the command stack of the workshop of that side, not null
	 */
	public Command carryOver(Collection<Difference> chosen, Side to) {
		Set<Difference> mine = new HashSet<>(differences);
		List<Difference> those = chosen.stream().filter(mine::contains).toList();
		String label = those.size() == 1 ? Messages.bind(Messages.carryOverOne, subject(those.get(0)))
				: Messages.bind(Messages.carryOverSeveral, those.size());
		return SeveralEdits.of(label, () -> !those.isEmpty() && isEditable(journey(to)),
				edits -> new CarryOver(this.journey(to.other()), this.journey(to), to, pairs, differences, those).perform(edits));
	}

	private static String subject(Difference difference) {
		return difference.name().isBlank() ? difference.type() : difference.name();
	}

	private static boolean isEditable(Journey journey) {
		EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(journey);
		Resource resource = journey.eResource();
		return domain == null || resource == null || !domain.isReadOnly(resource);
	}
}
