/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing;

import java.nio.file.Path;

import io.cxstudio.editing.internal.Messages;
import io.cxstudio.model.files.WorkshopFileException;

/** A file was not saved, since another program has changed it: saving would have replaced what that program wrote. */
public final class FileChangedException extends WorkshopFileException {

	private static final long serialVersionUID = 1L;

	FileChangedException(Path file) {
		super(file.toString(), 0, 0, Messages.changedOutside, null);
	}
}
