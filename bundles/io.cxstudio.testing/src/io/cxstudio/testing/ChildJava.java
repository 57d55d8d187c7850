/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.testing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;

/** Another Java virtual machine that a test starts, to kill it or to take something away from it. */
public final class ChildJava {

	private ChildJava() {
	}

	/**
	 * The command line that runs a class in a virtual machine of its own.
	 *
	 * @param main a class with a main method
	 * @param needed one class of each bundle that it needs, besides its own
	 */
	public static List<String> command(Class<?> main, List<Class<?>> needed, String... arguments) throws IOException {
		Set<String> classPath = new LinkedHashSet<>(List.of(root(main)));
		for (Class<?> type : needed) {
			classPath.add(root(type));
		}
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:-UsePerfData",
				"-Djava.awt.headless=true", "-cp", String.join(File.pathSeparator, classPath), main.getName()));
		command.addAll(List.of(arguments));
		return command;
	}

	/** The folder or archive from which a class was loaded. */
	private static String root(Class<?> type) throws IOException {
		String name = '/' + type.getName().replace('.', '/') + ".class";
		URL url = FileLocator.resolve(type.getResource(name));
		String place = url.toString();
		String root = place.startsWith("jar:") ? place.substring("jar:".length(), place.indexOf("!/"))
				: place.substring(0, place.length() - name.length() + 1);
		try {
			return Path.of(new URI(root.replace(" ", "%20"))).toString();
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
