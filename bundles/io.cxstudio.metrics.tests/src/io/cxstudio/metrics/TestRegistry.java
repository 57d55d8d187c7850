/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

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
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.core.runtime.Status;

/** A registry of its own with the extension point of this bundle, in which tests play broken and sound plug-ins. */
public final class TestRegistry {

	private final Object token = new Object();
	private final IExtensionRegistry registry;

	/** With the built-in metrics. */
	public TestRegistry() {
		try {
			registry = RegistryFactory.createRegistry(new Classes(), token, token);
			add("io.cxstudio.metrics", builtIn());
		} catch (IOException impossible) {
			throw new AssertionError(impossible);
		}
	}

	/** The plugin.xml of this bundle; outside OSGi those of others lie on the same class path. */
	private static String builtIn() throws IOException {
		for (URL plugin : Collections.list(Metrics.class.getClassLoader().getResources("plugin.xml"))) {
			try (InputStream stream = plugin.openStream()) {
				String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
				if (text.contains("schema/metrics.exsd")) {
					return text;
				}
			}
		}
		throw new AssertionError("no plugin.xml of io.cxstudio.metrics");
	}

	/** Adds a plug-in that contributes these metric elements. */
	public TestRegistry contribute(String plugin, String metrics) {
		add(plugin, "<plugin><extension point=\"io.cxstudio.metrics.metrics\">" + metrics + "</extension></plugin>");
		return this;
	}

	private void add(String plugin, String xml) {
		InputStream stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
		if (!registry.addContribution(stream, ContributorFactorySimple.createContributor(plugin), false, plugin, null, token)) {
			throw new AssertionError(xml);
		}
	}

	public IExtensionRegistry registry() {
		return registry;
	}

	/** Classes come from the tests; "bundle/class" means a class of that bundle, which is on the same class path here. */
	private static final class Classes extends RegistryStrategy {
		Classes() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String bundle)
				throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException missing) {
				throw new CoreException(Status.error("no class " + className, missing));
			}
		}
	}
}
