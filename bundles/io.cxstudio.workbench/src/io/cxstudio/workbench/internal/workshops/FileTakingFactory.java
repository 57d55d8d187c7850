/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import io.cxstudio.diagram.WindowFiles;

import org.eclipse.core.runtime.IAdapterFactory;

/** Lets maps leave files to the window. */
public final class FileTakingFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object workbench, Class<T> type) {
		return type == WindowFiles.class ? type.cast(new FileTaking()) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { WindowFiles.class };
	}
}
