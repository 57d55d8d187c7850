/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal.storing;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;

/** Gives new elements an identity that follows from what they are about, unless another element has it already. */
public final class Identities {

	private final String workshop;
	private final Set<String> taken = new HashSet<>();

	/** @param workshop to which the elements will belong */
	public Identities(Workshop workshop) {
		this.workshop = String.valueOf(workshop.getId());
		for (Iterator<EObject> contents = workshop.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Element element) {
				taken.add(element.getId());
			}
		}
	}

	/** A name-based UUID (version 3) of these words in this workshop. */
	public String of(String... words) {
		String name = workshop + '\n' + String.join("\n", words); //$NON-NLS-1$
		String id = uuid(name);
		for (int next = 2; !taken.add(id); next++) {
			id = uuid(name + '\n' + next);
		}
		return id;
	}

	private static String uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}
}
