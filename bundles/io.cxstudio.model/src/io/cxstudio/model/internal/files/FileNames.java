/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.model.ModelPackage;

/** How the metamodel is spelled in a file. */
final class FileNames {

	/** The namespace of every format version: the rest of it is the version. */
	static final String NAMESPACE_START = ModelPackage.eNS_URI.substring(0, ModelPackage.eNS_URI.lastIndexOf('/') + 1);
	static final String ROOT_PREFIX = ModelPackage.eNS_PREFIX;
	static final String TYPE_PREFIX = "xsi";
	static final String TYPE_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance";

	private FileNames() {
	}

	/** Whether a feature is an XML attribute; the others are elements. */
	static boolean isXmlAttribute(EStructuralFeature feature) {
		return feature instanceof EAttribute ? !feature.isMany() : !((EReference) feature).isContainment();
	}

	/** The objects that a reference holds, be it for one or many. */
	@SuppressWarnings("unchecked")
	static List<EObject> values(EObject object, EReference reference) {
		Object value = object.eGet(reference, false);
		if (reference.isMany()) {
			return (List<EObject>) value;
		}
		return value == null ? List.of() : List.of((EObject) value);
	}
}
