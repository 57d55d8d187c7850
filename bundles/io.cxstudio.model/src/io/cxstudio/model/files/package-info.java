/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Reading and writing .workshop files: hardened against what a file may hold, safe for what it held before.
 */
package io.cxstudio.model.files;
