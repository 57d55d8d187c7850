/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import org.eclipse.osgi.util.NLS;

/** What is told about a portfolio. */
public final class Messages extends NLS {

    public static String continued;
    public static String cut;
    public static String folderUnreadable;
    public static String missing;
    public static String noWorkshops;
    public static String taskReading;
    public static String tooManyMetrics;

    static {
        NLS.initializeMessages("io.cxstudio.portfolio.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
