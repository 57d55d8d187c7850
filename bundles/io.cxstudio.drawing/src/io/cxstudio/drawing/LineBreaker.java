/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Breaks text of every script into lines that fit a width: at the places where Unicode (UAX 14) and, for Thai and its neighbours, the dictionaries of
 * ICU allow it; words that are wider than a line are broken between grapheme clusters (UAX 29). Line breaks in the text are kept.
 * <p>
 * Widths of words are remembered, since workshops use the same words over and over. One instance belongs to one thread.
 */
public final class LineBreaker {

    /** The distance between lines, in pixels at 100 % zoom. */
    public static final int LINE_HEIGHT = 16;
    /** The same for scripts with marks above or below their letters. */
    public static final int TALL_LINE_HEIGHT = 20;

    private static final int REMEMBERED_WORDS = 50_000;
    private static final int LONGEST_REMEMBERED = 48;
    private static final double LINE_HEIGHT_BY_SIZE = 1.39;
    private static final double TALL_LINE_HEIGHT_BY_SIZE = 1.7;
    private static final String ELLIPSIS = "\u2026";
    private static final int GRID = 4;
    /** Canvases round glyphs to whole pixels at some zooms: lines stay a bit short of the edge. */
    private static final double SLACK = 0.75;

    private static final Set<Integer> TALL_SCRIPTS = Set.of(UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR, UScript.TIBETAN,
            UScript.DEVANAGARI, UScript.BENGALI, UScript.TAMIL, UScript.TELUGU, UScript.MALAYALAM, UScript.ARABIC, UScript.SYRIAC);

    private final TextMeasurer measurer;
    private final BreakIterator opportunities = BreakIterator.getLineInstance(ULocale.ROOT);
    private final BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final Map<TextStyle, Map<String, Double>> widths = new HashMap<>();

