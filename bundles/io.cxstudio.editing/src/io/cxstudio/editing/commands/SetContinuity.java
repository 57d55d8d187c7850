/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Continuity;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.gaps.Gap;

/** Judges gaps. */
public final class SetContinuity {

	private SetContinuity() {
	}

	/**
	 * Says whether the customer has to start over at a gap. A gap that follows from the order of the steps alone becomes a
	 * link, for only a link can hold the judgement. The result of the command is the link.
	 *
	 * @param gap the gap as it was found, not null
	 * @param continuity the judgement, not null
	 */
	public static Command of(Gap gap, Continuity continuity) {
		Link drawn = gap.link();
		if (drawn != null) {
			return new Edit(Messages.setContinuity, drawn, () -> drawn.getContinuity() != continuity,
					changes -> changes.set(drawn, ModelPackage.Literals.LINK__CONTINUITY, continuity)).resulting(List.of(drawn));
		}
		Journey journey = Places.journeyOf(gap.from());
		Link link = ModelFactory.eINSTANCE.createLink();
		link.setSource(gap.from());
		link.setTarget(gap.to());
		link.setKind(LinkKind.HANDS_OVER);
		link.setContinuity(continuity);
		return new Edit(Messages.setContinuity, journey,
				() -> continuity != Continuity.UNSPECIFIED
						&& AddLink.isPossible(journey, null, gap.from(), gap.to(), LinkKind.HANDS_OVER),
				changes -> changes.insert(journey, ModelPackage.Literals.JOURNEY__LINKS, journey.getLinks().size(), link))
				.resulting(List.of(link));
	}
}
