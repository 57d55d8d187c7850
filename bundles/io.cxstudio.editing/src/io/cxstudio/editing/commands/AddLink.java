/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;

/** Links cards. */
public final class AddLink {

	private AddLink() {
	}

	/**
	 * Links two cards of a journey. The result of the command is the link. The command cannot be executed for a card and
	 * itself, for cards of different journeys, nor where the same link is there already.
	 *
	 * @param source where the link begins, not null
	 * @param target where it ends, not null
	 * @param kind what it says, not null
	 */
	public static Command between(Card source, Card target, LinkKind kind) {
		Journey journey = Places.journeyOf(source);
		Link link = ModelFactory.eINSTANCE.createLink();
		link.setSource(source);
		link.setTarget(target);
		link.setKind(kind);
		return new Edit(Messages.addLink, journey, () -> isPossible(journey, null, source, target, kind),
				changes -> changes.insert(journey, ModelPackage.Literals.JOURNEY__LINKS, journey.getLinks().size(), link))
				.resulting(List.of(link));
	}

	/** Whether a link can go from one card to another and would not be there twice. */
	static boolean isPossible(Journey journey, Link self, Card source, Card target, LinkKind kind) {
		return source != null && target != null && source != target && journey != null
				&& Places.journeyOf(source) == journey && Places.journeyOf(target) == journey
				&& journey.getLinks().stream().noneMatch(link -> link != self && link.getSource() == source
						&& link.getTarget() == target && link.getKind() == kind);
	}
}
