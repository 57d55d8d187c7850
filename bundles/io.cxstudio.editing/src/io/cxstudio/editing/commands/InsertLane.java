/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;

/** Puts a new lane into a journey. */
public final class InsertLane {

	private InsertLane() {
	}

	/**
	 * Puts a new lane into a journey. The result of the command is the lane.
	 *
	 * @param index where among the lanes, from 0 to their number
	 * @param name the name of the lane, or null for none yet
	 * @param typeId the id of its type in the catalog, or null
	 * @param typeLabel the label of its type, or null
	 */
	public static Command at(Journey journey, int index, String name, String typeId, String typeLabel) {
		Lane lane = ModelFactory.eINSTANCE.createLane();
		lane.setName(name);
		lane.setTypeId(typeId);
		lane.setTypeLabel(typeLabel);
		return new Edit(Messages.insertLane, journey, () -> index >= 0 && index <= journey.getLanes().size(),
				changes -> changes.insert(journey, ModelPackage.Literals.JOURNEY__LANES, index, lane))
				.resulting(List.of(lane));
	}
}
