/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when it is longer than it may be. */
final class LimitedStream extends FilterInputStream {

	/** The stream is longer than allowed. */
	static final class TooLongException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	private long left;

	LimitedStream(InputStream stream, long limit) {
		super(stream);
		left = limit;
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		if (next >= 0) {
			count(1);
		}
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = super.read(bytes, offset, length);
		if (count > 0) {
			count(count);
		}
		return count;
	}

	/** Whoever opened the stream closes it. */
	@Override
	public void close() {
	}

	private void count(int bytes) throws TooLongException {
		left -= bytes;
		if (left < 0) {
			throw new TooLongException();
		}
	}
}
