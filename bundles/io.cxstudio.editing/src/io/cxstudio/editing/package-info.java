/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * A workshop in hand: its session with the file, the editing domain and the one command stack.
 */
package io.cxstudio.editing;
