/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.Location;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.files.LoadWarning;

/**
 * The references of a file, set once all objects are known. One to nothing becomes an EMF proxy that has the id and is
 * never resolved, so that it is written back where it stood.
 */
final class References {

	private record Pending(EObject owner, EReference reference, String text, Location location) {
	}

	private record Identified(EObject object, int line) {
	}

	private record ProxyKey(EClass type, String id) {
	}

	private final List<Pending> pending = new ArrayList<>();
	private final Map<String, Identified> objects = new HashMap<>();
	private final Map<ProxyKey, EObject> proxies = new HashMap<>();
	private final List<LoadWarning> warnings;

	References(List<LoadWarning> warnings) {
		this.warnings = warnings;
	}

	/** Notes an object; returns the line of the one that has the same id already, or 0. */
	int identify(String id, EObject object, int line) {
		Identified first = objects.putIfAbsent(id, new Identified(object, line));
		return first == null ? 0 : first.line();
	}

	void add(EObject owner, EReference reference, String text, Location location) {
		pending.add(new Pending(owner, reference, text, location));
	}

	@SuppressWarnings("unchecked")
	void resolve() {
		for (Pending reference : pending) {
			EReference feature = reference.reference();
			if (feature.isMany()) {
				List<EObject> targets = (List<EObject>) reference.owner().eGet(feature);
				for (String word : reference.text().strip().split("\\s+")) {
					if (!word.isEmpty()) {
						targets.add(target(reference, EscapedText.unescape(word)));
					}
				}
			} else if (!reference.text().isEmpty()) {
				reference.owner().eSet(feature, target(reference, EscapedText.unescape(reference.text())));
			}
			Object value = reference.owner().eGet(feature);
			boolean written = reference.owner().eIsSet(feature);
			if (!written || !reference.text().equals(WorkshopWriter.text(feature, value))) {
				Object seen = feature.isMany() ? List.copyOf((List<?>) value) : value;
				KeptContent.at(reference.owner()).texts.add(new KeptContent.Text(feature, reference.text(), seen));
			}
		}
	}

	private EObject target(Pending reference, String id) {
		Identified found = objects.get(id);
		EClass type = reference.reference().getEReferenceType();
		if (found != null && type.isSuperTypeOf(found.object().eClass())) {
			return found.object();
		}
		String owner = reference.owner().eClass().getName();
		String message = found == null
				? Messages.bind(Messages.danglingReference, new Object[] { owner, reference.reference().getName(), id })
				: Messages.bind(Messages.misfitReference, new Object[] { owner, reference.reference().getName(), id,
						found.object().eClass().getName() });
		warnings.add(new LoadWarning(reference.location().getLineNumber(), reference.location().getColumnNumber(),
				"danglingReference", message));
		return proxies.computeIfAbsent(new ProxyKey(type, id), References::proxy);
	}

	private static EObject proxy(ProxyKey key) {
		EObject proxy = EcoreUtil.create(concrete(key.type()));
		EcoreUtil.setID(proxy, key.id());
		((InternalEObject) proxy).eSetProxyURI(URI.createURI("").appendFragment(URI.encodeFragment(key.id(), false)));
		return proxy;
	}

	/** A class that can stand for a missing object of a type; which one does not matter, since only its id counts. */
	private static EClass concrete(EClass type) {
		if (!type.isAbstract()) {
			return type;
		}
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
				return candidate;
			}
		}
		throw new IllegalStateException("No class can stand for " + type.getName());
	}
}
