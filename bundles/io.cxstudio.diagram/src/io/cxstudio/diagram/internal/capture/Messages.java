/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import org.eclipse.osgi.util.NLS;

/** The texts of what comes onto a map from elsewhere. */
final class Messages extends NLS {

    // What they say stands in messages.properties.
    public static String added;
    public static String addPictures;
    public static String addsMissing;
    public static String beyondLimit;
    public static String binary;
    public static String cards;
    public static String cell;
    public static String column;
    public static String eachRow;
    public static String fileTooLarge;
    public static String fileUnreadable;
    public static String firstRows;
    public static String folder;
    public static String headingsNone;
    public static String headingsStages;
    public static String headingsStagesAndSteps;
    public static String headingsSteps;
    public static String lane;
    public static String laneNames;
    public static String lines;
    public static String layingOut;
    public static String longTexts;
    public static String moreRows;
    public static String newLanes;
    public static String newStages;
    public static String newSteps;
    public static String noFile;
    public static String nothingToAdd;
    public static String notPut;
    public static String notReadable;
    public static String notTaken;
    public static String parked;
    public static String parkedNoPlace;
    public static String parkedUnknown;
    public static String parkingLot;
    public static String paste;
    public static String pasteCards;
    public static String pasteList;
    public static String pasteListMessage;
    public static String pasteRange;
    public static String pasteRangeMessage;
    public static String quickAdd;
    public static String quickAddHelp;
    public static String quickAddHint;
    public static String readingCards;
    public static String readingPictures;
    public static String readingText;
    public static String readOnly;
    public static String rowsCards;
    public static String rowsLanes;
    public static String rowsLanesNowhere;
    public static String tooLong;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
