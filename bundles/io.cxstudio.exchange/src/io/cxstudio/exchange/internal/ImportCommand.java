/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange.internal;

import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.AddElement;
import io.cxstudio.editing.commands.ChangeKind;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.editing.commands.SeveralEdits;
import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Makes proposed changes with the commands that every edit uses. */
public final class ImportCommand {

    private final Workshop workshop;
    private final Map<String, Element> elements = new HashMap<>();

    private ImportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    /** One command for all changes: additions first, since others may refer to them, then values, which the old kind of a card may still need, and removals last. */
    public static Command of(String label, Workshop workshop, List<ProposedChange> changes) {
        ImportCommand work = new ImportCommand(workshop);
        List<Supplier<Optional<Command>>> additions = new ArrayList<>();
        List<Supplier<Optional<Command>>> values = new ArrayList<>();
        List<Supplier<Optional<Command>>> kinds = new ArrayList<>();
        List<Supplier<Optional<Command>>> removals = new ArrayList<>();
        for (ProposedChange change : changes) {
            for (ElementEdit edit : change.edits()) {
                switch (edit) {
                    case ElementEdit.Add add -> additions.add(() -> work.add(add));
                    case ElementEdit.SetValue set -> values.add(() -> work.set(set));
                    case ElementEdit.Refer refer -> values.add(() -> work.refer(refer));
                    case ElementEdit.ChangeKind kind -> kinds.add(() -> work.changeKind(kind));
                    case ElementEdit.Remove remove -> removals.add(() -> work.remove(remove));
                }
            }
        }
        List<Supplier<Optional<Command>>> all = new ArrayList<>(additions);
        all.addAll(values);
        all.addAll(kinds);
        all.addAll(removals);
        return SeveralEdits.of(label, () -> !all.isEmpty(), made -> all.forEach(edit -> edit.get().ifPresent(made)));
    }

    private Optional<Command> add(ElementEdit.Add add) {
        Command command = AddElement.to(element(add.ownerId()), add.containment(), add.element(), AddCard.AT_END);
        elements.put(add.element().getId(), add.element());
        return Optional.of(command);
    }

    private Optional<Command> set(ElementEdit.SetValue set) {
        return Optional.of(SetFeature.of(element(set.elementId()), set.feature(), set.value()));
    }

    private Optional<Command> refer(ElementEdit.Refer refer) {
        List<Element> targets = refer.targetIds().stream().map(this::element).toList();
        Object value = refer.reference().isMany() ? targets : targets.isEmpty() ? null : targets.get(0);
        return Optional.of(SetFeature.of(element(refer.elementId()), refer.reference(), value));
    }

    private Optional<Command> changeKind(ElementEdit.ChangeKind change) {
        Card card = (Card) element(change.elementId());
        if (card.eClass() == change.kind()) {
            return Optional.empty();
        }
        Command command = ChangeKind.of(List.of(card), change.kind());
        elements.put(change.elementId(), (Card) command.getResult().iterator().next());
        return Optional.of(command);
    }

    private Optional<Command> remove(ElementEdit.Remove remove) {
        Element element = element(remove.elementId());
        // a link may have gone with its card
        return EcoreUtil.isAncestor(workshop, element) ? Optional.of(DeleteElements.of(List.of(element))) : Optional.empty();
    }

    private Element element(String id) {
        if (elements.isEmpty()) {
            elements.put(workshop.getId(), workshop);
            workshop.eAllContents().forEachRemaining(this::know);
        }
        Element element = elements.get(id);
        if (element == null) {
            throw new IllegalStateException(NLS.bind(Messages.elementGone, id));
        }
        return element;
    }

    private void know(EObject object) {
        if (object instanceof Element element) {
            elements.putIfAbsent(element.getId(), element);
        }
    }
}
