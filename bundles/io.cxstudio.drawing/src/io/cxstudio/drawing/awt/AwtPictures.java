/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.awt;

import io.cxstudio.drawing.EncodedPicture;
import io.cxstudio.drawing.internal.Warnings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** Decodes the pictures on cards. */
final class AwtPictures {

    private static final Set<String> UNREADABLE = ConcurrentHashMap.newKeySet();

    private AwtPictures() {
    }

    static Optional<BufferedImage> image(EncodedPicture picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.data()));
            if (image == null) {
                warn(picture, "it is neither PNG nor JPEG", null);
            }
            return Optional.ofNullable(image);
        } catch (IOException | RuntimeException e) {
            warn(picture, e.getMessage(), e);
            return Optional.empty();
        }
    }

    private static void warn(EncodedPicture picture, String cause, Exception exception) {
        if (UNREADABLE.add(picture.key())) {
            Warnings.warn("The picture " + picture.key() + " cannot be shown: " + cause, exception);
        }
    }
}
