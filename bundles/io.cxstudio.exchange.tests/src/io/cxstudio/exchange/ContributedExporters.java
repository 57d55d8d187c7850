/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import io.cxstudio.exchange.internal.ExporterDeclaration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** A registry of its own with exporters as plug-ins would contribute them. */
final class ContributedExporters {

    private final Object token = new Object();
    private final IExtensionRegistry registry;

    ContributedExporters() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null) {
            @Override
            public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
                try {
                    return Class.forName(className).getDeclaredConstructor().newInstance();
                } catch (ReflectiveOperationException failure) {
                    throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), "cannot create " + className, failure));
                }
            }
        }, token, token);
        add("io.cxstudio.exchange", "<extension-point id=\"exporters\" name=\"Exporters\"/>");
    }

    ContributedExporters contribute(String plugIn, String exporters) {
        add(plugIn, "<extension point=\"" + Exporters.EXTENSION_POINT + "\">" + exporters + "</extension>");
        return this;
    }

    private void add(String plugIn, String content) {
        IContributor contributor = ContributorFactorySimple.createContributor(plugIn);
        byte[] xml = ("<plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
        if (!registry.addContribution(new ByteArrayInputStream(xml), contributor, false, plugIn, null, token)) {
            throw new IllegalArgumentException(content);
        }
    }

    Exporters read() {
        return Exporters.read(registry);
    }

    Exporters read(Duration silence, Duration leaving) {
        return Exporters.read(registry, new ExporterDeclaration.Limits(silence, leaving));
    }

    /** One exporter of the partner {@code com.example.partner}. */
    static ExporterType only(Class<? extends Exporter> exporter) {
        return new ContributedExporters().contribute("com.example.partner", element("com.example.it", exporter, "")).read().all().get(0);
    }

    static String element(String id, Class<?> exporter, String options) {
        return "<exporter id=\"" + id + "\" name=\"A list\" fileExtension=\"TXT\" description=\"Plain lines\" class=\"" + exporter.getName() + "\">"
                + options + "</exporter>";
    }
}
