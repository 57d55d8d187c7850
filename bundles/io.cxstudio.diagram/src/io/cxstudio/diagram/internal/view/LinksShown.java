/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.view;

/** Which links a map shows. One that is selected itself is always seen. */
public enum LinksShown {
    /** All of them. */
    ALL,
    /** Those of the cards that are selected. */
    OF_SELECTION,
    /** None. */
    NONE
}
