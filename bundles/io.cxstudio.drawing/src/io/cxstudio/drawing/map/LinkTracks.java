/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.map.LinkWay.Leg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives links that run along the same gutter tracks of their own, as long as there are any; further ones share the last track. */
final class LinkTracks {

    private record Gutter(boolean upright, int index) {
    }

    private record Stretch(int start, int end) {
    }

    /** By gutter and track, what is taken. */
    private final Map<Gutter, List<List<Stretch>>> taken = new HashMap<>();

    /** Chooses the tracks of a way, whose corners are those with no track chosen. */
    void choose(LinkWay way, List<LinkRoute.Corner> corners, Gutters gutters) {
        for (Leg leg : way.legs()) {
            int place = leg.isUpright() ? gutters.x(leg.gutter(), 0) : gutters.y(leg.gutter(), 0);
            Stretch stretch = stretch(leg, place, corners);
            if (stretch != null) {
                leg.setTrack(track(new Gutter(leg.isUpright(), leg.gutter()), stretch));
            }
        }
    }

    private static Stretch stretch(Leg leg, int place, List<LinkRoute.Corner> corners) {
        for (int i = 1; i < corners.size(); i++) {
            LinkRoute.Corner one = corners.get(i - 1);
            LinkRoute.Corner other = corners.get(i);
            if (leg.isUpright() && one.x() == place && other.x() == place) {
                return new Stretch(Math.min(one.y(), other.y()), Math.max(one.y(), other.y()));
            }
            if (!leg.isUpright() && one.y() == place && other.y() == place) {
                return new Stretch(Math.min(one.x(), other.x()), Math.max(one.x(), other.x()));
            }
        }
        return null;
    }

    private int track(Gutter gutter, Stretch stretch) {
        List<List<Stretch>> tracks = taken.computeIfAbsent(gutter, any -> new ArrayList<>());
        int most = Gutters.tracks(gutter.upright());
        for (int track = 0; track < most; track++) {
            if (track == tracks.size()) {
                tracks.add(new ArrayList<>());
            }
            if (tracks.get(track).stream().noneMatch(other -> other.start() < stretch.end() && stretch.start() < other.end()) || track == most - 1) {
                tracks.get(track).add(stretch);
                return track;
            }
        }
        return 0;
    }
}
