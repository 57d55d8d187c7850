/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.DifferenceKind;
import io.cxstudio.compare.JourneyComparison;
import io.cxstudio.compare.Side;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;

/** Between the maps and the list: how many differences of each kind there are, which kinds are listed, and what can be done. */
final class CompareBar {

	/** What the bar can be asked to do. */
	interface Actions {

		void carryOver(Side to);

		void show(DifferenceKind kind, boolean wanted);

		void setLaneByLane(boolean together);
	}

	private static final int GAP = 12;

	private final Composite control;
	private final Map<DifferenceKind, Button> kinds = new EnumMap<>(DifferenceKind.class);
	private final Map<Side, Button> carry = new EnumMap<>(Side.class);
	private final Button lanes;
	private final Label emotion;

	CompareBar(Composite parent, Actions actions) {
		control = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginHeight = 2;
		layout.spacing = GAP;
		control.setLayout(layout);
		for (DifferenceKind kind : DifferenceKind.values()) {
			Button check = check(Messages.bind(Messages.showKind, kind.word()));
			check.setSelection(true);
			check.addListener(SWT.Selection, event -> actions.show(kind, check.getSelection()));
			kinds.put(kind, check);
		}
		lanes = check(Messages.laneByLaneToolTip);
		lanes.setText(Messages.laneByLane);
		lanes.addListener(SWT.Selection, event -> actions.setLaneByLane(lanes.getSelection()));
		emotion = new Label(control, SWT.NONE);
		for (Side side : Side.values()) {
			Button button = new Button(control, SWT.PUSH);
			button.addListener(SWT.Selection, event -> actions.carryOver(side));
			carry.put(side, button);
		}
	}

	private Button check(String toolTip) {
		Button check = new Button(control, SWT.CHECK);
		check.setToolTipText(toolTip);
		return check;
	}

	Control control() {
		return control;
	}

	void show(JourneyComparison comparison, SideNames names, boolean laneByLane) {
		List<Difference> differences = comparison.differences();
		kinds.forEach((kind, item) -> {
			long count = differences.stream().filter(difference -> difference.kind() == kind).count();
			item.setText(kind.sign() + ' ' + kind.word() + " (" + count + ')'); //$NON-NLS-1$
		});
		lanes.setSelection(laneByLane);
		carry.get(Side.LEFT).setText(Messages.bind(Messages.carryOverLeft, names.left()));
		carry.get(Side.RIGHT).setText(Messages.bind(Messages.carryOverRight, names.right()));
		emotion.setText(emotion(comparison));
		emotion.setToolTipText(Messages.emotionToolTip);
		control.getParent().layout(control.getChildren());
	}

	/** @param possible whether the workshop of a side may be changed in what is selected */
	void enable(Side side, boolean possible) {
		carry.get(side).setEnabled(possible);
	}

	/** How the emotions of both sides are in the middle; empty where one side has none. */
	private static String emotion(JourneyComparison comparison) {
		OptionalDouble left = emotion(comparison.journey(Side.LEFT));
		OptionalDouble right = emotion(comparison.journey(Side.RIGHT));
		if (left.isEmpty() || right.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		return Messages.bind(Messages.emotion, number(left.getAsDouble()), number(right.getAsDouble()));
	}

	private static OptionalDouble emotion(Journey journey) {
		return journey.getCards().stream().filter(CompareBar::isScored).mapToDouble(card -> ((EmotionPoint) card).getScore())
				.average();
	}

	private static boolean isScored(Card card) {
		return card instanceof EmotionPoint point && point.getScore() != null && point.getStep() != null;
	}

	private static String number(double mean) {
		return String.format("%+.1f", mean); //$NON-NLS-1$
	}
}
