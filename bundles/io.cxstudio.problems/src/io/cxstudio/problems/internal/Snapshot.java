/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.finding.problems.WorkshopProblems;
import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.Problem;
import io.cxstudio.model.files.WorkshopCopy;

/** A workshop as it was at one moment: it is checked in any thread, and what is found leads to the elements of the workshop itself. */
final class Snapshot {

	private final List<EObject> originals;
	private final Workshop copy;

	/** Copies a workshop, in its own thread. */
	Snapshot(Workshop workshop) {
		originals = everything(workshop);
		copy = WorkshopCopy.of(workshop);
	}

	/** The problems, with elements of the workshop that was copied. Ids do not lead back: that two are the same may be the problem. */
	List<Problem> problems(Catalog catalog) {
		List<EObject> copies = everything(copy);
		Map<EObject, EObject> original = new IdentityHashMap<>();
		for (int i = 0; i < copies.size(); i++) {
			original.put(copies.get(i), originals.get(i));
		}
		return WorkshopProblems.find(copy, catalog).stream().map(found -> new Problem(found.severity(), found.rule(),
				(Element) original.get(found.element()), found.path(), found.message())).toList();
	}

	private static List<EObject> everything(Workshop workshop) {
		List<EObject> all = new ArrayList<>();
		all.add(workshop);
		workshop.eAllContents().forEachRemaining(all::add);
		return all;
	}
}
