/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.MapLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * How a map is cut into pages. Pages are cut between stages and lanes where that leaves them full enough, otherwise between steps and cards, and through a
 * card only if it is larger than a page. Immutable.
 */
public final class MapPages {

    /** Pixels of a map at 100 % in a millimetre. */
    static final double PIXELS = 96 / 25.4;
    /** What the line at the bottom takes, in millimetres. */
    static final double FOOTER = 6;

    private static final double MOST_FITTING = 2;
    /** Headings are repeated as long as this share of a page is left for cells. */
    private static final double LEAST_CELLS = 0.4;
    private static final int SEARCHES = 24;

    private final MapLayout layout;
    private final PageSetup setup;
    private final double scale;
    private final boolean repeating;
    private final List<Integer> across;
    private final List<Integer> down;
    private final List<MapPage> pages;

    /** Where a map is cut at a scale. */
    private record Cutting(boolean repeating, List<Integer> across, List<Integer> down) {

        boolean fits(PageScale.Fitting wish) {
            return across.size() - 1 <= wish.across() && down.size() - 1 <= wish.down();
        }
    }

    /**
     * Cuts a map into pages.
     *
     * @param layout the map, laid out without a place in which it is seen ({@link io.cxstudio.drawing.map.MapOptions#COMPACT}); not null
     * @param setup  the paper and how it is used, not null
     */
    public MapPages(MapLayout layout, PageSetup setup) {
        this.layout = layout;
        this.setup = setup;
        scale = switch (setup.scale()) {
            case PageScale.Fixed fixed -> fixed.factor();
            case PageScale.Fitting fitting -> fitting(fitting);
        };
        Cutting cutting = cutting(scale);
        repeating = cutting.repeating();
        across = cutting.across();
        down = cutting.down();
        pages = makePages();
    }

    private double fitting(PageScale.Fitting wish) {
        if (cutting(MOST_FITTING).fits(wish)) {
            return MOST_FITTING;
        }
        double fits = onePage();
        double tooLarge = MOST_FITTING;
        for (int i = 0; i < SEARCHES; i++) {
            double middle = (fits + tooLarge) / 2;
            if (cutting(middle).fits(wish)) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }

    /** A scale at which everything stands on one page. */
    private double onePage() {
        double width = contentWidth(1) / (layout.laneHeaders().width() + bodyWidth() + 1.0);
        double height = contentHeight(1) / (layout.header().bottom() + bodyHeight() + 1.0);
        return Math.min(MOST_FITTING, Math.min(width, height));
    }

    private Cutting cutting(double at) {
        int width = Math.max(1, (int) contentWidth(at));
        int height = Math.max(1, (int) contentHeight(at));
        int lanes = layout.laneHeaders().width();
        int top = layout.header().bottom();
        boolean room = width - lanes >= LEAST_CELLS * width && height - top >= LEAST_CELLS * height;
        if (setup.headings() && room) {
            List<Integer> columns = new Cuts(bodyWidth(), CutPlaces.across(layout)).edges(width - lanes, width - lanes);
            List<Integer> rows = new Cuts(bodyHeight(), CutPlaces.down(layout)).edges(height - top, height - layout.header().height());
            return new Cutting(true, columns, rows);
        }
        List<Integer> columns = new Cuts(lanes + bodyWidth(), shifted(CutPlaces.across(layout), lanes)).edges(width, width);
        List<Integer> rows = new Cuts(top + bodyHeight(), shifted(CutPlaces.down(layout), top)).edges(height, height);
        return new Cutting(false, columns, rows);
    }

    private static List<NavigableSet<Integer>> shifted(List<NavigableSet<Integer>> places, int by) {
        List<NavigableSet<Integer>> shifted = new ArrayList<>();
        for (NavigableSet<Integer> rank : places) {
            NavigableSet<Integer> there = new TreeSet<>();
            rank.forEach(place -> there.add(place + by));
            shifted.add(there);
        }
        return shifted;
    }

    private List<MapPage> makePages() {
        List<MapPage> made = new ArrayList<>();
        for (int row = 0; row < down(); row++) {
            for (int column = 0; column < across(); column++) {
                Box part = part(column, row);
                if (!isEmpty(part)) {
                    made.add(new MapPage(made.size() + 1, column, row, part));
                }
            }
        }
        return List.copyOf(made);
    }

    /** Whether there is nothing but what is below the last card of the parking lot. */
    private boolean isEmpty(Box part) {
        Box lot = layout.parkingLot();
        return setup.parkingLot() && layout.hasParkingLot() && part.x() >= lot.x() && part.right() <= lot.right()
                && part.y() >= layout.header().bottom() + new ParkedOnPaper(layout).height();
    }

    private Box part(int column, int row) {
        int from = across.get(column) + (repeating ? layout.laneHeaders().width() : 0);
        int y = down.get(row) + (repeating ? layout.header().bottom() : 0);
        Box part = new Box(from, y, across.get(column + 1) - across.get(column), down.get(row + 1) - down.get(row));
        return layout.content().isRightToLeft() ? part.mirrored(layout.bounds().width()) : part;
    }

    /** The width of the cells, and of the parking lot if it is printed. */
    private int bodyWidth() {
        return layout.grid().width() + (setup.parkingLot() ? layout.parkingLot().width() : 0);
    }

    private int bodyHeight() {
        int lot = setup.parkingLot() && layout.hasParkingLot() ? new ParkedOnPaper(layout).height() : 0;
        return Math.max(layout.grid().height(), lot) + 1;
    }

    /** How many pixels of the map fit between the margins. */
    double contentWidth(double at) {
        return (setup.width() - 2 * setup.margin()) * PIXELS / at;
    }

    double contentHeight(double at) {
        return (setup.height() - 2 * setup.margin() - (setup.footer() ? FOOTER : 0)) * PIXELS / at;
    }

    /**
     * The map.
     *
     * @return not null
     */
    public MapLayout layout() {
        return layout;
    }

    /**
     * The paper and how it is used.
     *
     * @return not null
     */
    public PageSetup setup() {
        return setup;
    }

    /**
     * How large the map is printed.
     *
     * @return 1 for a pixel of the map in 1/96 inch
     */
    public double scale() {
        return scale;
    }

    /**
     * Whether stages, steps and lanes stand on every page: they were asked for, and leave room enough.
     *
     * @return false if they stand only where they are on the map
     */
    public boolean isRepeating() {
        return repeating;
    }

    /**
     * How many pages stand beside each other.
     *
     * @return from 1
     */
    public int across() {
        return across.size() - 1;
    }

    /**
     * How many pages stand below each other.
     *
     * @return from 1
     */
    public int down() {
        return down.size() - 1;
    }

    /**
     * The pages in the order in which they are read. Pages on which nothing would stand are left out.
     *
     * @return unmodifiable, not null, at least one
     */
    public List<MapPage> pages() {
        return pages;
    }
}
