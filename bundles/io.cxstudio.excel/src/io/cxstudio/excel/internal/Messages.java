/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import org.eclipse.osgi.util.NLS;

/** What is told about an export. */
public final class Messages extends NLS {

    public static String notANumber;
    public static String parkedByMistake;
    public static String picturesLeftOut;
    public static String sheetRenamed;
    public static String taskMaps;
    public static String taskSaving;
    public static String taskTables;
    public static String textTooHigh;
    public static String textTooLong;
    public static String titleChanged;
    public static String unusualCharacters;

    static {
        NLS.initializeMessages("io.cxstudio.excel.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
