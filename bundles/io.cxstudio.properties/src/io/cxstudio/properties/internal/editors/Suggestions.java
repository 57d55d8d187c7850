/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.CatalogEntry;
import io.cxstudio.catalog.EmotionFace;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Channel;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Method;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Stage;
import io.cxstudio.model.TypedElement;
import io.cxstudio.model.Workshop;
import io.cxstudio.properties.internal.editors.SuggestingEditor.Suggestion;

/** Known values: what the catalog holds, and the languages of the first users. */
final class Suggestions {

	private static final List<String> LANGUAGES = List.of("en", "fa", "th", "vi", "zh-TW");

	private Suggestions() {
	}

	static List<Suggestion> languages() {
		return LANGUAGES.stream().map(tag -> new Suggestion(tag, Locale.forLanguageTag(tag).getDisplayName())).toList();
	}

	/** The types that an element can have, in the language of its workshop. */
	static List<Suggestion> types(Subject subject) {
		String language = language(subject.first());
		Catalog catalog = Catalog.get();
		return switch (subject.first()) {
		case Stage stage -> entries(catalog.stageTypes(), language);
		case Lane lane -> entries(catalog.laneTypes(), language);
		case Channel channel -> entries(catalog.channelTypes(), language);
		case Method method -> entries(catalog.methods(), language);
		case MetricDefinition metric -> Metrics.get().all().stream().map(type -> new Suggestion(type.id(), type.name(language))).toList();
		case EmotionLevel level -> Arrays.stream(EmotionFace.values()).map(face -> new Suggestion(face.id(), face.label(language))).toList();
		default -> List.of();
		};
	}

	private static List<Suggestion> entries(List<? extends CatalogEntry> entries, String language) {
		return entries.stream().map(entry -> new Suggestion(entry.id(), entry.name(language))).toList();
	}

	private static String language(EObject object) {
		return EcoreUtil.getRootContainer(object) instanceof Workshop workshop ? workshop.getLanguage() : null;
	}

	/** Stores a type and, where elements keep one, its label. */
	static void chooseType(Subject subject, Suggestion type) {
		CompoundCommand all = new CompoundCommand(Messages.setType);
		for (EObject object : subject.objects()) {
			Map<EStructuralFeature, Object> values = new HashMap<>();
			values.put(object instanceof TypedElement ? Literals.TYPED_ELEMENT__TYPE_ID : Literals.EMOTION_LEVEL__ICON, type.value());
			if (object instanceof TypedElement) {
				values.put(Literals.TYPED_ELEMENT__TYPE_LABEL, type.name());
			}
			Command one = SetFeature.several(object, Messages.setType, values);
			all.appendIfCanExecute(one);
		}
		subject.execute(all.unwrap());
	}
}
