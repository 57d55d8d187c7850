/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange.internal;

import io.cxstudio.exchange.Exporter;
import io.cxstudio.exchange.ExporterOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * What an extension says about an exporter, checked.
 *
 * @param configuration the extension's element
 * @param id            the id
 * @param contributor   the symbolic name of the plug-in
 * @param fileExtension the file extension, lower case
 * @param options       the options
 * @param multiLanguage whether the registry has the texts in every language
 * @param limits        how long it may take
 */
public record ExporterDeclaration(IConfigurationElement configuration, String id, String contributor, String fileExtension,
        List<ExporterOption> options, boolean multiLanguage, Limits limits) {

    /**
     * How long an exporter may take.
     *
     * @param silence how long it may go without telling or asking the progress
     * @param leaving how long it may go on after it was cancelled
     */
    public record Limits(Duration silence, Duration leaving) {

        /** What every plug-in gets. */
        public static final Limits USUAL = new Limits(Duration.ofMinutes(2), Duration.ofSeconds(10));
    }

    /**
     * A text of the extension.
     *
     * @param attribute   the name of the attribute
     * @param languageTag a BCP 47 tag; null means the language of the interface
     * @return the text, not null; empty if there is none, or the plug-in is gone
     */
    public String text(String attribute, String languageTag) {
        try {
            String text = languageTag == null || !multiLanguage ? configuration.getAttribute(attribute)
                    : configuration.getAttribute(attribute, Locale.forLanguageTag(languageTag).toString());
            return text == null ? "" : text;
        } catch (InvalidRegistryObjectException gone) {
            return "";
        }
    }

    /**
     * Makes a fresh exporter.
     *
     * @return the exporter, not null
     * @throws CoreException if its class cannot be made or is none
     */
    public Exporter create() throws CoreException {
        Object created = configuration.createExecutableExtension("class");
        if (created instanceof Exporter exporter) {
            return exporter;
        }
        throw new CoreException(new Status(IStatus.ERROR, "io.cxstudio.exchange",
                NLS.bind(Messages.wrongClass, configuration.getAttribute("class"), Exporter.class.getName())));
    }
}
