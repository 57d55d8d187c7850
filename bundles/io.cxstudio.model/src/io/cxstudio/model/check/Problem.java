/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.check;

import io.cxstudio.model.Element;

/**
 * Something in a workshop that is not as it should be.
 *
 * @param severity how much it matters
 * @param rule the id of the rule that found it, such as "emotionOffScale"; it never changes
 * @param element the element that has the problem, or the one that holds what has it
 * @param path where that is, in words: Journey "Flying home" › Stage "Book" › Step "Pay" › Pain point "Too slow"
 * @param message what is wrong and what to do about it
 */
public record Problem(Severity severity, String rule, Element element, String path, String message) {
}
