/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange.importing;

import io.cxstudio.exchange.internal.ImportCommand;
import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;

/**
 * What a file would change in a workshop.
 *
 * @param label   what taking it is called, as the user reads it behind Undo
 * @param changes the changes, in the order of the file
 * @param notices what is not taken, in the order of the file
 */
public record ImportProposal(String label, List<ProposedChange> changes, List<ImportNotice> notices) {

    /** Copies the lists. */
    public ImportProposal {
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
    }

    /**
     * The changes of some kinds.
     *
     * @param kinds which kinds
     * @return the changes, in order; not null
     */
    public List<ProposedChange> changes(Set<ProposedChange.Kind> kinds) {
        return changes.stream().filter(change -> kinds.contains(change.kind())).toList();
    }

    /**
     * What has to be taken with a choice of changes: a card can only go into a new step if that is taken too.
     *
     * @param chosen some of {@link #changes()}
     * @return those and what they need, in the order of the file; not null
     */
    public List<ProposedChange> withNeeded(Collection<ProposedChange> chosen) {
        Map<String, ProposedChange> adding = new HashMap<>();
        for (ProposedChange change : changes) {
            added(change).forEach(id -> adding.put(id, change));
        }
        Set<ProposedChange> needed = new LinkedHashSet<>();
        List<ProposedChange> next = new ArrayList<>(chosen);
        while (!next.isEmpty()) {
            ProposedChange change = next.removeLast();
            if (needed.add(change)) {
                namedIn(change).map(adding::get).filter(other -> other != null && other != change).forEach(next::add);
            }
        }
        return changes.stream().filter(needed::contains).toList();
    }

    private static Stream<String> added(ProposedChange change) {
        return change.edits().stream().filter(ElementEdit.Add.class::isInstance).map(edit -> ((ElementEdit.Add) edit).element()).map(Element::getId);
    }

    private static Stream<String> namedIn(ProposedChange change) {
        return change.edits().stream().flatMap(edit -> switch (edit) {
            case ElementEdit.Add add -> Stream.of(add.ownerId());
            case ElementEdit.SetValue set -> Stream.of(set.elementId());
            case ElementEdit.Refer refer -> Stream.concat(Stream.of(refer.elementId()), refer.targetIds().stream());
            case ElementEdit.ChangeKind kind -> Stream.of(kind.elementId());
            case ElementEdit.Remove remove -> Stream.empty();
        });
    }

    /**
     * The edit that makes changes. It can be undone in one step, and executed once.
     *
     * @param workshop the workshop to change; the elements are found there by their ids
     * @param chosen   the changes to make; what they need is made too
     * @return the command, not null; it cannot be executed if there is nothing to do. When an element has gone from the workshop meanwhile, executing it
     *         fails with an {@link IllegalStateException} whose message is for people, and changes nothing
     */
    public Command command(Workshop workshop, Collection<ProposedChange> chosen) {
        return ImportCommand.of(label, workshop, withNeeded(chosen));
    }
}
