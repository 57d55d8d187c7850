/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The canvas on java.awt's Graphics2D, for pictures and print without a display.
 */
package io.cxstudio.drawing.awt;
