/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Tables that nobody made for the studio, spreadsheets and separated text, read and laid out on a map: found out what they hold, proposed before anything
 * happens, and taken in as one edit. Nothing here needs a screen.
 */
package io.cxstudio.tables;
