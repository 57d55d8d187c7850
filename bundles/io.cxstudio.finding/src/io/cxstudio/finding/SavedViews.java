/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.editing.commands.AddElement;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.finding.internal.Messages;
import io.cxstudio.model.Element;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.Workshop;

/** Ways of looking at a map that a workshop keeps under a name: the filter, the zoom, and what is collapsed. */
public final class SavedViews {

	private static final Map<Facet, EReference> REFERENCES = Map.of(Facet.LANE, ModelPackage.Literals.SAVED_VIEW__LANES, Facet.STAGE,
			ModelPackage.Literals.SAVED_VIEW__STAGES, Facet.PERSONA, ModelPackage.Literals.SAVED_VIEW__PERSONAS, Facet.CHANNEL,
			ModelPackage.Literals.SAVED_VIEW__CHANNELS, Facet.DEPARTMENT, ModelPackage.Literals.SAVED_VIEW__DEPARTMENTS, Facet.OWNER,
			ModelPackage.Literals.SAVED_VIEW__OWNERS);

	private SavedViews() {
	}

	/** The views that can be chosen on the map of a journey: its own and those of no journey, in the order of the workshop. */
	public static List<SavedView> of(Journey journey) {
		return journey.eContainer() instanceof Workshop workshop
				? workshop.getSavedViews().stream().filter(view -> view.getJourney() == null || view.getJourney() == journey).toList()
				: List.of();
	}

	/** The filter that a view keeps. What it refers to and the file does not have is left out. */
	public static CardFilter filter(SavedView view) {
		CardFilter filter = CardFilter.NONE.withQuery(view.getQuery()).withMinimumVotes(view.getMinimumVotes());
		for (Map.Entry<Facet, EReference> facet : REFERENCES.entrySet()) {
			filter = filter.with(facet.getKey(), ((Collection<?>) view.eGet(facet.getValue(), false)).stream().map(Element.class::cast)
					.filter(element -> !element.eIsProxy() && element.getId() != null).map(Element::getId).toList());
		}
		for (Facet facet : Facet.values()) {
			if (facet.aspect().filter(view.getWithout()::contains).isPresent()) {
				filter = filter.with(facet, Facet.WITHOUT, true);
			}
		}
		filter = filter.with(Facet.KIND, view.getKinds().stream().filter(Objects::nonNull).toList());
		return filter.with(Facet.EVIDENCE, view.getEvidence().stream().map(EvidenceLevel::getLiteral).toList());
	}

	/**
	 * Keeps a way of looking at a map as a new view, behind the others. The result of the command is the view.
	 *
	 * @param journey on whose map it can be chosen, part of a workshop
	 * @param name the name, not blank
	 * @param filter which cards it lets stay
	 * @param appearance how the map is looked at; null lets the view leave that as it is
	 */
	public static Command save(Journey journey, String name, CardFilter filter, Appearance appearance) {
		SavedView view = ModelFactory.eINSTANCE.createSavedView();
		view.setName(name);
		view.setJourney(journey);
		values(journey, filter, appearance).forEach((feature, value) -> {
			if (value != null) {
				view.eSet(feature, value);
			}
		});
		return AddElement.to((Workshop) journey.eContainer(), view);
	}

	/**
	 * Keeps another way of looking at a map under the name of a view. The command cannot be executed where the view keeps it already.
	 *
	 * @param view part of a workshop
	 * @param journey on whose map the filter was made
	 * @param filter which cards it shall let stay
	 * @param appearance how the map is looked at; null lets the view leave that as it is
	 */
	public static Command update(SavedView view, Journey journey, CardFilter filter, Appearance appearance) {
		return SetFeature.several(view, Messages.updateView, values(journey, filter, appearance));
	}

	/** Gives a view another name. */
	public static Command rename(SavedView view, String name) {
		return SetFeature.of(view, ModelPackage.Literals.NAMED_ELEMENT__NAME, name);
	}

	private static Map<EStructuralFeature, Object> values(Journey journey, CardFilter filter, Appearance appearance) {
		Workshop workshop = (Workshop) journey.eContainer();
		Map<Facet, List<? extends Element>> candidates = Map.of(Facet.LANE, journey.getLanes(), Facet.STAGE, journey.getStages(), Facet.PERSONA,
				workshop.getPersonas(), Facet.CHANNEL, workshop.getChannels(), Facet.DEPARTMENT, workshop.getDepartments(), Facet.OWNER,
				workshop.getParticipants());
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(ModelPackage.Literals.SAVED_VIEW__QUERY, filter.query().isEmpty() ? null : filter.query());
		values.put(ModelPackage.Literals.SAVED_VIEW__MINIMUM_VOTES, filter.minimumVotes() == 0 ? null : filter.minimumVotes());
		for (Facet facet : Facet.values()) {
			if (REFERENCES.containsKey(facet)) {
				values.put(REFERENCES.get(facet),
						candidates.get(facet).stream().filter(element -> filter.chosen(facet).contains(element.getId())).toList());
			}
		}
		values.put(ModelPackage.Literals.SAVED_VIEW__EVIDENCE,
				EvidenceLevel.VALUES.stream().filter(level -> filter.chosen(Facet.EVIDENCE).contains(level.getLiteral())).toList());
		values.put(ModelPackage.Literals.SAVED_VIEW__KINDS, filter.chosen(Facet.KIND).stream().sorted().toList());
		values.put(ModelPackage.Literals.SAVED_VIEW__WITHOUT, Arrays.stream(Facet.values()).filter(facet -> filter.chosen(facet).contains(Facet.WITHOUT))
				.flatMap(facet -> facet.aspect().stream()).sorted().toList());
		values.put(ModelPackage.Literals.SAVED_VIEW__ZOOM, appearance == null ? null : appearance.zoom());
		values.put(ModelPackage.Literals.SAVED_VIEW__COLLAPSED_STAGES,
				journey.getStages().stream().filter(stage -> appearance != null && appearance.collapsedStages().contains(stage)).toList());
		values.put(ModelPackage.Literals.SAVED_VIEW__COLLAPSED_STEPS, journey.getStages().stream().flatMap(stage -> stage.getSteps().stream())
				.filter(step -> appearance != null && appearance.collapsedSteps().contains(step)).toList());
		values.put(ModelPackage.Literals.SAVED_VIEW__COLLAPSED_LANES,
				journey.getLanes().stream().filter(lane -> appearance != null && appearance.collapsedLanes().contains(lane)).toList());
		return values;
	}
}
