/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.gaps;

import org.eclipse.osgi.util.NLS;

/** What the list of gaps says to the user. */
public final class Messages extends NLS {

    public static String cardAtStep;
    public static String changes;
    public static String channelChange;
    public static String continuity;
    public static String count;
    public static String departmentChange;
    public static String deviceChange;
    public static String from;
    public static String lead;
    public static String noGaps;
    public static String noMap;
    public static String to;

    static {
        NLS.initializeMessages("io.cxstudio.diagram.internal.gaps.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
