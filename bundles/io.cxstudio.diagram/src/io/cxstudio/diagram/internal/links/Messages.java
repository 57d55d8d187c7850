/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.links;

import org.eclipse.osgi.util.NLS;

/** What links and gaps say to the user. */
public final class Messages extends NLS {

    public static String addresses;
    public static String causes;
    public static String continuityPartial;
    public static String continuitySeamless;
    public static String continuityStartOver;
    public static String continuityUnspecified;
    public static String gapToolTip;
    public static String handsOver;
    public static String leadsTo;
    public static String linkHint;
    public static String nothing;
    public static String paletteLinkDescription;
    public static String paletteLinks;
    public static String relatesTo;
    public static String sentence;

    static {
        NLS.initializeMessages("io.cxstudio.diagram.internal.links.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
