/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.samples.Sample;
import io.cxstudio.samples.Samples;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens a sample as a new workshop: it can be changed and saved anywhere, and the sample stays as it is. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String id = event.getParameter("io.cxstudio.commands.openSample.id"); //$NON-NLS-1$
		List<Sample> samples = Samples.all();
		Sample sample = samples.stream().filter(candidate -> candidate.id().equals(id)).findFirst()
				.orElse(samples.getFirst());
		try (InputStream content = sample.url().openStream()) {
			Workshop workshop = WorkshopFile.read(content, sample.fileName()).workshop();
			WorkshopOpening.open(WorkshopSession.create(workshop, null));
		} catch (IOException exception) {
			throw new ExecutionException(exception.getMessage(), exception);
		}
		return null;
	}
}
