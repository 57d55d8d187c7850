/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.exchange.ExportWarning;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.EvidenceSource;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Participant;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.ElementPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Takes the names of participants and owners out of a workshop, and puts "Person 1" and so on where people have written them into texts. */
final class Anonymity {

    /** What programs read and would not understand otherwise; no one writes names there. */
    private static final Set<EAttribute> FOR_PROGRAMS = Set.of(Literals.ELEMENT__ID, Literals.TYPED_ELEMENT__TYPE_ID, Literals.EXTENSION_DATA__NAMESPACE,
            Literals.EXTENSION_DATA__KEY, Literals.WORKSHOP__LANGUAGE, Literals.WORKSHOP__CURRENCY, Literals.PICTURE__MEDIA_TYPE, Literals.DATA_SOURCE__DIGEST,
            Literals.METRIC_DEFINITION__METRIC_VERSION, Literals.MEASUREMENT__METRIC_VERSION);

    private final List<PersonName> names = new ArrayList<>();
    private final Set<String> warned = new LinkedHashSet<>();
    private final List<ExportWarning> warnings = new ArrayList<>();

    private Anonymity() {
    }

    /**
     * Takes them out: the participants, who owns what or was the author of evidence, and whole names in texts.
     *
     * @param workshop a copy, which is changed
     * @param texts    the language in which somebody is called a person
     * @return where a part of a name, such as a first name, still stands in a text; that is left as it is, since it may mean something else
     */
    static List<ExportWarning> impose(Workshop workshop, Texts texts) {
        Anonymity anonymity = new Anonymity();
        anonymity.remove(workshop, texts);
        return anonymity.warnings;
    }

    private void remove(Workshop workshop, Texts texts) {
        for (Participant participant : workshop.getParticipants()) {
            if (participant.getName() != null && !participant.getName().isBlank()) {
                names.add(new PersonName(participant.getName(), texts.get("anonymous.person", names.size() + 1)));
            }
        }
        List<EObject> all = new ArrayList<>();
        workshop.eAllContents().forEachRemaining(all::add);
        all.forEach(this::release);
        workshop.getParticipants().clear();
        mask(workshop);
        workshop.eAllContents().forEachRemaining(this::mask);
    }

    private void release(EObject object) {
        switch (object) {
            case Card card -> card.setOwner(null);
            case Solution solution -> solution.setOwner(null);
            case SavedView view -> view.getOwners().clear();
            case EvidenceSource source when source.getAuthor() != null && names.stream().anyMatch(name -> name.is(source.getAuthor())) -> source.setAuthor(null);
            default -> { }
        }
    }

    private void mask(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!FOR_PROGRAMS.contains(attribute) && attribute.getEType().getInstanceClass() == String.class) {
                mask(object, attribute);
            }
        }
    }

    private void mask(EObject object, EAttribute attribute) {
        switch (object.eGet(attribute)) {
            // it would lead nowhere
            case String address when attribute == Literals.EVIDENCE_SOURCE__LINK -> warn(object, address);
            case String text -> {
                String masked = masked(text);
                if (!masked.equals(text)) {
                    object.eSet(attribute, masked);
                }
                warn(object, masked);
            }
            case List<?> texts -> {
                List<String> masked = texts.stream().map(text -> masked((String) text)).toList();
                if (!masked.equals(texts)) {
                    object.eSet(attribute, masked);
                }
                masked.forEach(text -> warn(object, text));
            }
            case null, default -> { }
        }
    }

    private String masked(String text) {
        String masked = text;
        for (PersonName name : names) {
            masked = name.mask(masked);
        }
        return masked;
    }

    private void warn(EObject object, String text) {
        if (object instanceof Element element && names.stream().anyMatch(name -> name.isHintedAt(text)) && warned.add(element.getId())) {
            warnings.add(new ExportWarning(ElementPath.of(element), NLS.bind(Messages.nameInText, element.displayName())));
        }
    }
}
