/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What every drawing needs: a small canvas, colours, text that is measured and broken into lines, and the studio's own words on a map. Nothing here
 * needs a screen.
 */
package io.cxstudio.drawing;
