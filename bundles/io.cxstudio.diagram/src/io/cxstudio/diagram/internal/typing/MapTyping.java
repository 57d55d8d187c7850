/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.editing.UnfinishedText;

/**
 * The text that is being typed on a map.
 *
 * @param viewer the map, not null
 */
public record MapTyping(MapViewer viewer) implements UnfinishedText {

    @Override
    public boolean isTyping() {
        return viewer.typing().isTyping();
    }

    @Override
    public void finish() {
        viewer.typing().finish();
    }

    @Override
    public void giveUp() {
        viewer.typing().cancel();
    }
}
