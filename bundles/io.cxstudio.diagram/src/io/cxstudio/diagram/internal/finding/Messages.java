/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import org.eclipse.osgi.util.NLS;

/** What the bars for finding and filtering say. */
public final class Messages extends NLS {

    public static String choose;
    public static String chooseToolTip;
    public static String criteria;
    public static String evidenceAssumption;
    public static String evidencePartlyResearched;
    public static String evidenceResearched;
    public static String evidenceUnspecified;
    public static String facetAny;
    public static String facetChannel;
    public static String facetDepartment;
    public static String facetEvidence;
    public static String facetKind;
    public static String facetLane;
    public static String facetOne;
    public static String facetOwner;
    public static String facetPersona;
    public static String facetSeveral;
    public static String facetStage;
    public static String facetVotes;
    public static String facetVotesAtLeast;
    public static String filter;
    public static String filterAll;
    public static String filterClear;
    public static String filterCount;
    public static String filterHint;
    public static String filterNothing;
    public static String filterToolTip;
    public static String find;
    public static String findAccents;
    public static String findClose;
    public static String findCount;
    public static String findHint;
    public static String findNext;
    public static String findNothing;
    public static String findPrevious;
    public static String kindCard;
    public static String unnamed;
    public static String viewAll;
    public static String viewDelete;
    public static String viewName;
    public static String viewNameEmpty;
    public static String viewNameTaken;
    public static String viewRename;
    public static String viewRenameTitle;
    public static String viewSave;
    public static String viewSaveTitle;
    public static String viewUpdate;
    public static String views;
    public static String viewsNoMap;
    public static String viewsToolTip;
    public static String votesAny;
    public static String votesAtLeast;
    public static String votesOther;
    public static String votesOtherAsk;
    public static String votesOtherTitle;
    public static String votesOtherWrong;
    public static String withoutChannel;
    public static String withoutDepartment;
    public static String withoutOwner;
    public static String withoutPersona;

    static {
        NLS.initializeMessages("io.cxstudio.diagram.internal.finding.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
