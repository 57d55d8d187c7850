/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

import io.cxstudio.compare.internal.Messages;

/** Why two elements count as the same, the strongest reason first. */
public enum MatchReason {

	/** They are two versions of one element. */
	SAME_ID,
	/** The touchpoint says from which one it comes. */
	ORIGIN,
	/** They are of the same type and have the same name. */
	TYPE_AND_NAME,
	/** They are of the same type. */
	TYPE,
	/** They have the same name or text. */
	NAME,
	/** They stand at the same place and nothing else does. */
	PLACE,
	/** Their names or texts are similar. */
	SIMILAR;

	/** The reason in words, such as "the same name". Never null. */
	public String words() {
		return switch (this) {
		case SAME_ID -> Messages.reasonId;
		case ORIGIN -> Messages.reasonOrigin;
		case TYPE_AND_NAME -> Messages.reasonTypeAndName;
		case TYPE -> Messages.reasonType;
		case NAME -> Messages.reasonName;
		case PLACE -> Messages.reasonPlace;
		case SIMILAR -> Messages.reasonSimilar;
		};
	}
}
