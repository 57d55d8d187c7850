/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.util.List;

/** A piece of a file that this version does not know and that it writes back where it stood. */
sealed interface KeptNode {

	/**
	 * An attribute.
	 *
	 * @param prefix the prefix of its name, empty for none
	 * @param namespace the namespace of its name, empty for none
	 */
	record Attribute(String prefix, String namespace, String name, String value) {
	}

	/** An element with everything in it. */
	record Element(String prefix, String namespace, String name, List<Attribute> attributes, List<KeptNode> children)
			implements KeptNode {
	}

	/** Characters between elements. */
	record Characters(String text) implements KeptNode {
	}

	/** A remark of somebody who edited the file. */
	record Comment(String text) implements KeptNode {
	}

	/** A processing instruction, which is never followed. */
	record Instruction(String target, String data) implements KeptNode {
	}
}
