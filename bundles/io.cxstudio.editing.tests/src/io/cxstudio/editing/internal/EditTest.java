/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.RandomWorkshop;

class EditTest {

	@Test
	void anEditThatFailsHalfWayLeavesNothing() {
		Workshop workshop = RandomWorkshop.editable(1);
		byte[] before = WorkshopFile.toBytes(workshop);
		Edit edit = new Edit("fails", workshop, () -> true, changes -> {
			changes.set(workshop, ModelPackage.Literals.NAMED_ELEMENT__NAME, "changed");
			changes.detach(workshop.getJourneys().get(0));
			throw new IllegalStateException("on purpose");
		});
		assertThrows(IllegalStateException.class, edit::execute);
		assertArrayEquals(before, WorkshopFile.toBytes(workshop));
		assertFalse(edit.canUndo());
	}

	@Test
	void settingWhatIsSetChangesNothing() {
		Workshop workshop = RandomWorkshop.editable(2);
		Changes changes = new Changes();
		changes.set(workshop, ModelPackage.Literals.NAMED_ELEMENT__NAME, workshop.getName());
		changes.set(workshop.getSavedViews().get(0), ModelPackage.Literals.SAVED_VIEW__LANES,
				workshop.getSavedViews().get(0).getLanes());
		changes.move(workshop, ModelPackage.Literals.WORKSHOP__PERSONAS, 1, 1);
		assertTrue(changes.isEmpty());
	}
}
