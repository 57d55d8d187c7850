/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.osgi.util.NLS;

import io.cxstudio.model.files.WorkshopFile;

/**
 * A picture from a file, made small enough for a workshop.
 *
 * @param data the encoded picture
 * @param mediaType "image/png" or "image/jpeg"
 * @param width in pixels
 * @param height in pixels
 */
record ScaledPicture(byte[] data, String mediaType, int width, int height) {

	/** Enough for a card on a projector, and small in the file. */
	private static final int LONGEST_SIDE = 1024;
	private static final int READING_FACTOR = 2;

	/**
	 * Reads a picture and scales it down where it is large.
	 *
	 * @throws IOException when it cannot be read or is too large even so; the message is for people
	 */
	static ScaledPicture read(Path file) throws IOException {
		BufferedImage image = readReduced(file);
		double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
		boolean transparent = image.getColorModel().hasAlpha();
		BufferedImage scaled = new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = scaled.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.drawImage(image, 0, 0, width, height, null);
		graphics.dispose();
		String format = transparent || file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? "png" : "jpeg";
		ByteArrayOutputStream encoded = new ByteArrayOutputStream();
		ImageIO.write(scaled, format, encoded);
		if (encoded.size() > WorkshopFile.MAXIMUM_PICTURE_SIZE) {
			throw new IOException(NLS.bind(Messages.pictureTooLarge, file.getFileName(), WorkshopFile.MAXIMUM_PICTURE_SIZE / (1024 * 1024)));
		}
		return new ScaledPicture(encoded.toByteArray(), "image/" + format, width, height);
	}

	/** Skips pixels while reading, so that a picture of any size needs little memory. */
	private static BufferedImage readReduced(Path file) throws IOException {
		try (ImageInputStream stream = Files.isRegularFile(file) ? ImageIO.createImageInputStream(file.toFile()) : null) {
			Iterator<ImageReader> readers = stream == null ? java.util.Collections.emptyIterator() : ImageIO.getImageReaders(stream);
			if (!readers.hasNext()) {
				throw new IOException(NLS.bind(Messages.pictureUnreadable, file.getFileName()));
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(stream, true, true);
				int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
				int step = Math.max(1, longest / (LONGEST_SIDE * READING_FACTOR));
				var parameters = reader.getDefaultReadParam();
				parameters.setSourceSubsampling(step, step, 0, 0);
				return reader.read(0, parameters);
			} catch (IOException | RuntimeException e) {
				// Readers of damaged pictures throw nearly anything.
				throw new IOException(NLS.bind(Messages.pictureUnreadable, file.getFileName()), e);
			} finally {
				reader.dispose();
			}
		}
	}
}
