/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;

import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Picture;

/**
 * A picture made small enough for a workshop: as PNG or JPEG, its longer side at most {@link #MOST_PIXELS}. Photos become JPEG, drawings stay sharp as PNG.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width     in pixels, at least 1
 * @param height    in pixels, at least 1
 * @param data      the encoded picture, not null
 */
public record ScaledPicture(String mediaType, int width, int height, byte[] data) {

    /** The longer side at most, in pixels: sharp on a projector, and a workshop of a hundred pictures still opens at once. */
    public static final int MOST_PIXELS = 1280;
    /** The largest file that is looked at, in bytes. */
    public static final int MOST_BYTES = 100 * 1024 * 1024;

    private static final int MOST_PNG_BYTES = 300 * 1024;
    private static final float QUALITY = 0.85f;
    /** A drawing may not fetch anything from elsewhere: the studio works offline, and a picture must not tell that it was opened. */
    private static final LoaderContext WITHIN_ITSELF = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    /**
     * Reads a picture: PNG, JPEG, GIF, BMP, or SVG.
     *
     * @param file the bytes of its file, not null
     * @return not null
     * @throws IOException if it is none of these or is damaged; the message is for people
     */
    public static ScaledPicture of(byte[] file) throws IOException {
        if (file.length > MOST_BYTES) {
            throw new IOException(Messages.bind(Messages.pictureTooLarge, MOST_BYTES / 1024 / 1024));
        }
        return of(isSvg(file) ? drawn(file) : read(file));
    }

    /**
     * Scales a picture.
     *
     * @param image the picture, not null
     * @return not null
     * @throws IOException if it cannot be encoded
     */
    public static ScaledPicture of(BufferedImage image) throws IOException {
        BufferedImage small = scaled(image);
        byte[] png = png(small);
        if (png.length <= MOST_PNG_BYTES || hasTransparency(small)) {
            return new ScaledPicture(PNG, small.getWidth(), small.getHeight(), png);
        }
        byte[] jpeg = jpeg(small);
        boolean isPhoto = jpeg.length < png.length;
        return new ScaledPicture(isPhoto ? JPEG : PNG, small.getWidth(), small.getHeight(), isPhoto ? jpeg : png);
    }

    /**
     * The picture as an element of a workshop.
     *
     * @param name what it is called, such as its file's name; or null
     * @return a new element, not null
     */
    public Picture toElement(String name) {
        Picture picture = ModelFactory.eINSTANCE.createPicture();
        picture.setName(name);
        picture.setMediaType(mediaType);
        picture.setWidth(width);
        picture.setHeight(height);
        picture.setData(data);
        return picture;
    }

    private static boolean isSvg(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.UTF_8);
        return start.contains("<svg") && start.indexOf('<') >= 0;
    }

    private static BufferedImage drawn(byte[] file) throws IOException {
        try {
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(file), null, WITHIN_ITSELF);
            if (document == null || !(document.size().width > 0) || !(document.size().height > 0)) {
                throw new IOException(Messages.pictureUnreadable);
            }
            double scale = MOST_PIXELS / (double) Math.max(document.size().width, document.size().height);
            int width = Math.max(1, (int) Math.round(document.size().width * scale));
            int height = Math.max(1, (int) Math.round(document.size().height * scale));
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            document.render((java.awt.Component) null, graphics, new ViewBox(width, height));
            graphics.dispose();
            return image;
        } catch (RuntimeException e) {
            // What is no SVG in spite of its first letters fails in many ways.
            throw new IOException(Messages.pictureUnreadable, e);
        }
    }

    /** Large pictures are thinned out while they are read, so that a hundred megapixels do not fill the memory. */
    private static BufferedImage read(byte[] file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException(Messages.pictureUnknown);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, false);
                int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
                int thin = Math.max(1, longer / (2 * MOST_PIXELS));
                ImageReadParam parameter = reader.getDefaultReadParam();
                parameter.setSourceSubsampling(thin, thin, 0, 0);
                return Turning.of(file).turned(reader.read(0, parameter));
            } catch (RuntimeException e) {
                // Readers of the platform stumble over damaged files in many ways.
                throw new IOException(Messages.pictureUnreadable, e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Halves until the last step, because one large step would leave pixels out. */
    private static BufferedImage scaled(BufferedImage image) {
        double scale = Math.min(1, MOST_PIXELS / (double) Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage from = image;
        do {
            int nextWidth = Math.max(width, from.getWidth() / 2);
            int nextHeight = Math.max(height, from.getHeight() / 2);
            BufferedImage to = new BufferedImage(nextWidth, nextHeight, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = to.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(from, 0, 0, nextWidth, nextHeight, null);
            graphics.dispose();
            from = to;
        } while (from.getWidth() > width || from.getHeight() > height);
        return from;
    }

    private static boolean hasTransparency(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 < 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameter = writer.getDefaultWriteParam();
            parameter.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameter.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(opaque, null, null), parameter);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScaledPicture picture && java.util.Arrays.equals(data, picture.data);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return mediaType + ' ' + width + " x " + height + ", " + data.length + " bytes";
    }
}
