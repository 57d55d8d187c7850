/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What a rule found in a workshop, and how it can be mended.
 */
package io.cxstudio.finding.problems;
