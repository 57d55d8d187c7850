/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What files would change in a workshop, proposed before anything happens: change by change, to be looked at, chosen from, and then made as one edit that
 * can be undone.
 */
package io.cxstudio.exchange.importing;
