/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

/**
 * A picture that people put on a card or a persona, as its file holds it. Two pictures with the same key are the same picture, so a canvas may keep
 * what it decoded under the key.
 *
 * @param key    the identity, not null
 * @param data   PNG or JPEG; not null, must not be changed
 * @param width  the width in pixels, above 0
 * @param height the height in pixels, above 0
 */
public record EncodedPicture(String key, byte[] data, int width, int height) {

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedPicture picture && key.equals(picture.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
