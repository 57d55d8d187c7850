/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import io.cxstudio.editing.internal.Deletion;
import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Workshop;

/** Deletes elements of any kind. */
public final class DeleteElements {

	private DeleteElements() {
	}

	/**
	 * Deletes elements of one workshop and what cannot be without them.
	 * <p>
	 * With a stage go its steps, with a step or a lane the cards in it, with a card its links; with the last step of a
	 * stage goes the stage. A measurement goes with its metric, its subject or its segment, and a saved view with its
	 * journey. A card that spans further than the deleted steps shrinks. All other references to what is deleted are
	 * cleared, wherever in the workshop they are.
	 *
	 * @param elements what to delete; the workshop itself cannot be
	 */
	public static Command of(Collection<? extends EObject> elements) {
		List<EObject> chosen = List.copyOf(elements);
		EObject subject = chosen.isEmpty() ? null : chosen.get(0);
		String label = chosen.size() == 1 ? Messages.bind(Messages.deleteOne, TypeName.of(subject))
				: Messages.bind(Messages.deleteSeveral, chosen.size());
		return new Edit(label, subject, () -> arePartsOfOneWorkshop(chosen),
				changes -> new Deletion(Places.workshopOf(subject), chosen).perform(changes));
	}

	/**
	 * Everything that would go with elements, themselves included, without what is contained in others of these: for a
	 * question before the deletion, and for taking cards to the clipboard.
	 */
	public static List<EObject> preview(Collection<? extends EObject> elements) {
		List<EObject> chosen = List.copyOf(elements);
		return arePartsOfOneWorkshop(chosen) ? new Deletion(Places.workshopOf(chosen.get(0)), chosen).roots() : List.of();
	}

	private static boolean arePartsOfOneWorkshop(List<EObject> elements) {
		Workshop workshop = elements.isEmpty() ? null : Places.workshopOf(elements.get(0));
		return workshop != null && elements.stream()
				.allMatch(element -> element != workshop && Places.workshopOf(element) == workshop);
	}
}
