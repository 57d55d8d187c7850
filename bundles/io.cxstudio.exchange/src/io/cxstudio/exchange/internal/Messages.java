/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this plug-in. */
public final class Messages extends NLS {

    public static String abandonedEarlier;
    public static String badChoice;
    public static String badExtension;
    public static String badFileKind;
    public static String badFlag;
    public static String badLanguage;
    public static String badId;
    public static String badNumber;
    public static String badOptionType;
    public static String badPath;
    public static String choiceWithoutChoices;
    public static String cannotMove;
    public static String cannotPrepare;
    public static String duplicateId;
    public static String duplicateOption;
    public static String elementGone;
    public static String failed;
    public static String missingAttribute;
    public static String missingFolder;
    public static String noReport;
    public static String notWritten;
    public static String notWritable;
    public static String notAFile;
    public static String silent;
    public static String strangeFile;
    public static String unexpected;
    public static String unknownElement;
    public static String unknownOption;
    public static String wrongClass;

    static {
        NLS.initializeMessages("io.cxstudio.exchange.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
