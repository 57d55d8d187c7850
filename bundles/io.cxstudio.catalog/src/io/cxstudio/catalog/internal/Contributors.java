/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import java.net.URL;
import java.util.SequencedSet;
import org.eclipse.core.runtime.IContributor;

/** What has to be known about the plug-ins behind a registry. */
interface Contributors {

    /** Whether the registry keeps texts in every language ({@code eclipse.registry.MultiLanguage}). */
    boolean multiLanguage();

    /** The Java locale names for which a contributor has texts, English always and first. */
    SequencedSet<String> locales(IContributor contributor);

    /** A file in the contributor, or null if it has none under this path. */
    URL resource(IContributor contributor, String path);
}
