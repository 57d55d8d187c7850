/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.model.Card;
import io.cxstudio.model.Citation;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.NamedElement;

/** Changes the words that stand on the map or in the tree for an element: the text of a card, the name of a stage ... */
public final class EditText {

	private EditText() {
	}

	/**
	 * Sets the text of an element. The command cannot be executed where the element has no text, or has that text
	 * already.
	 *
	 * @param text the new text; null for none
	 */
	public static Command of(Element element, String text) {
		return of(element, attributeOf(element).orElse(null), text);
	}

	/**
	 * Sets one of the texts of an element. The command cannot be executed where the element has that text already.
	 *
	 * @param attribute an attribute of the element that {@linkplain #isText holds text}; null for none, which cannot be executed
	 * @param text the new text; null for none
	 */
	public static Command of(Element element, EAttribute attribute, String text) {
		return new Edit(Messages.editText, element,
				() -> attribute != null && !Objects.equals(element.eGet(attribute), text),
				changes -> changes.set(element, attribute, text)).resulting(List.of(element));
	}

	/** Whether an attribute holds one text that people may change. */
	public static boolean isText(EAttribute attribute) {
		return attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany() && attribute.isChangeable()
				&& !attribute.isID();
	}

	/** The attribute that holds the words by which people know an element; empty for those that have none. */
	public static Optional<EAttribute> attributeOf(Element element) {
		return Optional.ofNullable(switch (element) {
		case NamedElement named -> ModelPackage.Literals.NAMED_ELEMENT__NAME;
		case Card card -> ModelPackage.Literals.CARD__TEXT;
		case Link link -> ModelPackage.Literals.LINK__LABEL;
		case EmotionLevel level -> ModelPackage.Literals.EMOTION_LEVEL__LABEL;
		case Citation citation -> ModelPackage.Literals.CITATION__QUOTE;
		default -> null;
		});
	}
}
