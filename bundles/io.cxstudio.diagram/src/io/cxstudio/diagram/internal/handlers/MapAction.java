/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.handlers;

import java.util.function.Consumer;
import java.util.function.Predicate;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.diagram.internal.viewer.Way;

/** What the commands of the map editor do, by the names that plugin.xml gives to {@link MapHandler}. */
enum MapAction {

    ADD_CARD(viewer -> viewer.actions().addCard()),
    INSERT_STEP(viewer -> viewer.actions().insertStep()),
    INSERT_STAGE(viewer -> viewer.actions().insertStage()),
    INSERT_LANE(viewer -> viewer.actions().insertLane()),
    EDIT_TEXT(viewer -> viewer.actions().edit()),
    LEAVE(viewer -> viewer.actions().leave()),
    GO_LEFT(viewer -> viewer.actions().go(left(viewer))),
    GO_RIGHT(viewer -> viewer.actions().go(right(viewer))),
    GO_UP(viewer -> viewer.actions().go(Way.UP)),
    GO_DOWN(viewer -> viewer.actions().go(Way.DOWN)),
    NEXT_STEP(viewer -> viewer.actions().goToNextStep(true)),
    PREVIOUS_STEP(viewer -> viewer.actions().goToNextStep(false)),
    MOVE_LEFT(viewer -> viewer.actions().move(left(viewer)), MapAction::hasSelection),
    MOVE_RIGHT(viewer -> viewer.actions().move(right(viewer)), MapAction::hasSelection),
    MOVE_UP(viewer -> viewer.actions().move(Way.UP), MapAction::hasSelection),
    MOVE_DOWN(viewer -> viewer.actions().move(Way.DOWN), MapAction::hasSelection),
    SPAN_MORE(viewer -> viewer.actions().span(true), MapAction::hasSelection),
    SPAN_LESS(viewer -> viewer.actions().span(false), MapAction::hasSelection),
    WIDEN_STAGE(viewer -> viewer.actions().widen(true)),
    NARROW_STAGE(viewer -> viewer.actions().widen(false)),
    DUPLICATE(viewer -> viewer.actions().duplicate(), MapAction::hasSelection),
    DELETE(viewer -> viewer.actions().delete(), MapAction::hasSelection),
    SELECT_ALL(viewer -> viewer.actions().selectAll()),
    CUT(viewer -> viewer.clipboard().cut(), MapAction::hasCards),
    COPY(viewer -> viewer.clipboard().copy(false), MapAction::hasCopies),
    COPY_WITH_NAMES(viewer -> viewer.clipboard().copy(true), MapAction::hasCopies),
    PASTE(viewer -> viewer.clipboard().paste()),
    PARK(viewer -> viewer.parking().park(), viewer -> viewer.parking().canPark()),
    PLACE(viewer -> viewer.parking().place(), viewer -> viewer.parking().canPlace()),
    TOGGLE_PARKING_LOT(viewer -> viewer.parking().toggle()),
    ZOOM_IN(viewer -> viewer.zoom().zoomIn(), viewer -> viewer.zoom().canZoomIn()),
    ZOOM_OUT(viewer -> viewer.zoom().zoomOut(), viewer -> viewer.zoom().canZoomOut()),
    ZOOM_ACTUAL(viewer -> viewer.zoom().setZoom(1)),
    ZOOM_FIT(viewer -> viewer.zoom().fit());

    private final Consumer<MapViewer> action;
    private final Predicate<MapViewer> enabled;

    MapAction(Consumer<MapViewer> action) {
        this(action, viewer -> true);
    }

    MapAction(Consumer<MapViewer> action, Predicate<MapViewer> enabled) {
        this.action = action;
        this.enabled = enabled;
    }

    private static Way left(MapViewer viewer) {
        return Way.left(viewer.map().scene().look().rightToLeft());
    }

    private static Way right(MapViewer viewer) {
        return Way.right(viewer.map().scene().look().rightToLeft());
    }

    private static boolean hasSelection(MapViewer viewer) {
        return !viewer.actions().selected().isEmpty();
    }

    private static boolean hasCards(MapViewer viewer) {
        return !viewer.actions().selectedCards().isEmpty();
    }

    private static boolean hasCopies(MapViewer viewer) {
        return !viewer.clipboard().cards().isEmpty();
    }

    /** Whether it can be done now. While a text is typed on the map or in a bar above it, keys that edit belong to the text. */
    boolean isEnabled(MapViewer viewer) {
        return viewer.map() != null && (!viewer.typing().isTyping() && !viewer.isKeyboardElsewhere() || isWhileTyping()) && enabled.test(viewer);
    }

    private boolean isWhileTyping() {
        return switch (this) {
            case ZOOM_IN, ZOOM_OUT, ZOOM_ACTUAL, ZOOM_FIT, INSERT_STEP, INSERT_STAGE, INSERT_LANE -> true;
            default -> false;
        };
    }

    void perform(MapViewer viewer) {
        viewer.typing().finish();
        action.accept(viewer);
    }
}
