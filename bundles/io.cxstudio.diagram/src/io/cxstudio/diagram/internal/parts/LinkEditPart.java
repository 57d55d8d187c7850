/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

import io.cxstudio.diagram.internal.figures.LinkFigure;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.links.LinkNames;
import io.cxstudio.diagram.internal.view.LinksShown;
import io.cxstudio.drawing.map.LinkPainter;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage;

/** A link between two cards. */
public final class LinkEditPart extends AbstractConnectionEditPart implements ElementPart {

    private static final int LEAST_TEXT_WIDTH = 120;
    private static final int LEAST_TEXT_HEIGHT = 22;

    private final MapScene scene;
    private final Adapter adapter = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification notification) {
            if (!notification.isTouch()) {
                changed(notification);
            }
        }
    };

    /**
     * A link of a map.
     *
     * @param link  the link, not null
     * @param scene where it stands, not null
     */
    public LinkEditPart(Link link, MapScene scene) {
        this.scene = scene;
        setModel(link);
    }

    @Override
    public Link element() {
        return (Link) getModel();
    }

    @Override
    public MapEditPart map() {
        return (MapEditPart) getRoot().getContents();
    }

    @Override
    protected IFigure createFigure() {
        return new LinkFigure(scene, element(), this::isRinged, () -> map().figure().offset(), () -> LinkNames.sentence(scene.look(), element()));
    }

    private LinkFigure line() {
        return (LinkFigure) getFigure();
    }

    private boolean isRinged() {
        return getSelected() != EditPart.SELECTED_NONE;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
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
    public void addNotify() {
        super.addNotify();
        show();
        line().follow();
    }

    private void changed(Notification notification) {
        Object feature = notification.getFeature();
        if (feature == ModelPackage.Literals.LINK__LABEL) {
            line().selectionChanged();
        } else {
            // Kind, continuity and ends are part of gaps too.
            map().pending().links();
        }
    }

    /** Whether links are shown, or this one because it or one of its cards is selected. */
    void show() {
        LinksShown shown = map().links().shown();
        line().setVisible(isRinged() || shown == LinksShown.ALL || shown == LinksShown.OF_SELECTION && (isSelected(getSource()) || isSelected(getTarget())));
    }

    private static boolean isSelected(EditPart part) {
        return part != null && part.getSelected() != EditPart.SELECTED_NONE;
    }

    @Override
    public void setSelected(int value) {
        if (getSelected() != value) {
            super.setSelected(value);
            show();
            line().selectionChanged();
        }
    }

    @Override
    protected void refreshVisuals() {
        line().follow();
        line().selectionChanged();
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            map().editText(this);
        }
    }

    /** Wide enough to type a label, whatever the label is now. */
    @Override
    public Rectangle textBounds() {
        Rectangle words = line().words().orElseGet(() -> new Rectangle(line().getBounds()));
        int width = Math.max(words.width, scene.pixels(LEAST_TEXT_WIDTH));
        int height = Math.max(words.height, scene.pixels(LEAST_TEXT_HEIGHT));
        Rectangle bounds = new Rectangle(words.x + (words.width - width) / 2, words.y + (words.height - height) / 2, width, height);
        return ModelEditPart.absolute(line(), bounds);
    }

    @Override
    public boolean isInHeader() {
        return false;
    }

    /**
     * What it is, for people who do not see it.
     *
     * @return not null
     */
    public String accessibleName() {
        return LinkNames.sentence(scene.look(), element());
    }

    /**
     * What it says.
     *
     * @return its kind and its label, not null
     */
    public String words() {
        return LinkPainter.words(scene.look(), element());
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class key) {
        return key.isInstance(element()) ? element() : super.getAdapter(key);
    }
}
