/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Keeps what was not saved: each open workshop is written to a recovery place in the background, and found there after a
 * crash. And notices who else has a file open.
 */
package io.cxstudio.editing.recovery;
