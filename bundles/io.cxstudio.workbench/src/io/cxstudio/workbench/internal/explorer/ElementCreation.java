/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.AddElement;
import io.cxstudio.editing.commands.InsertStage;
import io.cxstudio.editing.commands.InsertStep;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.provider.ModelEditPlugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/** What can be added at a place of the explorer, and adding it. */
public final class ElementCreation {

	/** Measurements come from data, pictures from files, and neither is typed in here. */
	private static final Set<EReference> NOT_BY_HAND = Set.of(ModelPackage.Literals.WORKSHOP__MEASUREMENTS,
			ModelPackage.Literals.WORKSHOP__PICTURES, ModelPackage.Literals.ELEMENT__EXTENSION_DATA);

	private final WorkshopSession session;
	private final Element owner;
	private final List<EReference> features;

	private ElementCreation(WorkshopSession session, Element owner, List<EReference> features) {
		this.session = session;
		this.owner = owner;
		this.features = features;
	}

	/** What can be added at a node of the explorer; empty where nothing can, or the workshop must not be changed. */
	public static Optional<ElementCreation> at(Object node) {
		Optional<ElementCreation> creation = switch (node) {
		case null -> Optional.empty();
		case WorkshopSession session -> Optional.of(new ElementCreation(session, session.workshop(), ofWorkshop()));
		case ExplorerGroup group -> Optional
				.of(new ElementCreation(group.session(), group.session().workshop(), List.of(group.feature())));
		case Journey journey -> in(journey, List.of(ModelPackage.Literals.JOURNEY__STAGES));
		case Stage stage -> in(stage, List.of(ModelPackage.Literals.STAGE__STEPS));
		case Element element when element.eContainer() instanceof Workshop workshop -> in(workshop,
				List.of((EReference) element.eContainingFeature()));
		default -> Optional.empty();
		};
		return creation.filter(possible -> !possible.session.isReadOnly() && !possible.features().isEmpty());
	}

	/** The references of the owner to which something can be added. */
	List<EReference> features() {
		return features.stream().filter(feature -> !NOT_BY_HAND.contains(feature)).toList();
	}

	/** What the element that would be added is called. */
	static String label(EReference feature) {
		return typeName(feature.getEReferenceType());
	}

	/** Adds an element to the reference with this name. It can be undone. */
	public void add(String feature) {
		features().stream().filter(candidate -> candidate.getName().equals(feature)).findFirst()
				.ifPresent(reference -> session.commandStack().execute(command(reference)));
	}

	private Command command(EReference feature) {
		EClass type = feature.getEReferenceType();
		String name = NLS.bind(Messages.newElement, typeName(type));
		if (owner instanceof Journey journey && feature == ModelPackage.Literals.JOURNEY__STAGES) {
			return InsertStage.at(journey, journey.getStages().size(), name,
					NLS.bind(Messages.newElement, typeName(ModelPackage.Literals.STEP)), null, null);
		}
		if (owner instanceof Stage stage) {
			return InsertStep.at(stage, stage.getSteps().size(), name);
		}
		EObject added = ModelFactory.eINSTANCE.create(type);
		if (added instanceof NamedElement named) {
			named.setName(name);
		}
		return AddElement.to(owner, added);
	}

	private static Optional<ElementCreation> in(Element owner, List<EReference> features) {
		return WorkshopSession.of(owner).map(session -> new ElementCreation(session, owner, features));
	}

	private static List<EReference> ofWorkshop() {
		return ModelPackage.Literals.WORKSHOP.getEAllContainments().stream().filter(EReference::isMany).toList();
	}

	private static String typeName(EClass type) {
		return ModelEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
