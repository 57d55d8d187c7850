/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The map of a journey: what stands where ({@link io.cxstudio.drawing.map.MapContent}), its geometry ({@link io.cxstudio.drawing.map.MapLayout}) and the
 * painters.
 */
package io.cxstudio.drawing.map;
