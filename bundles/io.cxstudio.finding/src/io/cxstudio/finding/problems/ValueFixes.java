/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.finding.internal.Messages;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.ExtensionData;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Numbers;
import io.cxstudio.model.Picture;
import io.cxstudio.model.check.Problem;

/** Mends values: numbers out of their range, ends that were swapped, colours and codes that are none, ids that two have. */
final class ValueFixes {

	private static final String RANGE = "https://cxstudio.io/range";
	private static final double USUAL_CONFIDENCE = 0.95;

	void add(Problem problem, List<QuickFix> fixes) {
		Element element = problem.element();
		switch (problem.rule()) {
		case "missingId", "duplicateId" -> fixes.add(new QuickFix(Messages.newId,
				SetFeature.of(element, ModelPackage.Literals.ELEMENT__ID, EcoreUtil.generateUUID())));
		case "outOfRange" -> addAll(element, Messages.nearest, ValueFixes::clamped, fixes);
		case "notANumber" -> addAll(element, Messages.clearNumber, ValueFixes::withoutInfinite, fixes);
		case "negativeDuration" -> addAll(element, Messages.clearDuration, ValueFixes::withoutNegative, fixes);
		case "invalidColour" -> addAll(element, Messages.clearColour, ValueFixes::withoutColour, fixes);
		case "invalidLanguage" -> fixes.add(set(element, ModelPackage.Literals.WORKSHOP__LANGUAGE, "en", Messages.english));
		case "invalidCurrency" -> fixes.add(set(element, ModelPackage.Literals.WORKSHOP__CURRENCY, null, Messages.clearCurrency));
		case "emotionOffScale" -> {
			if (element instanceof EmotionLevel) {
				fixes.add(MapFixes.delete(element));
			}
		}
		case "emotionScaleNeutral" -> {
			EmotionScale scale = (EmotionScale) element;
			fixes.add(set(scale, ModelPackage.Literals.EMOTION_SCALE__NEUTRAL, (scale.getMinimum() + scale.getMaximum()) / 2, Messages.middle));
		}
		case "emotionScaleStep" -> {
			EmotionScale scale = (EmotionScale) element;
			fixes.add(set(scale, ModelPackage.Literals.EMOTION_SCALE__STEP, scale.getMaximum() - scale.getMinimum(), Messages.shorterStep));
		}
		case "emotionScaleOrder" -> swap(element, ModelPackage.Literals.EMOTION_SCALE__MINIMUM, ModelPackage.Literals.EMOTION_SCALE__MAXIMUM, fixes);
		case "metricScaleOrder" -> {
			if (!((MetricDefinition) element).getScaleMinimum().equals(((MetricDefinition) element).getScaleMaximum())) {
				swap(element, ModelPackage.Literals.METRIC_DEFINITION__SCALE_MINIMUM, ModelPackage.Literals.METRIC_DEFINITION__SCALE_MAXIMUM, fixes);
			}
		}
		case "periodBackwards" -> swap(element, ModelPackage.Literals.MEASUREMENT__PERIOD_START, ModelPackage.Literals.MEASUREMENT__PERIOD_END, fixes);
		case "intervalBackwards" -> swap(element, ModelPackage.Literals.MEASUREMENT__LOWER, ModelPackage.Literals.MEASUREMENT__UPPER, fixes);
		case "numbersBackwards" -> swap((Numbers) ((Measurement) element).getAggregate(), ModelPackage.Literals.NUMBERS__MINIMUM,
				ModelPackage.Literals.NUMBERS__MAXIMUM, fixes);
		case "halfInterval", "intervalWithoutValue" -> {
			Map<EStructuralFeature, Object> none = new HashMap<>();
			none.put(ModelPackage.Literals.MEASUREMENT__LOWER, null);
			none.put(ModelPackage.Literals.MEASUREMENT__UPPER, null);
			fixes.add(new QuickFix(Messages.clearInterval, SetFeature.several(element, Messages.clearInterval, none)));
		}
		case "confidence" -> fixes.add(set(element, ModelPackage.Literals.MEASUREMENT__CONFIDENCE, USUAL_CONFIDENCE, Messages.usualConfidence));
		case "pictureOfOtherType" -> {
			String type = ((Picture) element).getData()[0] == (byte) 0xFF ? "image/jpeg" : "image/png";
			fixes.add(set(element, ModelPackage.Literals.PICTURE__MEDIA_TYPE, type, Messages.bind(Messages.mediaType, type)));
		}
		case "extensionDataWithoutKey", "duplicateExtensionData" -> deleteData(element, fixes);
		default -> {
		}
		}
	}

