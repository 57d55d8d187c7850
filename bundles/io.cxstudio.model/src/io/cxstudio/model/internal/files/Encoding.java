/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Finds bytes that are no text: the parser would name no place for them, and print a line of its own. */
final class Encoding {

	private static final Pattern OTHER = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!UTF-8)[^>]*>.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private Encoding() {
	}

	/** Complains when bytes should be UTF-8, as every file that does not say otherwise, and are not. */
	static void check(byte[] bytes) throws FileProblem {
		String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
		boolean twoBytes = start.length() > 1 && (start.charAt(0) == 0 || start.charAt(1) == 0 || start.startsWith("\u00FE\u00FF")
				|| start.startsWith("\u00FF\u00FE"));
		if (twoBytes || OTHER.matcher(start).matches()) {
			return;
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer input = ByteBuffer.wrap(bytes);
		CharBuffer text = CharBuffer.allocate(8192);
		CoderResult result;
		do {
			text.clear();
			result = decoder.decode(input, text, true);
		} while (result.isOverflow());
		if (result.isError()) {
			int line = 1;
			int lineStart = 0;
			for (int i = 0; i < input.position(); i++) {
				if (bytes[i] == '\n') {
					line++;
					lineStart = i + 1;
				}
			}
			throw new FileProblem(line, input.position() - lineStart + 1, Messages.noText);
		}
	}
}
