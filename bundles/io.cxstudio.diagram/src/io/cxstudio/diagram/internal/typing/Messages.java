/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import org.eclipse.osgi.util.NLS;

/** What the menu of a text that is being typed says to the user. */
public final class Messages extends NLS {

    public static String copy;
    public static String cut;
    public static String delete;
    public static String paste;
    public static String selectAll;

    static {
        NLS.initializeMessages("io.cxstudio.diagram.internal.typing.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
