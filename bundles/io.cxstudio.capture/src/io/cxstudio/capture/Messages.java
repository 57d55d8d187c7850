/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import org.eclipse.osgi.util.NLS;

/** The words of what is captured. */
final class Messages extends NLS {

    // What they say stands in messages.properties.
    public static String lane;
    public static String pictureTooLarge;
    public static String pictureUnknown;
    public static String pictureUnreadable;
    public static String stage;
    public static String step;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
