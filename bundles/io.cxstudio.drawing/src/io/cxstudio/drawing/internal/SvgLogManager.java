/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.internal;

import java.util.function.Supplier;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;

/**
 * Brings what JSVG has to say about broken icons to the platform's log. JSVG requires some bundle to
 * offer this service; without this one only SWT would, and nothing of SWT may run headless.
 */
public final class SvgLogManager implements LogManager {

	@Override
	public Logger createLogger(String name) {
		return new PlatformLogger();
	}

	private static final class PlatformLogger implements Logger {

		@Override
		public void log(Level level, String message) {
			log(level, message, null);
		}

		@Override
		public void log(Level level, Supplier<String> message) {
			log(level, message.get(), null);
		}

		@Override
		public void log(Level level, String message, Throwable cause) {
			switch (level) {
			case ERROR, WARNING -> Warnings.warn(message, cause);
			case INFO, DEBUG -> {
				// Nobody waits for these.
			}
			}
		}
	}
}