    /**
     * A breaker for one canvas.
     *
     * @param measurer the sizes of text on it, not null
     */
    public LineBreaker(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /**
     * The sizes by which lines are broken.
     *
     * @return not null
     */
    public TextMeasurer measurer() {
        return measurer;
    }

    /**
     * Breaks text into lines.
     *
     * @param text        the text, not null
     * @param style       the style, not null
     * @param width       how wide a line may be, in pixels; a single grapheme that is wider than this stands alone all the same
     * @param firstIndent how much of the first line is taken, for instance by an icon
     * @param rightToLeft the direction of paragraphs without a letter that has one
     * @return the lines, not null; none if the text is empty or only white space
     */
    public WrappedText wrap(String text, TextStyle style, double width, double firstIndent, boolean rightToLeft) {
        if (text.isBlank()) {
            return WrappedText.EMPTY;
        }
        Wrapping wrapping = new Wrapping(style, width - SLACK, firstIndent);
        boolean tall = false;
        int start = 0;
        int length = text.stripTrailing().length();
        while (start <= length) {
            int end = paragraphEnd(text, start, length);
            String paragraph = clean(text.substring(start, end));
            tall |= isTall(paragraph);
            wrapping.paragraph(paragraph, isRightToLeft(paragraph, rightToLeft));
            start = end + (end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        return new WrappedText(wrapping.lines, lineHeight(style, tall));
    }

    /**
     * Breaks text into no more than some lines. What does not fit is left out behind an ellipsis.
     *
     * @param text        the text, not null
     * @param style       the style, not null
     * @param width       how wide a line may be, in pixels
     * @param most        the most lines, at least 1
     * @param rightToLeft the direction of paragraphs without a letter that has one
     * @return the lines, not null
     */
    public WrappedText wrapLimited(String text, TextStyle style, double width, int most, boolean rightToLeft) {
        WrappedText all = wrap(text, style, width, 0, rightToLeft);
        if (all.lines().size() <= most) {
            return all;
        }
        List<WrappedText.Line> kept = new ArrayList<>(all.lines().subList(0, most));
        WrappedText.Line last = kept.get(most - 1);
        String shortened = shortened(last.text(), style, width - SLACK);
        kept.set(most - 1, new WrappedText.Line(shortened, width(shortened, style), last.rightToLeft()));
        return new WrappedText(kept, all.lineHeight());
    }

    /**
     * The text with an ellipsis in place of as many letters at its end as it takes.
     *
     * @param text  one line, not null
     * @param style the style, not null
     * @param width how wide it may be, in pixels; where not even the ellipsis has room, that is left alone
     * @return not null
     */
    public String shortened(String text, TextStyle style, double width) {
        String kept = text;
        graphemes.setText(text);
        int end = graphemes.last();
        while (end > 0 && measurer.width(kept.stripTrailing() + ELLIPSIS, style) > width) {
            end = graphemes.previous();
            kept = text.substring(0, Math.max(0, end));
        }
        return kept.stripTrailing() + ELLIPSIS;
    }

    /**
     * The widest part of a text that cannot be broken.
     *
     * @param text  the text, not null
     * @param style the style, not null
     * @return pixels
     */
    public double widestWord(String text, TextStyle style) {
        double widest = 0;
        opportunities.setText(text);
        int start = opportunities.first();
        for (int end = opportunities.next(); end != BreakIterator.DONE; end = opportunities.next()) {
            widest = Math.max(widest, width(text.substring(start, end).stripTrailing(), style));
            start = end;
        }
        return widest + SLACK;
    }

    /**
     * The width of a piece of text, remembered.
     *
     * @param text  the text, not null
     * @param style the style, not null
     * @return pixels
     */
    public double width(String text, TextStyle style) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.length() > LONGEST_REMEMBERED) {
            return measurer.width(text, style);
        }
        Map<String, Double> known = widths.computeIfAbsent(style, any -> new HashMap<>());
        Double width = known.get(text);
        if (width == null) {
            if (known.size() >= REMEMBERED_WORDS) {
                known.clear();
            }
            width = measurer.width(text, style);
            known.put(text, width);
        }
        return width;
    }

    /**
     * The same sizes as {@link #measurer()}, with widths that are remembered: for signs and words that many cards have.
     *
     * @return not null
     */
    public TextMeasurer remembered() {
        return new TextMeasurer() {
            @Override
            public double width(String text, TextStyle style) {
                return LineBreaker.this.width(text, style);
            }

            @Override
            public double ascent(TextStyle style) {
                return measurer.ascent(style);
            }

            @Override
            public double descent(TextStyle style) {
                return measurer.descent(style);
            }
        };
    }

    private static int lineHeight(TextStyle style, boolean tall) {
        if (style.size() == TextStyle.CARD.size() || style.size() == TextStyle.SUBTITLE.size()) {
            return tall ? TALL_LINE_HEIGHT : LINE_HEIGHT;
        }
        double wish = style.size() * (tall ? TALL_LINE_HEIGHT_BY_SIZE : LINE_HEIGHT_BY_SIZE);
        return (int) Math.round(wish / GRID) * GRID;
    }

    private static int paragraphEnd(String text, int start, int length) {
        int end = start;
        while (end < length && !isParagraphBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isParagraphBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B' || c == '\f';
    }

    /** Control characters have no glyph: a tab becomes a space, the others go. */
    private static String clean(String paragraph) {
        if (paragraph.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == 0xAD)) {
            return paragraph;
        }
        StringBuilder clean = new StringBuilder(paragraph.length());
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (c == '\t') {
                clean.append(' ');
            } else if (c >= ' ' && c != 0x7F && c != 0xAD) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isTall(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            if (paragraph.charAt(i) > 0x590 && TALL_SCRIPTS.contains(UScript.getScript(paragraph.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The direction of a paragraph: that of its first letter with a direction (rules P2 and P3 of UAX 9).
     *
     * @param paragraph the paragraph, not null
     * @param otherwise the direction if it has no such letter
     * @return whether it runs from right to left
     */
    public static boolean isRightToLeft(CharSequence paragraph, boolean otherwise) {
        byte direction = Bidi.getBaseDirection(paragraph);
        return direction == Bidi.NEUTRAL ? otherwise : direction == Bidi.RTL;
    }

    /** The lines of one text while they are made. */
    private final class Wrapping {
        private final TextStyle style;
        private final double width;
        private final List<WrappedText.Line> lines = new ArrayList<>();
        private double free;

        private String paragraph;
        private boolean rightToLeft;
        private int lineStart;
        private double lineWidth;
        private double inkWidth;

        Wrapping(TextStyle style, double width, double firstIndent) {
            this.style = style;
            this.width = width;
            this.free = width - firstIndent;
        }

        void paragraph(String text, boolean direction) {
            paragraph = text;
            rightToLeft = direction;
            lineStart = 0;
            lineWidth = 0;
            inkWidth = 0;
            opportunities.setText(text);
            int start = opportunities.first();
            for (int end = opportunities.next(); end != BreakIterator.DONE; end = opportunities.next()) {
                add(start, end);
                start = end;
            }
            finish(text.length());
        }

        private void add(int start, int end) {
            int visibleEnd = visibleEnd(start, end);
            double visible = width(paragraph.substring(start, visibleEnd), style);
            boolean fitsBelowIndent = free < width && visible <= width;
            if (lineWidth + visible > free && (start > lineStart || fitsBelowIndent)) {
                finish(start);
            }
            if (visible > free) {
                breakWord(start, visibleEnd);
                visible = width(paragraph.substring(lineStart, visibleEnd), style);
            }
            inkWidth = lineWidth + visible;
            lineWidth = inkWidth + width(paragraph.substring(visibleEnd, end), style);
        }

        private int visibleEnd(int start, int end) {
            int visibleEnd = end;
            while (visibleEnd > start && UCharacter.isUWhiteSpace(paragraph.charAt(visibleEnd - 1))) {
                visibleEnd--;
            }
            return visibleEnd;
        }

        /** Fills lines with as many graphemes as fit; what is left begins at {@link #lineStart} and fits, or is a single grapheme. */
        private void breakWord(int start, int end) {
            List<Integer> cuts = cuts(start, end);
            int from = 0;
            while (from < cuts.size() - 2 && width(paragraph.substring(cuts.get(from), end), style, free) > free) {
                int fitting = fitting(cuts, from);
                inkWidth = prefix(cuts, from, fitting);
                finish(cuts.get(fitting));
                from = fitting;
            }
        }

        /** A very long rest is too wide for certain: it need not be measured as a whole. */
        private double width(String rest, TextStyle ofStyle, double limit) {
            return rest.length() > limit * 2 ? Double.MAX_VALUE : LineBreaker.this.width(rest, ofStyle);
        }

        private double width(String piece, TextStyle ofStyle) {
            return LineBreaker.this.width(piece, ofStyle);
        }

        private List<Integer> cuts(int start, int end) {
            List<Integer> cuts = new ArrayList<>();
            graphemes.setText(paragraph.substring(start, end));
            for (int cut = graphemes.first(); cut != BreakIterator.DONE; cut = graphemes.next()) {
                cuts.add(start + cut);
            }
            return cuts;
        }

        /** The last cut up to which the text from a cut on fits, at least one grapheme further. Letters join: prefixes are measured, not letters. */
        private int fitting(List<Integer> cuts, int from) {
            int fits = from + 1;
            int tooFar = fits + 1;
            while (tooFar < cuts.size() && prefix(cuts, from, tooFar) <= free) {
                fits = tooFar;
                tooFar += tooFar - from;
            }
            tooFar = Math.min(tooFar, cuts.size());
            while (tooFar - fits > 1) {
                int middle = (fits + tooFar) / 2;
                if (prefix(cuts, from, middle) <= free) {
                    fits = middle;
                } else {
                    tooFar = middle;
                }
            }
            return fits;
        }

        private double prefix(List<Integer> cuts, int from, int to) {
            return measurer.width(paragraph.substring(cuts.get(from), cuts.get(to)), style);
        }

        private void finish(int end) {
            lines.add(new WrappedText.Line(paragraph.substring(lineStart, visibleEnd(lineStart, end)), inkWidth, rightToLeft));
            lineStart = end;
            lineWidth = 0;
            inkWidth = 0;
            free = width;
        }
    }
}
