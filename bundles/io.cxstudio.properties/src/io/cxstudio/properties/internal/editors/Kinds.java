/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/** The classes of the metamodel. */
public final class Kinds {

	private Kinds() {
	}

	/** A class and those below it of which there can be objects, in the order of the metamodel. */
	public static List<EClass> below(EClass top) {
		return top.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(kind -> !kind.isAbstract() && top.isSuperTypeOf(kind)).toList();
	}
}
