/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import picocli.CommandLine.IVersionProvider;

/** The version of the product, which is the one of its bundles. */
final class BundleVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		Version version = FrameworkUtil.getBundle(BundleVersion.class).getVersion();
		return new String[] { Messages.text("version.line", version) };
	}
}
