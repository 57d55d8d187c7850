/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Changes;
import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Picture;
import io.cxstudio.model.Workshop;

/** Puts new pictures into a workshop and on a card. */
public final class AddPictures {

	private AddPictures() {
	}

	/**
	 * Puts new pictures on a card, before those it has, so that it shows the first of them. The result of the command is
	 * the card.
	 *
	 * @param card a card of a workshop
	 * @param pictures pictures that are in no workshop yet; with none the command cannot be executed
	 */
	public static Command to(Card card, List<Picture> pictures) {
		Workshop workshop = Places.workshopOf(card);
		return new Edit(Messages.addPictures, card, () -> workshop != null && !pictures.isEmpty(), changes -> {
			int index = 0;
			for (Picture picture : pictures) {
				keep(changes, workshop, picture);
				changes.insert(card, ModelPackage.Literals.CARD__PICTURES, index++, picture);
			}
		}).resulting(List.of(card));
	}

	/** Puts a picture into the workshop, unless it is in it already. */
	static void keep(Changes changes, Workshop workshop, Picture picture) {
		if (picture.eContainer() == null) {
			changes.insert(workshop, ModelPackage.Literals.WORKSHOP__PICTURES, workshop.getPictures().size(), picture);
		}
	}
}
