/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the catalog's messages. */
final class Messages extends NLS {

    public static String badChoice;
    public static String badColour;
    public static String badHalves;
    public static String badId;
    public static String badMinutes;
    public static String badRoot;
    public static String doctype;
    public static String duplicateId;
    public static String duplicatePhase;
    public static String duplicateText;
    public static String fileTooLarge;
    public static String fileUnreadable;
    public static String folderMissing;
    public static String folderUnreadable;
    public static String iconNotSvg;
    public static String missingAttribute;
    public static String missingIcon;
    public static String noLanes;
    public static String noPlatform;
    public static String noStages;
    public static String noStepInStage;
    public static String noSteps;
    public static String strayText;
    public static String tornPhase;
    public static String unexpected;
    public static String unknownAttribute;
    public static String unknownChild;
    public static String unknownElement;
    public static String unknownPhase;
    public static String unknownReference;
    public static String untranslated;

    static {
        NLS.initializeMessages("io.cxstudio.catalog.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
