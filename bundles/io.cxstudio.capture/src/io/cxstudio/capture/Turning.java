/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.awt.geom.AffineTransform;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: phones store a picture as the sensor sees it and note beside it how it is to be turned (the orientation tag 0x0112 of the Exif
 * standard, 1 to 8).
 *
 * @param orientation 1 to 8, 1 for upright
 */
record Turning(int orientation) {

    private static final Turning UPRIGHT = new Turning(1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Looks into a file; one that says nothing, or nonsense, is upright. */
    static Turning of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < 4 || bytes.getShort(0) != (short) 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 10 < file.length && file[at] == (byte) 0xFF) {
            int marker = file[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == 0xE1 && length > 8 && at + 2 + length <= file.length && bytes.getInt(at + 4) == 0x45786966) {
                return inExif(ByteBuffer.wrap(file, at + 10, length - 8).slice());
            }
            if (marker == 0xDA) {
                break;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Turning inExif(ByteBuffer exif) {
        if (exif.limit() < 8) {
            return UPRIGHT;
        }
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory > exif.limit() - 2) {
            return UPRIGHT;
        }
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (at + ENTRY > exif.limit()) {
                break;
            }
            if ((exif.getShort(at) & 0xFFFF) == TAG) {
                int value = exif.getShort(at + 8);
                return value >= 1 && value <= 8 ? new Turning(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture upright. */
    BufferedImage turned(BufferedImage image) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean isOnSide = orientation >= 5;
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        BufferedImage upright = new BufferedImage(isOnSide ? height : width, isOnSide ? width : height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }
}
