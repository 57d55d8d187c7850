/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.reading;

import org.eclipse.osgi.util.NLS;

/** What is told about a spreadsheet that cannot be read. */
public final class Messages extends NLS {

    public static String damaged;
    public static String damagedSheet;
    public static String documentType;
    public static String empty;
    public static String folder;
    public static String missing;
    public static String noSheets;
    public static String noSpreadsheet;
    public static String oldFormat;
    public static String password;
    public static String tooMuchText;
    public static String unreadable;

    static {
        NLS.initializeMessages("io.cxstudio.excel.internal.reading.messages", Messages.class);
    }

    private Messages() {
    }
}
