/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

/** Edits texts in place. The viewer has one for its map. */
public interface TextEditing {

    /** Of a map that cannot be edited. */
    TextEditing NONE = new TextEditing() {
        @Override
        public void edit(ElementPart part) {
            // Nothing can be typed.
        }

        @Override
        public void startCard() {
            // Nothing can be typed.
        }

        @Override
        public void moved() {
            // Nothing follows.
        }
    };

    /**
     * Opens the text of an element.
     *
     * @param part its part, not null
     */
    void edit(ElementPart part);

    /** Begins a card at the cursor. */
    void startCard();

    /** The map has changed, was scrolled or zoomed, or the cursor is elsewhere: follows it. */
    void moved();
}
