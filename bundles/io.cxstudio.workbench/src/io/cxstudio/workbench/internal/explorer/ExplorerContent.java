/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Workshop;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What the explorer shows: workshops, their elements by kind, and the stages and steps of journeys. */
final class ExplorerContent implements ITreeContentProvider {

	/** The kinds that are always there, so that a new workshop shows what belongs into it. */
	private static final List<EReference> ALWAYS = List.of(ModelPackage.Literals.WORKSHOP__GOALS,
			ModelPackage.Literals.WORKSHOP__PERSONAS, ModelPackage.Literals.WORKSHOP__JOURNEYS,
			ModelPackage.Literals.WORKSHOP__SOLUTIONS);

	@Override
	public Object[] getElements(Object input) {
		return ((OpenWorkshops) input).all().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case WorkshopSession session -> groups(session).toArray();
		case ExplorerGroup group -> group.elements().toArray();
		case Journey journey -> journey.getStages().toArray();
		case Stage stage -> stage.getSteps().toArray();
		default -> new Object[0];
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof ExplorerGroup group) {
			return group.session();
		}
		if (element instanceof EObject object && object.eContainer() instanceof Workshop) {
			return WorkshopSession.of(object)
					.map(session -> new ExplorerGroup(session, object.eContainmentFeature())).orElse(null);
		}
		return element instanceof EObject object ? object.eContainer() : null;
	}

	private static List<ExplorerGroup> groups(WorkshopSession session) {
		return ModelPackage.Literals.WORKSHOP.getEAllContainments().stream()
				.filter(feature -> feature.isMany() && feature != ModelPackage.Literals.ELEMENT__EXTENSION_DATA)
				.map(feature -> new ExplorerGroup(session, feature))
				.filter(group -> ALWAYS.contains(group.feature()) || !group.elements().isEmpty()).toList();
	}
}
