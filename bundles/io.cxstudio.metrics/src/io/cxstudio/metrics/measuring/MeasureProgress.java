/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.measuring;

/** How far measuring is, and whether to go on. Called on the thread that measures, every few thousand rows. */
public interface MeasureProgress {

	/** Nobody looks, nobody cancels. */
	MeasureProgress NONE = new MeasureProgress() {
		@Override
		public void advanced(long rows, double share) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * @param rows how many rows have been read
	 * @param share how much of the file has been read, 0 to 1
	 */
	void advanced(long rows, double share);

	/** Whether to stop; measuring then ends with a {@link java.util.concurrent.CancellationException}. */
	boolean isCancelled();
}
