/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The bundles of the running framework. */
final class RunningBundles {

	private RunningBundles() {
	}

	/** @return the symbolic name and the version of each bundle, sorted */
	static List<String> list() {
		BundleContext context = FrameworkUtil.getBundle(RunningBundles.class).getBundleContext();
		return Stream.of(context.getBundles()).map(bundle -> bundle.getSymbolicName() + ' ' + bundle.getVersion())
				.sorted().toList();
	}
}
