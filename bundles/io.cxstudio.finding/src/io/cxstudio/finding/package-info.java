/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Finding and filtering cards: by what is written on them, in every script and however it was typed, and by what they are.
 */
package io.cxstudio.finding;
