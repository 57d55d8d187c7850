/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.ModelFactory;

/** The scale of emotions makes sense, and all scores lie on it. */
public final class EmotionRule implements Rule {

	/** Holds where a workshop has no scale of its own. */
	private static final EmotionScale DEFAULT = ModelFactory.eINSTANCE.createEmotionScale();

	@Override
	public void check(EObject object, Findings findings) {
		if (object instanceof EmotionScale scale) {
			checkScale(scale, findings);
		} else if (object instanceof EmotionPoint point && point.getScore() != null) {
			EmotionScale own = findings.workshop().getEmotionScale();
			EmotionScale scale = own == null ? DEFAULT : own;
			if (isOff(point.getScore(), scale)) {
				findings.error("emotionOffScale", point, Messages.emotionOffScale, point.getScore(),
						scale.getMinimum(), scale.getMaximum());
			}
		}
	}

	private static void checkScale(EmotionScale scale, Findings findings) {
		double range = scale.getMaximum() - scale.getMinimum();
		if (!(range > 0)) {
			findings.error("emotionScaleOrder", scale, Messages.emotionScaleOrder, scale.getMinimum(),
					scale.getMaximum());
			return;
		}
		if (isOff(scale.getNeutral(), scale)) {
			findings.error("emotionScaleNeutral", scale, Messages.emotionScaleNeutral, scale.getNeutral(),
					scale.getMinimum(), scale.getMaximum());
		}
		if (scale.getStep() > range) {
			findings.error("emotionScaleStep", scale, Messages.emotionScaleStep, scale.getStep());
		}
		Set<Double> scores = new HashSet<>();
		for (EmotionLevel level : scale.getLevels()) {
			if (isOff(level.getScore(), scale)) {
				findings.error("emotionOffScale", level, Messages.emotionOffScale, level.getScore(),
						scale.getMinimum(), scale.getMaximum());
			}
			if (!scores.add(level.getScore())) {
				findings.warning("emotionLevelTwice", level, Messages.emotionLevelTwice, level.getScore());
			}
		}
	}

	private static boolean isOff(double score, EmotionScale scale) {
		return !(score >= scale.getMinimum() && score <= scale.getMaximum());
	}
}
