/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

/**
 * A sign that something is the matter with an element of the map.
 *
 * @param grave whether something is wrong; otherwise somebody should look at it
 * @param text  what is the matter, in one or several lines; it is shown while the mouse rests on the element, and told to people who do not see the map; not
 *              null
 */
public record ElementMark(boolean grave, String text) {
}
