/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.capture.NameKey;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.CatalogEntry;
import io.cxstudio.catalog.ChannelType;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.StageType;
import io.cxstudio.tables.Field;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words by which people head and fill the columns of their tables, in the languages of the first users, with the names of everything in the catalog. */
public final class Vocabulary {

	private static final String LANE_PREFIX = "io.cxstudio.lane.";
	/** "1. Awareness", "2 - Search", "(3) Buy". */
	private static final Pattern NUMBERING = Pattern.compile("^(?:\\(?\\d{1,2}[.):]|\\d{1,2}\\s+-)\\s*");
	private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|（[^）]*）");
	private static final Pattern CUSTOMER = Pattern.compile("(?iu)\\b(?:the )?(?:customer|user|guest|client|patient|visitor)(?:['\u2019]?s|s['\u2019]?)?\\b|ของลูกค้า|ลูกค้า|"
			+ "của khách(?: hàng)?|khách(?: hàng)?|(?:顧客|使用者|客戶|旅客|用戶)的?|مشتری|کاربر");
	private static final int LONGEST_NAME = 60;
	private static final Map<String, Map<String, String>> WORDS = words();

	private final Catalog catalog;
	private final Map<String, LaneType> lanes = new HashMap<>();
	private final Map<String, StageType> stages = new HashMap<>();
	private final Map<String, ChannelType> channels = new HashMap<>();

	/** For a catalog. */
	public Vocabulary(Catalog catalog) {
		this.catalog = catalog;
		learn(catalog.laneTypes(), lanes);
		learn(catalog.stageTypes(), stages);
		learn(catalog.channelTypes(), channels);
		WORDS.get("lane").forEach((word, name) -> catalog.laneType(LANE_PREFIX + name).ifPresent(type -> lanes.putIfAbsent(word, type)));
	}

	private static <E extends CatalogEntry> void learn(Collection<E> entries, Map<String, E> words) {
		for (E entry : entries) {
			entry.names().languages().forEach(language -> words.putIfAbsent(key(entry.names().in(language)), entry));
		}
	}

	private static Map<String, Map<String, String>> words() {
		Properties properties = new Properties();
		try (InputStreamReader reader = new InputStreamReader(Vocabulary.class.getResourceAsStream("vocabulary.properties"), StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException inTheBundle) {
			throw new UncheckedIOException(inTheBundle);
		}
		Map<String, Map<String, String>> words = new HashMap<>();
		for (String name : properties.stringPropertyNames()) {
			String kind = name.substring(0, name.indexOf('.'));
			for (String word : properties.getProperty(name).split("\\|")) {
				words.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(key(word), name.substring(kind.length() + 1));
			}
		}
		return words;
	}

	/** A name as it is compared: without signs around and between its words, and without a number before it. */
	public static String key(String name) {
		String key = NameKey.of(NUMBERING.matcher(name.strip()).replaceFirst(""));
		String plain = key.replaceAll("[\\s_/:*&()\\[\\]\"\u2013\u2014-]+", " ").strip();
		return plain.isEmpty() ? key : plain;
	}

	/** What a heading says that its column holds. */
	public Optional<Field> field(String heading) {
		return Optional.ofNullable(find(WORDS.get("field"), heading)).flatMap(Field::find);
	}

	/** The type of the lane that has a name in any language. */
	public Optional<LaneType> lane(String name) {
		return Optional.ofNullable(find(lanes, name));
	}

	/** By the whole name; else without what stands in brackets; else without the word for the customer, of whom every map is. */
	private static <V> V find(Map<String, V> words, String name) {
		V whole = words.get(key(name));
		if (whole != null || name.length() > LONGEST_NAME) {
			return whole;
		}
		String plain = BRACKETS.matcher(name).replaceAll(" ");
		V bare = words.get(key(plain));
		return bare != null ? bare : words.get(key(CUSTOMER.matcher(plain).replaceAll(" ")));
	}

	/** The type of the stage that has a name in any language. */
	public Optional<StageType> stage(String name) {
		return Optional.ofNullable(stages.get(key(name)));
	}

	/** The type of the channel that has a name in any language. */
	public Optional<ChannelType> channel(String name) {
		return Optional.ofNullable(channels.get(key(name)));
	}

	/** The type of a lane by the last part of its id; the catalog of a partner may lack it. */
	public Optional<LaneType> laneType(String shortId) {
		return catalog.laneType(LANE_PREFIX + shortId);
	}

	/** How good a word or a face is, from -1 to 1. */
	public static OptionalDouble mood(String word) {
		String known = find("emotion", word);
		return known == null ? OptionalDouble.empty() : OptionalDouble.of(Integer.parseInt(known) / 2.0);
	}

	/** The value for a word of some kind: the end of its key in the vocabulary; null if the word is not known. */
	public static String find(String kind, String word) {
		return kind.equals("lane") ? find(WORDS.get(kind), word) : WORDS.get(kind).get(key(word));
	}
}
