/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaledPictureTest {

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    private static BufferedImage plain(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xC2413A : 0x27793F);
            }
        }
        return image;
    }

    private static BufferedImage decoded(ScaledPicture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.data()));
        assertEquals(picture.width(), image.getWidth());
        assertEquals(picture.height(), image.getHeight());
        return image;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void everyFormatIsScaledDownToTheCap(String format) throws IOException {
        ScaledPicture picture = ScaledPicture.of(encoded(plain(4000, 1000), format));
        assertEquals(ScaledPicture.MOST_PIXELS, picture.width());
        assertEquals(320, picture.height());
        decoded(picture);
    }

    @Test
    void aSmallPictureStaysAsLargeAsItIs() throws IOException {
        ScaledPicture picture = ScaledPicture.of(encoded(plain(20, 10), "png"));
        assertEquals("image/png", picture.mediaType());
        assertEquals(20, picture.width());
        assertEquals(0xFFC2413A, decoded(picture).getRGB(2, 2) | 0xFF000000);
    }

    @Test
    void aPhotoBecomesAJpeg() throws IOException {
        BufferedImage noise = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int y = 0; y < 900; y++) {
            for (int x = 0; x < 1200; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        ScaledPicture picture = ScaledPicture.of(noise);
        assertEquals("image/jpeg", picture.mediaType());
        decoded(picture);
    }

    @Test
    void transparencyIsKept() throws IOException {
        BufferedImage image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(5, 5, 0xFF2457D6);
        assertEquals(0, decoded(ScaledPicture.of(encoded(image, "png"))).getRGB(1, 1) >>> 24);
    }

    @Test
    void aDrawingIsDrawnSharp() throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='20' height='10' fill='#27793F'/></svg>";
        ScaledPicture picture = ScaledPicture.of(svg.getBytes(StandardCharsets.UTF_8));
        assertEquals(ScaledPicture.MOST_PIXELS, picture.width());
        assertEquals(ScaledPicture.MOST_PIXELS / 2, picture.height());
        assertEquals(0xFF27793F, decoded(picture).getRGB(600, 300));
    }

    @ParameterizedTest
    @CsvSource({"1, 400, 200", "3, 400, 200", "6, 200, 400", "8, 200, 400"})
    void aPhoneThatWasHeldSidewaysIsTurned(int orientation, int width, int height) throws IOException {
        byte[] jpeg = encoded(plain(400, 200), "jpeg");
        byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0,
            (byte) orientation, 0, 0, 0, 0, 0, 0};
        byte[] turned = ByteBuffer.allocate(jpeg.length + exif.length).put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2).array();
        ScaledPicture picture = ScaledPicture.of(turned);
        assertEquals(width, picture.width());
        assertEquals(height, picture.height());
        boolean redFirst = (decoded(picture).getRGB(10, 10) >> 16 & 0xFF) > 0x80;
        assertEquals(orientation == 1 || orientation == 6, redFirst);
    }

    @Test
    void whatIsNoPictureIsRefusedWithAReason() throws IOException {
        assertThrows(IOException.class, () -> ScaledPicture.of(new byte[0]));
        assertThrows(IOException.class, () -> ScaledPicture.of("hello".getBytes(StandardCharsets.UTF_8)));
        assertThrows(IOException.class, () -> ScaledPicture.of("<svg".getBytes(StandardCharsets.UTF_8)));
        byte[] png = encoded(plain(300, 300), "png");
        assertThrows(IOException.class, () -> ScaledPicture.of(Arrays.copyOf(png, 60)));
    }

    @Test
    void damagedFilesNeverEscapeAsAnythingElse() throws IOException {
        Random random = new Random(11);
        for (String format : new String[] {"png", "jpeg", "gif", "bmp"}) {
            byte[] file = encoded(plain(80, 60), format);
            for (int round = 0; round < 60; round++) {
                byte[] damaged = file.clone();
                for (int i = 0; i < 5; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    assertTrue(ScaledPicture.of(damaged).width() > 0);
                } catch (IOException e) {
                    assertTrue(e.getMessage() != null);
                }
            }
        }
    }
}
