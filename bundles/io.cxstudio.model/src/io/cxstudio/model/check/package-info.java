/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The rules of a sound workshop, and where in it they are broken.
 */
package io.cxstudio.model.check;
