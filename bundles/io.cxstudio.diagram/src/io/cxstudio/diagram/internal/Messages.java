/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the map editor. */
public final class Messages extends NLS {

    // What they say stands in messages.properties.
    public static String accessibleCard;
    public static String accessibleCollapsed;
    public static String accessibleLane;
    public static String accessibleParkedCard;
    public static String accessiblePhase;
    public static String accessibleSlot;
    public static String accessibleStage;
    public static String accessibleStep;
    public static String card;
    public static String foreignInput;
    public static String noJourney;
    public static String palette;
    public static String paletteCardDescription;
    public static String paletteCardOfDescription;
    public static String paletteCards;
    public static String paletteLanes;
    public static String paletteSelect;
    public static String paletteSelectDescription;
    public static String paletteStages;
    public static String paletteStep;
    public static String paletteStepDescription;
    public static String paletteTools;
    public static String readOnly;
    public static String cancel;
    public static String fileChanged;
    public static String reloadFile;
    public static String replaceFile;
    public static String replaceOpenQuestion;
    public static String replaceQuestion;
    public static String saveElsewhere;
    public static String saveFailed;
    public static String saveFailedHow;
    public static String tryAgain;
    public static String workshopFiles;
    public static String evidenceAssumption;
    public static String evidencePartlyResearched;
    public static String evidenceResearched;
    public static String inputToolTip;
    public static String newLane;
    public static String newStage;
    public static String newStep;
    public static String toolTipChannel;
    public static String toolTipCollapsed;
    public static String toolTipDepartment;
    public static String toolTipEvidence;
    public static String toolTipOwner;
    public static String toolTipPersona;
    public static String toolTipScore;
    public static String toolTipVotes;
    public static String unnamedJourney;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
