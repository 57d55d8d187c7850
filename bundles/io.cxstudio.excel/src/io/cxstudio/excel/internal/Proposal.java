/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.exchange.importing.ImportNotice;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.NLS;

/** A proposal in the making. A card stands in two tables: what both say counts once, and what they say differently is a conflict. */
final class Proposal {

    private final Map<List<String>, ProposedChange> changes = new LinkedHashMap<>();
    private final List<ImportNotice> notices = new ArrayList<>();
    private final Map<List<String>, List<String>> said = new HashMap<>();
    private final Set<String> removed = new HashSet<>();

    /** Takes a change of a value of an element. */
    void change(String elementId, String what, ProposedChange change) {
        List<String> values = said.computeIfAbsent(List.of(elementId, what), any -> new ArrayList<>());
        if (values.contains(change.after())) {
            return;
        }
        values.add(change.after());
        if (values.size() == 1) {
            changes.put(List.of(elementId, what, change.after()), change);
            return;
        }
        changes.computeIfPresent(List.of(elementId, what, values.get(0)), (key, first) -> asConflict(first));
        changes.put(List.of(elementId, what, change.after()), asConflict(change));
        notice(change.place(), NLS.bind(Messages.saidTwice, new Object[] {change.subject(), change.feature(), values.get(0), change.after()}));
    }

    private static ProposedChange asConflict(ProposedChange change) {
        return new ProposedChange(ProposedChange.Kind.CONFLICT, change.place(), change.subject(), change.feature(), change.before(), change.after(),
                change.edits());
    }

    /** Takes a new element. */
    void add(String elementId, ProposedChange change) {
        changes.put(List.of(elementId, "", ""), change);
    }

    /** Takes a removal, once for each element. */
    void remove(String elementId, ProposedChange change) {
        if (removed.add(elementId)) {
            changes.put(List.of(elementId, "", "removed"), change);
        }
    }

    void notice(String place, String message) {
        notices.add(new ImportNotice(place, message));
    }

    ImportProposal finished(String label) {
        return new ImportProposal(label, List.copyOf(changes.values()), notices);
    }
}
