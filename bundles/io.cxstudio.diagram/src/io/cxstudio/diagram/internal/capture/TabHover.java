/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

import io.cxstudio.diagram.MapEditor;

/** Brings the map to front over whose tab the mouse rests while cards are dragged. */
final class TabHover {

    /** So long the mouse rests on a tab before its map comes, in milliseconds: shorter, and maps would come that are only on the way. */
    private static final int REST = 600;
    private static final int BETWEEN_LOOKS = 100;
    /** Where the workbench keeps what a tab shows. */
    private static final String PART_OF_TAB = "modelElement"; //$NON-NLS-1$

    private final Display display;
    private CTabItem under;
    private int rested;
    private boolean running;

    TabHover(Display display) {
        this.display = display;
    }

    void start() {
        running = true;
        display.timerExec(BETWEEN_LOOKS, this::look);
    }

    void stop() {
        running = false;
    }

    private void look() {
        if (!running) {
            return;
        }
        CTabItem now = tabUnderMouse();
        rested = Objects.equals(now, under) ? rested + BETWEEN_LOOKS : 0;
        under = now;
        if (now != null && rested >= REST && now.getParent().getSelection() != now && isMap(now)) {
            bringToFront(now);
        }
        display.timerExec(BETWEEN_LOOKS, this::look);
    }

    /** By place: what the display says is under the mouse is the picture that is dragged. */
    private CTabItem tabUnderMouse() {
        Point mouse = display.getCursorLocation();
        return Stream.of(display.getShells()).map(shell -> tabAt(shell, mouse)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static CTabItem tabAt(Composite parent, Point mouse) {
        // The tabs of a folder are beside its client area.
        Point size = parent.getSize();
        if (!parent.isVisible() || !new Rectangle(0, 0, size.x, size.y).contains(parent.toControl(mouse))) {
            return null;
        }
        CTabItem tab = parent instanceof CTabFolder folder ? folder.getItem(folder.toControl(mouse)) : null;
        return tab != null ? tab : Stream.of(parent.getChildren()).filter(Composite.class::isInstance).map(child -> tabAt((Composite) child, mouse))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Tabs of views stay where they are, also where a map has their name. A map that was not shown yet since the studio began has no part, but its tab knows what it is. */
    private static boolean isMap(CTabItem tab) {
        return tab.getData(PART_OF_TAB) instanceof MPart part && part.getTags().contains(MapEditor.ID);
    }

    /** As a click on the tab does. */
    private static void bringToFront(CTabItem tab) {
        tab.getParent().setSelection(tab);
        Event chosen = new Event();
        chosen.item = tab;
        tab.getParent().notifyListeners(SWT.Selection, chosen);
    }
}
