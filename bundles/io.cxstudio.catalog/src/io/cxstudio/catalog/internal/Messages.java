/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the catalog's messages. */
final class Messages extends NLS {

    static String badChoice;
    static String badColour;
    static String badId;
    static String badMinutes;
    static String badRoot;
    static String doctype;
    static String duplicateId;
    static String duplicatePhase;
    static String duplicateText;
    static String fileTooLarge;
    static String fileUnreadable;
    static String folderMissing;
    static String folderUnreadable;
    static String iconNotSvg;
    static String missingAttribute;
    static String missingIcon;
    static String noLanes;
    static String noPlatform;
    static String noStages;
    static String noStepInStage;
    static String noSteps;
    static String strayText;
    static String tornPhase;
    static String unexpected;
    static String unknownAttribute;
    static String unknownChild;
    static String unknownElement;
    static String unknownPhase;
    static String unknownReference;
    static String untranslated;

    static {
        NLS.initializeMessages("io.cxstudio.catalog.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
