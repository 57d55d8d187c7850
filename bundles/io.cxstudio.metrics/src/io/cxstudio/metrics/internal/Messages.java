/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle that people read. */
public final class Messages extends NLS {

	public static String Measure_binary;
	public static String Measure_columnTwice;
	public static String Measure_empty;
	public static String Measure_encoding;
	public static String Measure_isFolder;
	public static String Measure_longRow;
	public static String Measure_noAccess;
	public static String Measure_noColumn;
	public static String Measure_noFile;
	public static String Measure_notANumber;
	public static String Measure_notCsv;
	public static String Measure_offScale;
	public static String Measure_shortRow;
	public static String Measure_tooLarge;
	public static String Measure_tooManyGroups;
	public static String Measure_unreadable;
	public static String Measure_workbook;
	public static String Measure_wrongKind;
	public static String Metric_badChoice;
	public static String Metric_badDecimals;
	public static String Metric_badRange;
	public static String Metric_badScale;
	public static String Metric_broken;
	public static String Metric_constructorTooSlow;
	public static String Metric_duplicate;
	public static String Metric_failed;
	public static String Metric_missingAttribute;
	public static String Metric_missingScale;
	public static String Metric_notAMetric;
	public static String Metric_notANumber;
	public static String Metric_outOfBounds;
	public static String Metric_returnsNothing;
	public static String Metric_tooSlow;
	public static String Metric_unknownElement;
	public static String Metrics_noRegistry;
	public static String Store_alreadyThere;
	public static String Store_ambiguous;
	public static String Store_everybody;
	public static String Store_more;
	public static String Store_noTouchpoint;
	public static String Store_noTouchpoints;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
