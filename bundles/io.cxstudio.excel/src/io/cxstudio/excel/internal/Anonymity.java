/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.exchange.ExportWarning;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.EvidenceSource;
import io.cxstudio.model.Participant;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.ElementPath;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Takes the names of participants and owners out of a workshop. */
final class Anonymity {

    /** Shorter ones, as initials, stand in every second word. */
    private static final int SHORTEST_NAME = 3;

    private final Set<String> names = new HashSet<>();
    private final List<ExportWarning> warnings = new ArrayList<>();

    private Anonymity() {
    }

    /**
     * Takes them out: the participants, and who owns what or was the author of evidence.
     *
     * @param workshop a copy, which is changed
     * @return where people have written such a name into a text of their own; that is left as it is
     */
    static List<ExportWarning> impose(Workshop workshop) {
        Anonymity anonymity = new Anonymity();
        anonymity.remove(workshop);
        return anonymity.warnings;
    }

    private void remove(Workshop workshop) {
        for (Participant participant : workshop.getParticipants()) {
            String name = participant.getName() == null ? "" : folded(participant.getName());
            if (name.length() >= SHORTEST_NAME) {
                names.add(name);
            }
        }
        List<EObject> all = new ArrayList<>();
        workshop.eAllContents().forEachRemaining(all::add);
        all.forEach(this::release);
        workshop.getParticipants().clear();
        check(workshop);
        workshop.eAllContents().forEachRemaining(this::check);
    }

    private void release(EObject object) {
        switch (object) {
            case Card card -> card.setOwner(null);
            case Solution solution -> solution.setOwner(null);
            case SavedView view -> view.getOwners().clear();
            case EvidenceSource source when source.getAuthor() != null && names.contains(folded(source.getAuthor())) -> source.setAuthor(null);
            default -> { }
        }
    }

    private void check(EObject object) {
        if (object instanceof Element element && element.eClass().getEAllAttributes().stream().anyMatch(attribute -> isNamed(element, attribute))) {
            warnings.add(new ExportWarning(ElementPath.of(element), NLS.bind(Messages.nameInText, element.displayName())));
        }
    }

    private boolean isNamed(Element element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        if (!(value instanceof String) && !(value instanceof List<?>)) {
            return false;
        }
        String text = folded(value.toString());
        return names.stream().anyMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
