/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The least that anybody does who reads a sheet by SAX: takes the text of each cell as it stands. */
final class BareHandler extends DefaultHandler {

	private final StringBuilder text = new StringBuilder();
	private boolean inText;
	private long cells;

	/** How many cells had something in them. */
	long cells() {
		return cells;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if (name.equals("v") || name.equals("t")) {
			text.setLength(0);
			inText = true;
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (inText) {
			text.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		if (inText && (name.equals("v") || name.equals("t"))) {
			inText = false;
			cells += text.toString().isEmpty() ? 0 : 1;
		}
	}
}
