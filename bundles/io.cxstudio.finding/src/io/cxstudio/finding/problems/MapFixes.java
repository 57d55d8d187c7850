/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.editing.commands.InsertStage;
import io.cxstudio.editing.commands.InsertStep;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.finding.internal.Messages;
import io.cxstudio.model.Barrier;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.KeyIssue;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.ElementPath;
import io.cxstudio.model.check.Problem;

/** Mends journeys, their stages, phases and links, and the names of everything. */
final class MapFixes {

	void add(Problem problem, List<QuickFix> fixes) {
		Element element = problem.element();
		switch (problem.rule()) {
		case "linkWithoutEnd", "linkToItself", "linkToOtherJourney" -> fixes.add(delete(element));
		case "stageWithoutSteps" -> {
			fixes.add(new QuickFix(Messages.insertStep, InsertStep.at((Stage) element, 0, Messages.newStep)));
			fixes.add(delete(element));
		}
		case "journeyWithoutStages" -> fixes.add(new QuickFix(Messages.insertStage,
				InsertStage.at((Journey) element, 0, Messages.newStage, Messages.newStep, null, null)));
		case "phaseOfOtherJourney", "phaseInPieces" -> fixes.add(new QuickFix(Messages.outOfPhase,
				SetFeature.of(element, ModelPackage.Literals.STAGE__PHASE, null)));
		case "phaseWithoutStages", "pictureWithoutData", "pictureOfUnknownType", "measurementWithoutMetric", "citationWithoutSource",
				"emotionLevelTwice" -> fixes.add(delete(element));
		case "emptyName" -> fixes.add(new QuickFix(Messages.bind(Messages.nameIt, nameFor(element)),
				SetFeature.of(element, ModelPackage.Literals.NAMED_ELEMENT__NAME, nameFor(element))));
		case "issueOfOtherCard" -> {
			List<?> left = ((KeyIssue) element).getPainPoints().stream()
					.filter(card -> card.eIsProxy() || card instanceof PainPoint || card instanceof Barrier).toList();
			fixes.add(new QuickFix(Messages.outOfIssue, SetFeature.of(element, ModelPackage.Literals.KEY_ISSUE__PAIN_POINTS, left)));
		}
		case "toBeWithoutAsIs", "toBeOfItself", "toBeOfToBe", "asIsOfAsIs" -> asIs((Journey) element, problem.rule(), fixes);
		default -> {
		}
		}
	}

	private static void asIs(Journey journey, String rule, List<QuickFix> fixes) {
		List<Journey> candidates = ((Workshop) journey.eContainer()).getJourneys().stream().filter(other -> other.getKind() == JourneyKind.AS_IS)
				.toList();
		if (rule.equals("asIsOfAsIs")) {
			fixes.add(new QuickFix(Messages.clearAsIs, SetFeature.of(journey, ModelPackage.Literals.JOURNEY__AS_IS, null)));
		} else if (candidates.size() == 1) {
			fixes.add(new QuickFix(Messages.bind(Messages.chooseAsIs, candidates.get(0).displayName()),
					SetFeature.of(journey, ModelPackage.Literals.JOURNEY__AS_IS, candidates.get(0))));
		}
	}

	static QuickFix delete(EObject object) {
		String name = object instanceof Element element ? ElementPath.named(element) : object.eClass().getName();
		return new QuickFix(Messages.bind(Messages.delete, name), DeleteElements.of(List.of(object)));
	}

	/** Such as "Stage 3": its kind, and its number among its like. */
	private static String nameFor(Element element) {
		String kind = ElementPath.named(element);
		EObject container = element.eContainer();
		if (container == null || !element.eContainmentFeature().isMany()) {
			return kind;
		}
		List<?> alike = (List<?>) container.eGet(element.eContainmentFeature());
		return Messages.bind(Messages.numbered, kind, alike.indexOf(element) + 1);
	}
}
