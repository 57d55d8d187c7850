/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.ElementPath;
import io.cxstudio.model.check.Problem;
import io.cxstudio.model.check.Severity;

/** The problems that were found in a workshop so far. */
public final class Findings {

	private final Workshop workshop;
	private final List<Problem> problems = new ArrayList<>();
	private Set<String> ids;

	public Findings(Workshop workshop) {
		this.workshop = workshop;
	}

	/** The workshop that is checked. */
	public Workshop workshop() {
		return workshop;
	}

	/** All problems, in the order in which they were found. */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	/** Whether an element of the workshop has an id. */
	boolean isElement(String id) {
		if (ids == null) {
			ids = new HashSet<>();
			ids.add(workshop.getId());
			workshop.eAllContents().forEachRemaining(object -> {
				if (object instanceof Element element) {
					ids.add(element.getId());
				}
			});
		}
		return ids.contains(id);
	}

	void error(String rule, EObject object, String message, Object... values) {
		add(Severity.ERROR, rule, object, Messages.bind(message, values));
	}

	void warning(String rule, EObject object, String message, Object... values) {
		add(Severity.WARNING, rule, object, Messages.bind(message, values));
	}

	private void add(Severity severity, String rule, EObject object, String message) {
		EObject element = object;
		while (!(element instanceof Element)) {
			element = element.eContainer();
		}
		problems.add(new Problem(severity, rule, (Element) element, ElementPath.of(element), message));
	}

	/** Whether a reference leads somewhere: neither null nor to something that the file does not have. */
	static boolean isSomewhere(EObject target) {
		return target != null && !target.eIsProxy() && target.eContainer() != null;
	}
}
