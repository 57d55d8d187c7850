/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.function.Consumer;
import java.util.function.Predicate;

import io.cxstudio.compare.Side;

/** What the commands of the comparison do, by the names that plugin.xml gives to {@link CompareEditorHandler}. */
enum CompareAction {

	CARRY_OVER_LEFT(editor -> editor.carryOver(Side.LEFT), editor -> editor.canCarryOver(Side.LEFT)),
	CARRY_OVER_RIGHT(editor -> editor.carryOver(Side.RIGHT), editor -> editor.canCarryOver(Side.RIGHT)),
	SHOW(CompareEditor::showSelection, editor -> !editor.list().selection().isEmpty()),
	NEXT(editor -> editor.step(true), editor -> !editor.list().shown().isEmpty()),
	PREVIOUS(editor -> editor.step(false), editor -> !editor.list().shown().isEmpty()),
	LANE_BY_LANE(CompareEditor::toggleLaneByLane, editor -> true),
	SELECT_ALL(CompareEditor::selectAll, editor -> true),
	ZOOM_IN(editor -> editor.maps().zoomIn(), editor -> true),
	ZOOM_OUT(editor -> editor.maps().zoomOut(), editor -> true),
	ZOOM_ACTUAL(editor -> editor.maps().setZoom(1), editor -> true);

	private final Consumer<CompareEditor> action;
	private final Predicate<CompareEditor> enabled;

	CompareAction(Consumer<CompareEditor> action, Predicate<CompareEditor> enabled) {
		this.action = action;
		this.enabled = enabled;
	}

	boolean isEnabled(CompareEditor editor) {
		return enabled.test(editor);
	}

	void perform(CompareEditor editor) {
		action.accept(editor);
	}
}
