/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The encodings in which the first users' text files come. ICU's CharsetDetector does not know those of Thai and Vietnamese, and is not sure of short texts
 * in the others: so it is found out here what the bytes would be in each of them, and whether people write so.
 */
public final class Encodings {

	/** The names of the encodings among which one can choose, the likeliest first. */
	public static final List<String> NAMES = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-874", "windows-1256", "windows-1258", "Big5", "windows-1252",
			"GB18030", "Shift_JIS");

	/** As spreadsheets in Taiwan write Big5, and Java calls the one of Thai Windows. */
	private static final Map<String, String> JAVA_NAMES = Map.of("Big5", "x-windows-950", "windows-874", "x-windows-874");
	/** Less than this is what other bytes happen to look like. */
	private static final double LIKELY = 0.7;
	private static final double SHARE_OF_ZEROS = 0.8;

	private Encodings() {
	}

	/**
	 * An encoding by its name.
	 *
	 * @param name as people write it
	 * @return empty if there is none
	 */
	public static Optional<Charset> named(String name) {
		for (String known : NAMES) {
			if (known.equalsIgnoreCase(name.strip()) && Charset.isSupported(JAVA_NAMES.getOrDefault(known, known))) {
				return Optional.of(Charset.forName(JAVA_NAMES.getOrDefault(known, known)));
			}
		}
		try {
			return Optional.of(Charset.forName(name.strip()));
		} catch (IllegalArgumentException unknown) {
			return Optional.empty();
		}
	}

	/** The name by which people know an encoding. */
	public static String name(Charset encoding) {
		return JAVA_NAMES.entrySet().stream().filter(entry -> entry.getValue().equals(encoding.name())).map(Map.Entry::getKey).findFirst()
				.orElse(encoding.name());
	}

	/** How many bytes at the beginning only say which encoding it is. */
	public static int markLength(byte[] beginning, Charset encoding) {
		if (encoding.equals(StandardCharsets.UTF_8)) {
			return startsWith(beginning, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		}
		boolean marked = encoding.equals(StandardCharsets.UTF_16LE) && startsWith(beginning, 0xFF, 0xFE)
				|| encoding.equals(StandardCharsets.UTF_16BE) && startsWith(beginning, 0xFE, 0xFF);
		return marked ? 2 : 0;
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Finds out the encoding of a text.
	 *
	 * @param beginning the first bytes, perhaps cut off within a character
	 * @return empty if it is no text
	 */
	public static Optional<Charset> find(byte[] beginning) {
		if (startsWith(beginning, 0xFF, 0xFE)) {
			return Optional.of(StandardCharsets.UTF_16LE);
		}
		if (startsWith(beginning, 0xFE, 0xFF)) {
			return Optional.of(StandardCharsets.UTF_16BE);
		}
		Optional<Charset> wide = wide(beginning);
		if (wide.isPresent()) {
			return wide;
		}
		for (byte each : beginning) {
			if (each == 0) {
				return Optional.empty();
			}
		}
		if (decode(beginning, StandardCharsets.UTF_8) != null) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		return narrow(beginning);
	}

	/** UTF-16 without a mark: separators and line ends have a zero byte, always on the same side. */
	private static Optional<Charset> wide(byte[] bytes) {
		int[] zeros = new int[2];
		for (int i = 0; i < bytes.length; i++) {
			zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
		}
		int all = zeros[0] + zeros[1];
		if (all == 0) {
			return Optional.empty();
		}
		Charset likely = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
		String text = Math.max(zeros[0], zeros[1]) >= SHARE_OF_ZEROS * all ? decode(bytes, likely) : null;
		boolean readable = text != null && text.chars().noneMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t'
				|| !Character.isDefined(letter) || Character.getType(letter) == Character.PRIVATE_USE);
		return readable ? Optional.of(likely) : Optional.empty();
	}

	private static Optional<Charset> narrow(byte[] bytes) {
		Map<String, ToDoubleFunction<String>> likeness = new LinkedHashMap<>();
		likeness.put("windows-874", Likeness::thai);
		likeness.put("windows-1256", Likeness::persianOrArabic);
		likeness.put("Big5", Likeness::traditionalChinese);
		likeness.put("windows-1258", Likeness::vietnamese);
		likeness.put("windows-1252", Likeness::western);
		Charset best = null;
		double most = LIKELY;
		for (Map.Entry<String, ToDoubleFunction<String>> candidate : likeness.entrySet()) {
			Charset encoding = named(candidate.getKey()).orElse(null);
			String text = encoding == null ? null : decode(bytes, encoding);
			double fit = text == null ? 0 : candidate.getValue().applyAsDouble(text);
			if (fit > most) {
				most = fit;
				best = encoding;
			}
		}
		if (best != null) {
			return Optional.of(best);
		}
		// somebody has to look at it: the preview shows what came out, and another encoding can be chosen
		return Optional.of(Charset.forName("windows-1252"));
	}

	/** The beginning as text, with signs in place of what is none: good enough to find separators in it. */
	public static String decoded(byte[] bytes, int from, Charset encoding) {
		return new String(bytes, from, bytes.length - from, encoding);
	}

	/** The text, or null if it is none in this encoding. A character that is cut off at the end is left out. */
	private static String decode(byte[] bytes, Charset encoding) {
		CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer text = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, false);
		return result.isError() ? null : text.flip().toString();
	}
}
