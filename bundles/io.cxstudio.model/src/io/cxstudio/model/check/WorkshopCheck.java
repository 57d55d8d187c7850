/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.check;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Workshop;
import io.cxstudio.model.internal.check.CardRule;
import io.cxstudio.model.internal.check.EmotionRule;
import io.cxstudio.model.internal.check.ExtensionDataRule;
import io.cxstudio.model.internal.check.Findings;
import io.cxstudio.model.internal.check.IdentityRule;
import io.cxstudio.model.internal.check.JourneyRule;
import io.cxstudio.model.internal.check.KeyIssueRule;
import io.cxstudio.model.internal.check.LinkRule;
import io.cxstudio.model.internal.check.MeasurementRule;
import io.cxstudio.model.internal.check.MetricRule;
import io.cxstudio.model.internal.check.NameRule;
import io.cxstudio.model.internal.check.PhaseRule;
import io.cxstudio.model.internal.check.PictureRule;
import io.cxstudio.model.internal.check.RangeRule;
import io.cxstudio.model.internal.check.ReferenceRule;
import io.cxstudio.model.internal.check.Rule;
import io.cxstudio.model.internal.check.SolutionRule;
import io.cxstudio.model.internal.check.ToBeRule;
import io.cxstudio.model.internal.check.ViewRule;
import io.cxstudio.model.internal.check.WorkshopRule;

/** Looks for everything in a workshop that is not as it should be. */
public final class WorkshopCheck {

	private static final List<Rule> RULES = List.of(new WorkshopRule(), new IdentityRule(), new NameRule(),
			new ReferenceRule(), new RangeRule(), new KeyIssueRule(), new ExtensionDataRule(), new EmotionRule(),
			new JourneyRule(), new PhaseRule(), new ViewRule(), new ToBeRule(), new CardRule(), new LinkRule(), new SolutionRule(),
			new MetricRule(), new MeasurementRule(), new PictureRule());

	private WorkshopCheck() {
	}

	/**
	 * Checks a workshop. It is not changed.
	 *
	 * @return the problems in the order of the workshop; empty for a sound one
	 */
	public static List<Problem> check(Workshop workshop) {
		Findings findings = new Findings(workshop);
		apply(workshop, findings);
		for (TreeIterator<EObject> contents = workshop.eAllContents(); contents.hasNext();) {
			apply(contents.next(), findings);
		}
		return findings.problems();
	}

	private static void apply(EObject object, Findings findings) {
		for (Rule rule : RULES) {
			rule.check(object, findings);
		}
	}
}
