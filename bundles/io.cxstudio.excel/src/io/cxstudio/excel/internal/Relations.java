/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Addressable;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.KeyIssue;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Workshop;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Who refers to a card: the key issues that group it and the solutions that address it. */
final class Relations {

    private final Map<Element, List<KeyIssue>> keyIssues = new IdentityHashMap<>();
    private final Map<Element, List<Solution>> solutions = new IdentityHashMap<>();

    Relations(Workshop workshop) {
        for (KeyIssue issue : workshop.getKeyIssues()) {
            issue.getPainPoints().forEach(card -> keyIssues.computeIfAbsent(card, any -> new ArrayList<>()).add(issue));
        }
        for (Solution solution : workshop.getSolutions()) {
            solution.getAddresses().forEach(what -> solutions.computeIfAbsent(what, any -> new ArrayList<>()).add(solution));
        }
    }

    List<KeyIssue> keyIssues(Card card) {
        return keyIssues.getOrDefault(card, List.of());
    }

    List<Solution> solutions(Addressable what) {
        return solutions.getOrDefault(what, List.of());
    }
}