	private interface Mending {

		/** What is to be set instead of a value, or the value itself where it is all right. */
		Object mended(EAttribute attribute, Object value);
	}

	/** The element, and what it holds that is no element of its own. */
	private static void addAll(Element element, String label, Mending mending, List<QuickFix> fixes) {
		CompoundCommand all = new CompoundCommand(label);
		collect(element, label, mending, all);
		if (!all.isEmpty()) {
			fixes.add(new QuickFix(label, all));
		}
	}

	private static void collect(EObject object, String label, Mending mending, CompoundCommand all) {
		Map<EStructuralFeature, Object> values = new HashMap<>();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = attribute.isMany() ? null : object.eGet(attribute);
			Object mended = value == null ? null : mending.mended(attribute, value);
			if (value != null && !value.equals(mended)) {
				values.put(attribute, mended);
			}
		}
		if (!values.isEmpty()) {
			all.append(SetFeature.several(object, label, values));
		}
		object.eContents().stream().filter(part -> !(part instanceof Element)).forEach(part -> collect(part, label, mending, all));
	}

	private static Object clamped(EAttribute attribute, Object value) {
		EAnnotation range = attribute.getEAnnotation(RANGE);
		if (range == null || !(value instanceof Number number)) {
			return value;
		}
		String minimum = range.getDetails().get("minimum");
		String maximum = range.getDetails().get("maximum");
		EDataType type = attribute.getEAttributeType();
		if (minimum != null && number.doubleValue() < Double.parseDouble(minimum)) {
			return EcoreUtil.createFromString(type, minimum);
		}
		return maximum != null && number.doubleValue() > Double.parseDouble(maximum) ? EcoreUtil.createFromString(type, maximum) : value;
	}

	private static Object withoutInfinite(EAttribute attribute, Object value) {
		return value instanceof Double number && !Double.isFinite(number) ? null : value;
	}

	private static Object withoutNegative(EAttribute attribute, Object value) {
		return value instanceof java.time.Duration duration && duration.isNegative() ? null : value;
	}

	private static Object withoutColour(EAttribute attribute, Object value) {
		boolean wrong = attribute.getEAttributeType() == ModelPackage.Literals.COLOUR && !((String) value).matches("#[0-9A-Fa-f]{6}");
		return wrong ? null : value;
	}

	private static QuickFix set(EObject object, EStructuralFeature feature, Object value, String label) {
		return new QuickFix(Messages.bind(label, value), SetFeature.of(object, feature, value));
	}

	private static void swap(EObject object, EStructuralFeature one, EStructuralFeature other, List<QuickFix> fixes) {
		Object first = object.eGet(one);
		Object second = object.eGet(other);
		if (!first.equals(second) && !isNoNumber(first) && !isNoNumber(second)) {
			fixes.add(new QuickFix(Messages.swap, SetFeature.several(object, Messages.swap, Map.of(one, second, other, first))));
		}
	}

	private static boolean isNoNumber(Object value) {
		return value instanceof Double number && number.isNaN();
	}

	/** Data without a key, and the later one of two with the same. */
	private static void deleteData(Element element, List<QuickFix> fixes) {
		Set<List<String>> keys = new HashSet<>();
		List<EObject> wrong = new ArrayList<>();
		for (ExtensionData data : element.getExtensionData()) {
			boolean nameless = isBlank(data.getNamespace()) || isBlank(data.getKey());
			if (nameless || !keys.add(List.of(data.getNamespace(), data.getKey()))) {
				wrong.add(data);
			}
		}
		if (!wrong.isEmpty()) {
			Command delete = DeleteElements.of(wrong);
			fixes.add(new QuickFix(Messages.deleteData, delete));
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
