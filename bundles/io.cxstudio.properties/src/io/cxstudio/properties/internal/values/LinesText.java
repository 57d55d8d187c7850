/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import java.util.List;
import java.util.stream.Collectors;

/** Several words, one a line. */
public final class LinesText implements ValueFormat {

	@Override
	public String format(Object value) {
		return value == null ? "" //$NON-NLS-1$
				: ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	@Override
	public Object parse(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
	}

	@Override
	public boolean isMultiLine() {
		return true;
	}

	@Override
	public String example() {
		return Messages.oneALine;
	}
}
