/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;

/**
 * What a control shows, copied from the screen.
 *
 * @param hash equal pictures have equal hashes
 * @param ink  how many of a hundred pixels differ from the one in the middle of their line
 */
record Picture(int hash, double ink) {

	private static final double LEAST_INK = 3;

	/** Looks at a control that is on the screen, and makes sure that there is something on it. */
	static Picture of(Control control) {
		Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData(100);
		image.dispose();
		Picture picture = look(data);
		if (picture.ink < LEAST_INK) {
			throw new AssertionError("Nothing was painted: ink on " + picture.ink + " % of the pixels");
		}
		return picture;
	}

	private static Picture look(ImageData data) {
		int hash = 1;
		long ink = 0;
		int[] line = new int[data.width];
		for (int y = 0; y < data.height; y++) {
			data.getPixels(0, y, data.width, line, 0);
			int ground = line[data.width / 2];
			for (int pixel : line) {
				hash = 31 * hash + pixel;
				ink += pixel == ground ? 0 : 1;
			}
		}
		return new Picture(hash, 100.0 * ink / data.width / data.height);
	}

	/** Makes sure that something else is seen than before. */
	void mustDifferFrom(Picture before) {
		if (hash == before.hash) {
			throw new AssertionError("The picture has not changed");
		}
	}
}
