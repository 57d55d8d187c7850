/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;

/**
 * What the window does with files that come onto a map but do not belong there, such as workshops. A map asks the adapter of the workbench for this type;
 * without one, it only knows pictures and texts. To be used in the thread of the window.
 */
public interface WindowFiles {

    /**
     * Whether the window takes files of this kind. The file itself is not looked at.
     *
     * @param file a path, not null
     * @return true if a map is to leave it to the window
     */
    boolean takes(Path file);

    /**
     * Takes a file, and tells the user what is wrong with it if that cannot be done.
     *
     * @param file  a path, not null
     * @param shell the window in which it came, not null
     */
    void take(Path file, Shell shell);
}
