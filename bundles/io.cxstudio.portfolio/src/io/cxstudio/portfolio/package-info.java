/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/** One workbook from many workshops, to compare them. */
package io.cxstudio.portfolio;
