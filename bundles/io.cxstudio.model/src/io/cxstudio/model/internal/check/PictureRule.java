/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Picture;
import io.cxstudio.model.files.WorkshopFile;

/** A picture can be shown and does not blow up the file. */
public final class PictureRule implements Rule {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };

	@Override
	public void check(EObject object, Findings findings) {
		if (!(object instanceof Picture picture)) {
			return;
		}
		byte[] data = picture.getData();
		if (data == null || data.length == 0) {
			findings.error("pictureWithoutData", picture, Messages.pictureWithoutData);
			return;
		}
		if (data.length > WorkshopFile.MAXIMUM_PICTURE_SIZE) {
			findings.warning("pictureTooLarge", picture, Messages.pictureTooLarge, data.length / 1024,
					WorkshopFile.MAXIMUM_PICTURE_SIZE / 1024);
		}
		String found = startsWith(data, PNG) ? "image/png" : startsWith(data, JPEG) ? "image/jpeg" : null;
		if (found == null) {
			findings.error("pictureOfUnknownType", picture, Messages.pictureOfUnknownType);
		} else if (!found.equals(picture.getMediaType())) {
			findings.error("pictureOfOtherType", picture, Messages.pictureOfOtherType, picture.getMediaType(), found);
		}
	}

	private static boolean startsWith(byte[] data, byte[] start) {
		return data.length >= start.length && Arrays.equals(data, 0, start.length, start, 0, start.length);
	}
}
