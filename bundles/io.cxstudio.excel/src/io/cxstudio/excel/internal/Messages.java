/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import org.eclipse.osgi.util.NLS;

/** What is told about an export, and about a workbook that comes home. */
public final class Messages extends NLS {

    public static String ambiguousLane;
    public static String ambiguousName;
    public static String ambiguousNumber;
    public static String ambiguousStep;
    public static String ambiguousSubject;
    public static String copiedRow;
    public static String countIsThere;
    public static String countOfNothing;
    public static String countsRefused;
    public static String fault;
    public static String figureFollows;
    public static String figureIsOld;
    public static String forReading;
    public static String goneFromWorkshop;
    public static String impossibleCounts;
    public static String measuredAlready;
    public static String metricMissing;
    public static String moreJoined;
    public static String moreStayed;
    public static String moreWentOn;
    public static String nameInText;
    public static String negativeCount;
    public static String newerWorkbook;
    public static String noCount;
    public static String noCounts;
    public static String noDate;
    public static String noHalves;
    public static String noLane;
    public static String noLaneForKind;
    public static String noNumber;
    public static String noRecord;
    public static String noSubject;
    public static String noTables;
    public static String notANumber;
    public static String notWhole;
    public static String offScale;
    public static String otherCount;
    public static String otherWorkshop;
    public static String outOfRange;
    public static String parkedByMistake;
    public static String picturesLeftOut;
    public static String saidTwice;
    public static String sheetRenamed;
    public static String sumsDoNotFit;
    public static String tableTwice;
    public static String takeWorkbook;
    public static String taskComparing;
    public static String taskMaps;
    public static String taskReading;
    public static String taskSaving;
    public static String taskTables;
    public static String taskTemplate;
    public static String textTooHigh;
    public static String textTooLong;
    public static String titleChanged;
    public static String tooManyRows;
    public static String unknownCard;
    public static String unknownId;
    public static String unknownJourney;
    public static String unknownLane;
    public static String unknownLastStep;
    public static String unknownName;
    public static String unknownStage;
    public static String unknownStep;
    public static String unknownWord;
    public static String unusualCharacters;

    static {
        NLS.initializeMessages("io.cxstudio.excel.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
