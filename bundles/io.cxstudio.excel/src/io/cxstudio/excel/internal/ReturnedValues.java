/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.excel.CellValue;
import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Workshop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns what stands in cells into values of the model. */
final class ReturnedValues {

    private static final String RANGE = "https://cxstudio.io/range";
    /** The emotion scale of a workshop that sets none. */
    private static final double USUAL_MINIMUM = -2;
    private static final double USUAL_MAXIMUM = 2;

    private final Workshop workshop;
    private final ElementNames names;

    ReturnedValues(Workshop workshop, ElementNames names) {
        this.workshop = workshop;
        this.names = names;
    }

    /**
     * The edit that makes a cell's value that of a feature.
     *
     * @param element whose feature
     * @param feature which one
     * @param cell    what stands in the cell, or null for an empty one
     * @param plain   the same as plain text, which is longer if the text goes on elsewhere
     */
    ElementEdit edit(Element element, EStructuralFeature feature, CellValue cell, String plain) throws Unreadable {
        if (feature instanceof EReference reference) {
            return new ElementEdit.Refer(element.getId(), reference, targets(element, reference, plain));
        }
        return new ElementEdit.SetValue(element.getId(), feature, value(feature, cell, plain));
    }

    private Object value(EStructuralFeature feature, CellValue cell, String plain) throws Unreadable {
        if (cell instanceof CellValue.Fault fault) {
            throw new Unreadable(Messages.fault, fault.code());
        }
        if (feature.isMany()) {
            return Stream.of(plain.split("[,;\u060C\uFF0C\u3001\n]")).map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
        }
        if (plain.isBlank() && !isText(feature)) {
            return null;
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (feature.getEType() instanceof EEnum words) {
            return word(words, plain);
        }
        if (type == int.class || type == Integer.class) {
            double number = inRange(feature, number(cell, plain));
            if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
                throw new Unreadable(Messages.notWhole, plain);
            }
            return (int) number;
        }
        if (type == long.class) {
            return whole(inRange(feature, number(cell, plain)), plain);
        }
        if (type == double.class || type == Double.class) {
            return inRange(feature, number(cell, plain));
        }
        if (type == LocalDate.class) {
            return date(cell, plain);
        }
        return plain.isEmpty() ? null : plain;
    }

    private static boolean isText(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == String.class;
    }

    /** A number as a whole one that a cell can hold exactly. */
    static long whole(double number, String plain) throws Unreadable {
        if (number != Math.rint(number) || Math.abs(number) > Cells.EXACT) {
            throw new Unreadable(Messages.notWhole, plain);
        }
        return (long) number;
    }

    /** A number, written as one or as a text. */
    static double number(CellValue cell, String plain) throws Unreadable {
        if (cell instanceof CellValue.Number number) {
            return number.value();
        }
        return WrittenNumbers.number(plain);
    }

    private double inRange(EStructuralFeature feature, double number) throws Unreadable {
        Double minimum = limit(feature, "minimum");
        Double maximum = limit(feature, "maximum");
        EmotionScale scale = workshop.getEmotionScale();
        if (feature == Literals.EMOTION_POINT__SCORE) {
            minimum = scale == null ? USUAL_MINIMUM : scale.getMinimum();
            maximum = scale == null ? USUAL_MAXIMUM : scale.getMaximum();
        }
        if (!Double.isFinite(number) || minimum != null && number < minimum || maximum != null && number > maximum) {
            throw new Unreadable(Messages.outOfRange, new CellValue.Number(number).plain(), text(minimum), text(maximum));
        }
        return number;
    }

    private static String text(Double limit) {
        return limit == null ? "\u2026" : new CellValue.Number(limit).plain();
    }

    private static Double limit(EStructuralFeature feature, String which) {
        String limit = EcoreUtil.getAnnotation(feature, RANGE, which);
        return limit == null ? null : Double.valueOf(limit);
    }

    private static LocalDate date(CellValue cell, String plain) throws Unreadable {
        if (cell instanceof CellValue.Date date) {
            return date.value().toLocalDate();
        }
        return WrittenNumbers.day(plain).orElseThrow(() -> new Unreadable(Messages.noDate, plain));
    }

    /** Words of every language are understood: the workbook may have changed hands. */
    private static Enumerator word(EEnum words, String plain) throws Unreadable {
        String wanted = ElementNames.folded(plain);
        for (EEnumLiteral literal : words.getELiterals()) {
            if (ElementNames.folded(literal.getLiteral()).equals(wanted) || inSomeLanguage(words, literal, wanted)) {
                return literal.getInstance();
            }
        }
        String known = words.getELiterals().stream().map(literal -> key(words, literal)).filter(Texts::has).map(new Texts("en")::get)
                .collect(Collectors.joining(", "));
        throw new Unreadable(Messages.unknownWord, plain, known);
    }

    private static boolean inSomeLanguage(EEnum words, EEnumLiteral literal, String wanted) {
        return Texts.has(key(words, literal)) && Texts.LANGUAGES.stream()
                .anyMatch(language -> ElementNames.folded(new Texts(language).get(key(words, literal))).equals(wanted));
    }

    private static String key(EEnum words, EEnumLiteral literal) {
        return words.getName() + "." + literal.getLiteral();
    }

    private List<String> targets(Element element, EReference reference, String plain) throws Unreadable {
        List<String> ids = new ArrayList<>();
        List<String> lines = reference.isMany() ? plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
                : plain.isBlank() ? List.of() : List.of(plain);
        for (String name : lines) {
            ids.add(target(element, reference, name));
        }
        return ids;
    }

    private String target(Element element, EReference reference, String name) throws Unreadable {
        List<Element> found = names.find(reference.getEReferenceType(), name);
        if (found.size() > 1) {
            Object now = element.eGet(reference, false);
            found = found.stream().filter(candidate -> now == candidate || now instanceof List<?> several && several.contains(candidate)).toList();
            if (found.size() != 1) {
                throw new Unreadable(Messages.ambiguousName, name);
            }
        }
        if (found.isEmpty()) {
            throw new Unreadable(Messages.unknownName, name, names.list(reference.getEReferenceType()));
        }
        return found.get(0).getId();
    }
}
