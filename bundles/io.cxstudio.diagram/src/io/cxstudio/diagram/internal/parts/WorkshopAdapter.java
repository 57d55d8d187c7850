/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

import io.cxstudio.model.Journey;

/** Watches what the cards of a map show from elsewhere in the workshop: names of persons and channels, measurements, the scale of emotions. */
final class WorkshopAdapter extends EContentAdapter {

    private final MapRefresh refresh;
    private EObject workshop;

    WorkshopAdapter(MapRefresh refresh) {
        this.refresh = refresh;
    }

    /** Starts watching a workshop; null for a journey that stands in none. */
    void watch(EObject container) {
        workshop = container;
        if (container != null) {
            container.eAdapters().add(this);
        }
    }

    void stop() {
        if (workshop != null) {
            workshop.eAdapters().remove(this);
            workshop = null;
        }
    }

    /** Journeys are watched by their parts. */
    @Override
    protected void addAdapter(Notifier notifier) {
        if (!(notifier instanceof Journey)) {
            super.addAdapter(notifier);
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && workshop != null) {
            refresh.everything();
        }
    }
}
