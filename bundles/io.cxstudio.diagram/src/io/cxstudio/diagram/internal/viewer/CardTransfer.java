/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import org.eclipse.swt.dnd.ByteArrayTransfer;

/** Cards on the clipboard, as bytes that {@link io.cxstudio.editing.commands.CopiedCards} makes and reads. */
public final class CardTransfer extends ByteArrayTransfer {

    /** The only one. */
    public static final CardTransfer INSTANCE = new CardTransfer();

    private static final String TYPE_NAME = "io.cxstudio.cards"; //$NON-NLS-1$
    private static final int TYPE_ID = registerType(TYPE_NAME);

    private CardTransfer() {
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {TYPE_ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {TYPE_NAME};
    }
}
