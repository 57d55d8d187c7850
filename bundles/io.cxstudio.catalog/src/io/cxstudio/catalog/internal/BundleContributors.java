/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The plug-ins of the running platform, with their language fragments. */
final class BundleContributors implements Contributors {

    private static final String ENGLISH = "en";

    private final boolean multiLanguage;
    private final Map<String, SequencedSet<String>> localesByContributor = new HashMap<>();

    BundleContributors(boolean multiLanguage) {
        this.multiLanguage = multiLanguage;
    }

    @Override
    public boolean multiLanguage() {
        return multiLanguage;
    }

    /**
     * Asks only for locales that have a file of their own: for any other one the framework would answer in the language of the interface.
     */
    @Override
    public SequencedSet<String> locales(IContributor contributor) {
        return localesByContributor.computeIfAbsent(contributor.getName(), name -> findLocales(ContributorFactoryOSGi.resolve(contributor)));
    }

    private static SequencedSet<String> findLocales(Bundle bundle) {
        SequencedSet<String> locales = new LinkedHashSet<>(List.of(ENGLISH));
        if (bundle == null) {
            return locales;
        }
        String localization = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION);
        IPath base = new Path(localization == null ? Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME : localization);
        var files = bundle.findEntries(base.removeLastSegments(1).toString(), base.lastSegment() + "_*.properties", false);
        if (files != null) {
            int start = base.lastSegment().length() + 1;
            for (URL file : Collections.list(files)) {
                String name = new Path(file.getPath()).removeFileExtension().lastSegment();
                locales.add(name.substring(start));
            }
        }
        return locales;
    }

    @Override
    public URL resource(IContributor contributor, String path) {
        Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
        return bundle == null ? null : FileLocator.find(bundle, new Path(path));
    }
}
