/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/** Gaps: where a customer is handed over between touchpoints of different channels, devices or departments. They are found, never drawn by hand. */
package io.cxstudio.model.gaps;
