/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;

import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.EncodedPicture;
import io.cxstudio.drawing.IconImage;

/** Colours, fonts and images of one map. They are made when they are first asked for, and freed together. */
public final class Paints {

    private record IconKey(String url, int size, Colour colour) {
    }

    private final Display display;
    private final Typefaces typefaces;
    private final Map<Colour, Color> colours = new HashMap<>();
    private final Map<IconKey, Image> icons = new HashMap<>();
    private final Map<EncodedPicture, Image> pictures = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    /**
     * Nothing is made yet but the fonts.
     *
     * @param display the display, not null
     */
    public Paints(Display display) {
        this.display = display;
        this.typefaces = new Typefaces(display);
    }

    /**
     * The display.
     *
     * @return not null
     */
    public Display display() {
        return display;
    }

    /**
     * The fonts.
     *
     * @return not null
     */
    public Typefaces typefaces() {
        return typefaces;
    }

    /**
     * A colour without its opacity.
     *
     * @param colour the colour, not null
     * @return not null
     */
    public Color colour(Colour colour) {
        return colours.computeIfAbsent(colour, key -> new Color(key.red(), key.green(), key.blue()));
    }

    /**
     * An icon in one colour.
     *
     * @param url    its SVG, not null
     * @param size   width and height in pixels, above 0
     * @param colour the colour, not null
     * @return the image, or null if the icon cannot be read, which is logged once
     */
    public Image icon(URL url, int size, Colour colour) {
        if (broken.contains(url.toString())) {
            return null;
        }
        return icons.computeIfAbsent(new IconKey(url.toString(), size, colour), key -> makeIcon(url, size, colour));
    }

    private Image makeIcon(URL url, int size, Colour colour) {
        try {
            SvgIcon icon = SvgIcon.read(url, colour);
            icon.imageData(size);
            return new Image(display, (ImageDataProvider) zoom -> icon.imageData(size * zoom / 100));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // An icon is somebody else's work: whatever is wrong with it, its card is shown plain.
            report(url.toString(), IconImage.origin(url), e);
            return null;
        }
    }

    /**
     * A picture.
     *
     * @param picture its bytes, not null
     * @return the image, or null if the picture cannot be decoded, which is logged once
     */
    public Image picture(EncodedPicture picture) {
        if (broken.contains(picture.key())) {
            return null;
        }
        return pictures.computeIfAbsent(picture, this::makePicture);
    }

    private Image makePicture(EncodedPicture picture) {
        try {
            ImageData data = new ImageData(new ByteArrayInputStream(picture.data()));
            return new Image(display, data);
        } catch (RuntimeException e) {
            report(picture.key(), picture.key(), e);
            return null;
        }
    }

    private void report(String key, String what, Throwable e) {
        broken.add(key);
        ILog.of(Paints.class).warn("The image cannot be shown: " + what, e); //$NON-NLS-1$
    }

    /** Forgets the pictures and icons, and frees them. */
    private void disposeImages() {
        icons.values().forEach(Image::dispose);
        pictures.values().forEach(Image::dispose);
        icons.clear();
        pictures.clear();
    }

    /** Frees everything. */
    public void dispose() {
        disposeImages();
        typefaces.dispose();
    }
}
