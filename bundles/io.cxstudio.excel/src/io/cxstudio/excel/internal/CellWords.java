/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.model.Element;
import io.cxstudio.model.TypedElement;
import org.eclipse.emf.common.util.Enumerator;

/** What the other writers of workbooks in the studio share with this one: how text is made safe for cells, and what things are called in a language. */
public final class CellWords {

    private static final int LIMIT = CellText.LIMIT;

    private final Texts texts;
    private final Labels labels;

    /**
     * Words in a language.
     *
     * @param language a BCP 47 tag; English stands in for one that there is not
     */
    public CellWords(String language, Catalog catalog) {
        texts = new Texts(language);
        labels = new Labels(texts, catalog);
    }

    /**
     * What stands above a column of the tables.
     *
     * @param key the key of the column, such as {@code touchpoint}; one that exists
     */
    public String column(String key) {
        return texts.header(key);
    }

    /** The name of an element; empty for none, and for one that is referred to but missing. */
    public String name(Element element) {
        return labels.name(element);
    }

    /** What kind of thing it is, by the catalog; empty if it has no type. */
    public String typeName(TypedElement element) {
        return labels.typeName(element);
    }

    /** The word for a value of an enumeration; empty for those that say nothing. */
    public String word(Enumerator value) {
        return labels.word(value);
    }

    /** The text with everything escaped that a cell cannot carry or that would be read as an escape. */
    public static String escape(String text) {
        return CellText.escape(text);
    }

    /** Whether the text, escaped, is longer than a cell holds. */
    public static boolean isTooLong(String text) {
        return LongTexts.isTooLong(text);
    }

    /** As much of the text as fits into a cell, escaped; all of it, if it does. */
    public static String fitting(String text) {
        return CellText.escape(isTooLong(text) ? CellText.pieces(text, LIMIT).getFirst() : text);
    }

    /** The text with a replacement character for each that XML does not know, for places where no escape is read. */
    public static String replaceUnusual(String text) {
        return CellText.replaceUnusual(text);
    }

    /** Whether a program that reads cells anew would take the text for a formula or a command. */
    public static boolean looksLikeFormula(String text) {
        return CellText.looksLikeFormula(text);
    }
}
