/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.properties.ElementLabels;
import io.cxstudio.properties.internal.values.DurationText;
import io.cxstudio.properties.internal.values.LanguageText;
import io.cxstudio.properties.internal.values.LinesText;
import io.cxstudio.properties.internal.values.NumberText;
import io.cxstudio.properties.internal.values.PlainText;
import io.cxstudio.properties.internal.values.ValueFormat;

/** The fitting editor for each feature of the metamodel: by its type, and by name only where the type does not tell. */
public final class FeatureEditors {

	/** What the studio keeps itself. */
	private static final Set<EStructuralFeature> KEPT = Set.of(Literals.ELEMENT__ID, Literals.WORKSHOP__FORMAT,
			Literals.PICTURE__MEDIA_TYPE, Literals.PICTURE__WIDTH, Literals.PICTURE__HEIGHT);

	/** Objects that make no sense outside their element and stand in a table. */
	private static final Set<EClass> RECORDS = Set.of(Literals.ATTRIBUTE, Literals.CITATION, Literals.EMOTION_LEVEL, Literals.SCORE_COUNT);

	private static final Map<EDataType, ValueFormat> TYPED = Map.of(Literals.TEXT, new PlainText(true),
			Literals.DURATION, new DurationText());

	private FeatureEditors() {
	}

	/**
	 * An editor for a feature.
	 *
	 * @throws IllegalArgumentException when no editor fits the type of the feature
	 */
	public static FeatureEditor of(EStructuralFeature feature) {
		if (KEPT.contains(feature)) {
			return readOnly(feature);
		}
		return feature instanceof EReference reference ? ofReference(reference) : ofAttribute((EAttribute) feature);
	}

	/** Shows a feature that people do not change. */
	static FeatureEditor readOnly(EStructuralFeature feature) {
		return new ReadOnlyEditor(feature, value -> value instanceof org.eclipse.emf.ecore.EObject object ? ElementLabels.of(object) : value.toString());
	}

	private static FeatureEditor ofReference(EReference reference) {
		EClass type = reference.getEReferenceType();
		if (!reference.isContainment()) {
			return reference.isMany() ? new ReferencesEditor(reference) : new ReferenceEditor(reference);
		}
		if (!reference.isMany()) {
			return new PartEditor(reference);
		}
		if (type == Literals.EXTENSION_DATA) {
			return new RecordsEditor(reference, false);
		}
		return RECORDS.contains(type) ? new RecordsEditor(reference, true) : new PartsEditor(reference);
	}

	private static FeatureEditor ofAttribute(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum) {
			return attribute.isMany() ? new ChoicesEditor(attribute) : new ChoiceEditor(attribute);
		}
		if (attribute.isMany()) {
			return new TypedEditor(attribute, new LinesText());
		}
		if (type == Literals.BYTES) {
			return attribute == Literals.PICTURE__DATA ? new PictureEditor(attribute)
					: new ReadOnlyEditor(attribute, value -> NLS.bind(Messages.bytes, ((byte[]) value).length));
		}
		if (type == Literals.DATE) {
			return new DateEditor(attribute);
		}
		if (type == Literals.COLOUR) {
			return new ColourEditor(attribute);
		}
		if (type == Literals.LANGUAGE_TAG) {
			return new SuggestingEditor(attribute, new LanguageText(), subject -> Suggestions.languages(),
					(subject, language) -> subject.set(attribute, language.value()));
		}
		if (type == Literals.TYPE_ID) {
			return new SuggestingEditor(attribute, new PlainText(false), Suggestions::types, Suggestions::chooseType);
		}
		return ofPlainType(attribute, type);
	}

	private static FeatureEditor ofPlainType(EAttribute attribute, EDataType type) {
		if (TYPED.containsKey(type)) {
			return new TypedEditor(attribute, TYPED.get(type));
		}
		Class<?> plain = type.getInstanceClass();
		if (plain == String.class) {
			return new TypedEditor(attribute, new PlainText(false));
		}
		if (plain == boolean.class) {
			return new FlagEditor(attribute);
		}
		if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
			return new TypedEditor(attribute, new NumberText(attribute));
		}
		throw new IllegalArgumentException("No editor for " + attribute.getEContainingClass().getName() + '.' + attribute.getName());
	}
}
