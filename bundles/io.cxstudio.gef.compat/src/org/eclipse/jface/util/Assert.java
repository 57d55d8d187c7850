/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package org.eclipse.jface.util;

/**
 * The checks that GEF 3.2 calls under this name. Today's platform has them in
 * {@link org.eclipse.core.runtime.Assert}; GEF requires JFace as a bundle, so a class that is missing
 * there is looked up in GEF itself and its fragments, hence here.
 */
public final class Assert {

	private Assert() {
	}

	/**
	 * Fails when the object is null.
	 *
	 * @param object what must be there
	 * @throws org.eclipse.core.runtime.AssertionFailedException when it is null
	 */
	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	/**
	 * Fails with the message when the object is null.
	 *
	 * @param object  what must be there
	 * @param message what to say otherwise
	 * @throws org.eclipse.core.runtime.AssertionFailedException when it is null
	 */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}

	/**
	 * Fails when the expression is false.
	 *
	 * @param expression what must hold
	 * @return true
	 * @throws org.eclipse.core.runtime.AssertionFailedException when it does not hold
	 */
	public static boolean isTrue(boolean expression) {
		return org.eclipse.core.runtime.Assert.isTrue(expression);
	}

	/**
	 * Fails with the message when the expression is false.
	 *
	 * @param expression what must hold
	 * @param message    what to say otherwise
	 * @return true
	 * @throws org.eclipse.core.runtime.AssertionFailedException when it does not hold
	 */
	public static boolean isTrue(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(expression, message);
	}
}
