/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/** Spreadsheets as others make them, read cell by cell and without a screen. */
package io.cxstudio.excel;
