/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.diagram.internal.gaps.GapsView;
import io.cxstudio.model.Card;
import io.cxstudio.model.Continuity;
import io.cxstudio.model.gaps.Gap;
import io.cxstudio.model.gaps.Gaps;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** The list of gaps, with real keys. */
class GapsViewTest extends StudioTest {

	@Override
	protected Path write() throws Exception {
		return Room.copySample(folder, "airline");
	}

	@AfterEach
	void closeView() {
		Until.doInWindow(() -> {
			IViewPart view = Studio.window().getActivePage().findView(GapsView.ID);
			if (view != null) {
				Studio.window().getActivePage().hideView(view);
			}
		});
	}

	private List<Gap> gaps() {
		return Until.inWindow(() -> Gaps.of(studio.journey()));
	}

	private Table openList() {
		studio.select(Until.inWindow(() -> studio.journey().getCards().getFirst()));
		robot.keys("ctrl+g");
		Until.isTrue("the list has the keyboard", () -> Studio.focus() instanceof Table);
		return Until.inWindow(() -> (Table) Studio.focus());
	}

	private static String cell(Table table, int row, int column) {
		return Until.inWindow(() -> row < table.getItemCount() ? table.getItem(row).getText(column) : "");
	}

	private static void awaitSelected(Table table, int row) {
		Until.isTrue("row " + row + " is selected", () -> table.getSelectionIndex() == row);
	}

	@Test
	void everyGapIsListedAndEnterLeadsThere() {
		List<Gap> gaps = gaps();
		assertFalse(gaps.isEmpty());
		Table table = openList();
		Until.isTrue("all gaps are listed", () -> table.getItemCount() == gaps.size());
		Card first = gaps.getFirst().from();
		assertEquals(Until.inWindow(() -> first.displayName() + " (" + first.getStep().displayName() + ')'), cell(table, 0, 0));
		awaitSelected(table, 0);
		robot.keys("Down");
		awaitSelected(table, 1);
		robot.keys("Return");
		Until.isTrue("the card behind the gap is selected", () -> studio.selected().equals(List.of(gaps.get(1).to())));
	}

	@Test
	void aGapIsJudgedInTheListAndThatIsUndone() {
		int row = gaps().indexOf(gaps().stream().filter(gap -> gap.continuity() == Continuity.UNSPECIFIED).findFirst().orElseThrow());
		Gap gap = gaps().get(row);
		Table table = openList();
		for (int i = 0; i < row; i++) {
			robot.keys("Down");
		}
		awaitSelected(table, row);
		robot.keys("F2", "s");
		Until.isTrue("the gap is judged", () -> judged(gap) == Continuity.SEAMLESS);
		Until.isTrue("the list says so", () -> table.getItem(row).getText(3).startsWith("Seamless"));
		awaitSelected(table, row);
		robot.keys("ctrl+z");
		Until.isTrue("it is not judged any more", () -> judged(gap) == Continuity.UNSPECIFIED);
		Until.isTrue("the list says so", () -> table.getItem(row).getText(3).startsWith("Not judged"));
	}

	private Continuity judged(Gap gap) {
		return Gaps.of(studio.journey()).stream().filter(found -> found.from() == gap.from() && found.to() == gap.to()).findFirst().orElseThrow().continuity();
	}
}
