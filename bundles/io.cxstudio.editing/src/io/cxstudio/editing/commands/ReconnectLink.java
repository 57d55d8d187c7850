/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage;

/** Leads a link from or to another card. */
public final class ReconnectLink {

	private ReconnectLink() {
	}

	/**
	 * Lets a link begin at another card of its journey.
	 *
	 * @param source the card, other than the target
	 */
	public static Command from(Link link, Card source) {
		return edit(link, ModelPackage.Literals.LINK__SOURCE, source, source, link.getTarget());
	}

	/**
	 * Lets a link end at another card of its journey.
	 *
	 * @param target the card, other than the source
	 */
	public static Command to(Link link, Card target) {
		return edit(link, ModelPackage.Literals.LINK__TARGET, target, link.getSource(), target);
	}

	private static Command edit(Link link, EReference end, Card card, Card source, Card target) {
		return new Edit(Messages.reconnectLink, link,
				() -> link.eGet(end) != card && AddLink.isPossible(Places.journeyOf(link), link, source, target, link.getKind()),
				changes -> changes.set(link, end, card)).resulting(List.of(link));
	}
}
