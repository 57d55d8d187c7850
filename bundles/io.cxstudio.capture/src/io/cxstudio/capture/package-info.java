/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What people bring to a map from elsewhere, read into a plan that can be looked at before it is carried out: lines, ranges of a spreadsheet, quick notes with
 * shorthands, and pictures. Nothing here needs a screen.
 */
package io.cxstudio.capture;
