/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Stage;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What may stand in the cells of a column: words of the studio, names that the workshop has, or numbers within their range. Words that the studio does not
 * know are refused; unknown names are questioned, or taken without a word where a new name makes a new thing.
 */
final class Vocabulary {

    /** Where the model says between what numbers a value lies. */
    private static final String RANGE = "https://cxstudio.io/range";
    /** Whoever adds rows below finds the lists there too. */
    private static final int ROWS_BELOW = 200;

    private final Book book;

    Vocabulary(Book book) {
        this.book = book;
    }

    /** Puts the choices onto the cells of a column. */
    void apply(XSSFSheet sheet, FlatTable.Column<?> column, int position, FlatTable<?> table) {
        CellRangeAddressList cells = new CellRangeAddressList(1, table.rows().size() + ROWS_BELOW, position, position);
        // new cards name their journey, which is not changed later
        boolean ofCards = table.indexOf("map") >= 0;
        Set<String> words = ofCards && column.key().equals("journey") ? names(book.workshop().getJourneys()) : words(column);
        if (!words.isEmpty()) {
            String list = book.lists().nameOf(column.key(), words);
            add(sheet, new XSSFDataValidationHelper(sheet).createFormulaListConstraint(list), cells, style(column.feature()));
        } else if (column.feature() != null) {
            DataValidationConstraint range = range(column.feature());
            if (range != null) {
                add(sheet, range, cells, ErrorStyle.STOP);
            }
        }
    }

    private void add(XSSFSheet sheet, DataValidationConstraint constraint, CellRangeAddressList cells, int style) {
        XSSFDataValidation validation = (XSSFDataValidation) new XSSFDataValidationHelper(sheet).createValidation(constraint, cells);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(style != ErrorStyle.INFO);
        validation.setErrorStyle(style);
        if (constraint.getValidationType() == ValidationType.LIST) {
            validation.createErrorBox("CX Studio", book.texts().get("list.choose"));
        }
        sheet.addValidationData(validation);
    }

    /** A new owner is welcome; a new status is none. */
    private static int style(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return NewElements.isMadeByName(reference.getEReferenceType()) ? ErrorStyle.INFO : ErrorStyle.WARNING;
        }
        return feature == null ? ErrorStyle.WARNING : ErrorStyle.STOP;
    }

    private Set<String> words(FlatTable.Column<?> column) {
        return switch (column.feature()) {
            case null -> column.isHalf() ? Halves.of(book).names() : Set.of();
            case EReference reference when reference.isMany() -> Set.of();
            case EReference reference when reference == Literals.CARD__LANE -> names(journeys().flatMap(journey -> journey.getLanes().stream()).toList());
            case EReference reference when reference == Literals.CARD__STEP && column.key().equals("stage") -> names(stages().toList());
            case EReference reference when reference.getEReferenceType() == Literals.STEP ->
                names(stages().flatMap(stage -> stage.getSteps().stream()).toList());
            case EReference reference -> names(ofWorkshop(reference.getEReferenceType()));
            case EStructuralFeature feature when feature.getEType() instanceof EEnum words -> words(words);
            default -> Set.of();
        };
    }

    private Stream<Journey> journeys() {
        return book.workshop().getJourneys().stream();
    }

    private Stream<Stage> stages() {
        return journeys().flatMap(journey -> journey.getStages().stream());
    }

    private Collection<? extends Element> ofWorkshop(EClass kind) {
        return book.workshop().eContents().stream().filter(kind::isInstance).map(Element.class::cast).toList();
    }

    private Set<String> names(Collection<? extends Element> elements) {
        Set<String> names = new LinkedHashSet<>();
        elements.stream().map(book.labels()::name).filter(name -> !name.isBlank() && !LongTexts.isTooLong(name)).forEach(names::add);
        return names;
    }

    private Set<String> words(EEnum words) {
        Set<String> all = new LinkedHashSet<>();
        for (EEnumLiteral literal : words.getELiterals()) {
            String word = book.labels().word((Enumerator) literal.getInstance());
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        return all;
    }

    private DataValidationConstraint range(EStructuralFeature feature) {
        if (feature == Literals.EMOTION_POINT__SCORE) {
            EmotionScale scale = book.workshop().getEmotionScale();
            boolean sound = scale == null || scale.getMinimum() < scale.getMaximum();
            return sound ? between(ValidationType.DECIMAL, scale == null ? -2 : scale.getMinimum(), scale == null ? 2 : scale.getMaximum()) : null;
        }
        String minimum = EcoreUtil.getAnnotation(feature, RANGE, "minimum");
        String maximum = EcoreUtil.getAnnotation(feature, RANGE, "maximum");
        boolean whole = List.of(int.class, Integer.class).contains(feature.getEType().getInstanceClass());
        return minimum == null || maximum == null ? null
                : between(whole ? ValidationType.INTEGER : ValidationType.DECIMAL, Double.parseDouble(minimum), Double.parseDouble(maximum));
    }

    private static DataValidationConstraint between(int type, double minimum, double maximum) {
        return new XSSFDataValidationConstraint(type, OperatorType.BETWEEN, text(minimum), text(maximum));
    }

    private static String text(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }
}
