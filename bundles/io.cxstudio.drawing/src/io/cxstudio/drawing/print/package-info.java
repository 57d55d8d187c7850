/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/** A map on paper: how it is cut into pages ({@link io.cxstudio.drawing.print.MapPages}) and painted on each of them. No printer and no display is needed. */
package io.cxstudio.drawing.print;
