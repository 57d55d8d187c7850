/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.ArrayList;
import java.util.List;

/** What comes onto the dashboard: charts, and words on those that are not there. */
final class Panels {

    private final List<Chart> charts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    void add(Chart chart) {
        charts.add(chart);
    }

    /** Says what is not drawn, and what to do about it. */
    void say(String text) {
        words.add(text);
    }

    List<Chart> charts() {
        return charts;
    }

    List<String> words() {
        return words;
    }
}
