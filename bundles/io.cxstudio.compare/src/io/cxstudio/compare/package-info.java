/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What differs between two versions of a workshop, or between two journeys.
 * <p>
 * Two versions of the same workshop are compared element by element, by their ids:
 * {@link io.cxstudio.compare.WorkshopDifferences}. Two journeys, such as an as-is and a to-be one, are compared by what they
 * have in common, and what differs can be carried over: {@link io.cxstudio.compare.JourneyComparison}. Nothing here changes a workshop by itself, and nothing needs a screen.
 */
package io.cxstudio.compare;
