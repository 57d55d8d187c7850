/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import org.eclipse.emf.common.notify.Notification;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.model.Element;

/**
 * A header in the strip above the grid: a phase, stage or step.
 *
 * @param <T> what it shows
 */
abstract class HeaderEditPart<T extends Element> extends ModelEditPart<T> {

    HeaderEditPart(T element, MapScene scene) {
        super(element, scene);
    }

    @Override
    public boolean isInHeader() {
        return true;
    }

    /** A name may take more lines and push down everything below; a width or a colour shows on the whole map. */
    @Override
    protected void changed(Notification notification) {
        map().pending().everything();
    }
}
