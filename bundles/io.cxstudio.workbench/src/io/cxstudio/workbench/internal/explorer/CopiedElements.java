/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.AddElement;
import io.cxstudio.editing.commands.SeveralEdits;
import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Elements of a workshop, such as personas and journeys, as they were when they were copied. */
final class CopiedElements {

	private final Workshop origin;
	private final List<EReference> places;
	private final List<Element> elements;

	private CopiedElements(Workshop origin, List<EReference> places, List<Element> elements) {
		this.origin = origin;
		this.places = places;
		this.elements = elements;
	}

	/** Copies those of the elements that stand in a workshop itself; empty if none does, or they are of several workshops. */
	static Optional<CopiedElements> of(List<? extends EObject> selected) {
		List<Element> originals = selected.stream().filter(CopiedElements::canBeCopied).map(Element.class::cast).toList();
		if (originals.stream().map(EObject::eContainer).distinct().count() != 1) {
			return Optional.empty();
		}
		Workshop origin = (Workshop) originals.getFirst().eContainer();
		return Optional.of(new CopiedElements(origin, originals.stream().map(Element::eContainmentFeature).toList(),
				copies(originals)));
	}

	/** Steps and stages are nothing without their journey; they are duplicated there. */
	static boolean canBeCopied(EObject element) {
		return element instanceof Element && element.eContainer() instanceof Workshop
				&& element.eContainmentFeature().isMany();
	}

	/** The names, one a line, for other programs. */
	String words() {
		return elements.stream().map(Element::displayName).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** Adds the elements to a workshop, as one step of its history. It can be called again and again. */
	Command pasteInto(WorkshopSession session) {
		List<Element> fresh = copies(elements);
		for (Element copy : fresh) {
			renew(copy);
			copy.eAllContents().forEachRemaining(CopiedElements::renew);
		}
		String label = elements.size() == 1 ? NLS.bind(Messages.pasteOne, elements.getFirst().displayName())
				: NLS.bind(Messages.pasteSeveral, elements.size());
		return SeveralEdits.of(label, () -> true, edits -> {
			for (int i = 0; i < fresh.size(); i++) {
				edits.accept(AddElement.from(origin, session.workshop(), places.get(i), fresh.get(i), AddCard.AT_END));
			}
		});
	}

	private static void renew(EObject object) {
		if (object instanceof Element element) {
			element.setId(UUID.randomUUID().toString());
		}
	}

	private static List<Element> copies(List<Element> originals) {
		return new ArrayList<>(EcoreUtil.copyAll(originals));
	}
}
