/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.tools.ElementDragTracker;
import io.cxstudio.model.Element;
import io.cxstudio.model.NamedElement;

/**
 * The part of one element of the model. It listens to that element while it is active, and tells the map's {@link MapRefresh} what a notification touches.
 *
 * @param <T> what it shows
 */
public abstract class ModelEditPart<T extends Element> extends AbstractGraphicalEditPart implements ElementPart {

    private final MapScene scene;
    private AccessibleEditPart accessible;
    private final Adapter adapter = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification notification) {
            if (!notification.isTouch()) {
                changed(notification);
            }
        }
    };

    /**
     * A part of a map.
     *
     * @param element what it shows, not null
     * @param scene   where it stands, not null
     */
    protected ModelEditPart(T element, MapScene scene) {
        this.scene = scene;
        setModel(element);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T element() {
        return (T) getModel();
    }

    /**
     * What all parts of the map share.
     *
     * @return not null
     */
    protected MapScene scene() {
        return scene;
    }

    @Override
    public MapEditPart map() {
        EditPart part = this;
        while (!(part instanceof MapEditPart)) {
            part = part.getParent();
        }
        return (MapEditPart) part;
    }

    /**
     * Is told what changed in the element.
     *
     * @param notification what, no mere touch, not null
     */
    protected abstract void changed(Notification notification);

    /** Puts its figures where the layout has them now, and those of its children. */
    public abstract void place();

    /**
     * What it is and where it stands, for people who do not see it.
     *
     * @return not null
     */
    public abstract String accessibleName();

    /**
     * What it stands for, for people who do not see the map.
     *
     * @return its text, unless it shows something else; not null
     */
    public String accessibleValue() {
        return text();
    }

    /**
     * What else it shows, for people who do not see the map.
     *
     * @return not null, empty for nothing
     */
    public String accessibleDescription() {
        return ""; //$NON-NLS-1$
    }

    /**
     * What stands on it.
     *
     * @return not null
     */
    public String text() {
        return element().displayName();
    }

    @Override
    public Rectangle textBounds() {
        return absolute(getFigure(), new Rectangle(getFigure().getBounds()));
    }

    @Override
    public boolean isInHeader() {
        return false;
    }

    /** The name in full, which may be cut off or too small to read on the map, and what it means. */
    static String inFull(NamedElement element) {
        String name = element.displayName();
        return element.getDescription() == null ? name : name + '\n' + element.getDescription();
    }

    /** The same, and how much is hidden because it is collapsed. */
    final String toldInFull(NamedElement element) {
        return isCollapsed() ? inFull(element) + '\n' + Messages.bind(Messages.toolTipCollapsed, scene.content().words().number(hidden())) : inFull(element);
    }

    /** Its name for people who do not see the map, and how much is hidden because it is collapsed. */
    final String withHidden(String name) {
        return isCollapsed() ? Messages.bind(Messages.accessibleCollapsed, name, scene.content().words().number(hidden())) : name;
    }

    /** Whether it is a stage, step or lane that is collapsed. */
    boolean isCollapsed() {
        return false;
    }

    /** How many cards are hidden because it is collapsed. */
    int hidden() {
        return 0;
    }

    /** Collapses it, or expands it. */
    void toggle() {
        // Cards and phases do not collapse.
    }

    /** From the coordinates of a figure to those of the viewer's control. */
    static Rectangle absolute(IFigure figure, Rectangle bounds) {
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            element().eAdapters().add(adapter);
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            element().eAdapters().remove(adapter);
            super.deactivate();
        }
    }

    @Override
    protected void createEditPolicies() {
        // What can be done to elements is decided by the grid as a whole: see the policies of the map.
    }

    @Override
    public void setSelected(int value) {
        if (getSelected() != value) {
            super.setSelected(value);
            repaintAll();
        }
    }

    /** Paints its figures again. */
    protected void repaintAll() {
        getFigure().repaint();
    }

    /**
     * Whether it is selected, be it with others.
     *
     * @return true if it has a ring
     */
    protected boolean isRinged() {
        return getSelected() != EditPart.SELECTED_NONE;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new ElementDragTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            if (isCollapsed()) {
                // Its name may have no room to be typed in; F2 edits it all the same.
                toggle();
            } else {
                map().editText(this);
            }
        }
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class key) {
        if (key == SnapToHelper.class) {
            // Everything snaps to the cells of the grid.
            return null;
        }
        return key.isInstance(element()) ? element() : super.getAdapter(key);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new ElementAccessibility(this);
        }
        return accessible;
    }
}
