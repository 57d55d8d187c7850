/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.handlers;

import java.util.function.Consumer;
import java.util.function.Predicate;

import io.cxstudio.diagram.internal.view.LinksShown;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;
import io.cxstudio.model.Link;

/** What the commands do that concern links and how a map is looked at, by the names that plugin.xml gives to {@link ViewHandler}. */
enum ViewAction {

    LINK_CARDS(viewer -> viewer.linking().link(), ViewAction::isAtLinkable, null),
    NEXT_LINK(viewer -> viewer.linking().next(), ViewAction::isAtLinkable, null),
    COLLAPSE_STAGE(viewer -> viewer.actions().stageAtCursor().ifPresent(viewer.views()::toggle), viewer -> viewer.actions().stageAtCursor().isPresent(), null),
    COLLAPSE_STEP(viewer -> viewer.actions().stepAtCursor().ifPresent(viewer.views()::toggle), viewer -> viewer.actions().stepAtCursor().isPresent(), null),
    COLLAPSE_LANE(viewer -> viewer.actions().laneAtCursor().ifPresent(viewer.views()::toggle), viewer -> viewer.actions().laneAtCursor().isPresent(), null),
    EXPAND_ALL(viewer -> viewer.views().expandAll(), viewer -> viewer.view().map().isCollapsing(), null),
    ALL_LINKS(viewer -> viewer.views().show(LinksShown.ALL), viewer -> true, viewer -> viewer.view().links() == LinksShown.ALL),
    LINKS_OF_SELECTION(viewer -> viewer.views().show(LinksShown.OF_SELECTION), viewer -> true, viewer -> viewer.view().links() == LinksShown.OF_SELECTION),
    NO_LINKS(viewer -> viewer.views().show(LinksShown.NONE), viewer -> true, viewer -> viewer.view().links() == LinksShown.NONE),
    NEXT_LINKS(viewer -> viewer.views().showNextLinks(), viewer -> true, null),
    GAPS(viewer -> viewer.views().toggleGaps(), viewer -> true, viewer -> viewer.view().map().gaps()),
    STRAIGHT_CURVES(viewer -> viewer.views().toggleStraightCurves(), viewer -> true, viewer -> viewer.view().map().straightCurves());

    private final Consumer<MapViewer> action;
    private final Predicate<MapViewer> enabled;
    private final Predicate<MapViewer> checked;

    ViewAction(Consumer<MapViewer> action, Predicate<MapViewer> enabled, Predicate<MapViewer> checked) {
        this.action = action;
        this.enabled = enabled;
        this.checked = checked;
    }

    private static boolean isAtLinkable(MapViewer viewer) {
        return viewer.actions().cursor() instanceof Card || viewer.actions().cursor() instanceof Link;
    }

    boolean isEnabled(MapViewer viewer) {
        return viewer.map() != null && !viewer.typing().isTyping() && enabled.test(viewer);
    }

    boolean isChecked(MapViewer viewer) {
        return checked != null && viewer.map() != null && checked.test(viewer);
    }

    void perform(MapViewer viewer) {
        viewer.typing().finish();
        action.accept(viewer);
    }
}
