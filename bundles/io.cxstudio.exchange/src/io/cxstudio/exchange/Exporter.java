/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import io.cxstudio.model.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes a workshop in some format. Contributed through the extension point {@value Exporters#EXTENSION_POINT}; a class with a public constructor
 * without parameters, of which each export gets a fresh object.
 * <p>
 * It runs in a thread of its own, never in that of the window, and needs no display.
 */
@FunctionalInterface
public interface Exporter {

    /**
     * Writes the workshop. The target lies in a folder of its own that is made for this export, and is moved to the place that was asked for when this
     * method has returned; so an exporter need not care about a failure half way. It may write further files beside the target, such as pictures, if
     * their names begin with the name of the target without its extension.
     *
     * @param workshop a copy that belongs to the exporter; references may be unresolved proxies ({@code eIsProxy()}) if the file has dangling ones
     * @param target   the file to write, not there yet; it has the name that was asked for
     * @param options  the values of the declared options, the defaults among them
     * @param progress is to be told about progress at least every few seconds, and to be asked whether to go on
     * @return what there is to say about the export, never null; the files need not be listed
     * @throws IOException                if it cannot be written; the message goes to the user
     * @throws OperationCanceledException if it was cancelled
     */
    ExportReport export(Workshop workshop, Path target, ExportOptions options, Progress progress) throws IOException;
}
