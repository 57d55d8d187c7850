/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import org.eclipse.osgi.util.NLS;

/** What is told about a template. */
public final class Messages extends NLS {

    public static String damaged;
    public static String macros;
    public static String noColumns;
    public static String noRoom;
    public static String nothing;
    public static String plainFormula;
    public static String unfiltered;

    static {
        NLS.initializeMessages("io.cxstudio.excel.internal.template.messages", Messages.class);
    }

    private Messages() {
    }
}
