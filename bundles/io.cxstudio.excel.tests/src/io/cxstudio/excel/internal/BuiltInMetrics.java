/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.metrics.Metrics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** The metrics that come with the studio, read from their plug-in into a registry of its own, with or without a platform. */
final class BuiltInMetrics {

    static final Metrics ALL = read();

    private BuiltInMetrics() {
    }

    private static Metrics read() {
        Object token = new Object();
        try {
            IExtensionRegistry registry = RegistryFactory.createRegistry(new Classes(), token, token);
            for (URL plugin : Collections.list(Metrics.class.getClassLoader().getResources("plugin.xml"))) {
                try (InputStream stream = plugin.openStream()) {
                    byte[] text = stream.readAllBytes();
                    if (new String(text, StandardCharsets.UTF_8).contains("schema/metrics.exsd")) {
                        registry.addContribution(new ByteArrayInputStream(text), ContributorFactorySimple.createContributor("io.cxstudio.metrics"), false,
                                "metrics", null, token);
                    }
                }
            }
            return Metrics.read(registry, problem -> {
                throw new AssertionError(problem.message());
            });
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static final class Classes extends RegistryStrategy {

        Classes() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String bundle) throws CoreException {
            try {
                return Metrics.class.getClassLoader().loadClass(className).getConstructor().newInstance();
            } catch (ReflectiveOperationException missing) {
                throw new CoreException(Status.error(className, missing));
            }
        }
    }
}
