/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.printing.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import io.cxstudio.drawing.print.PageScale;
import io.cxstudio.drawing.print.PageSetup;
import io.cxstudio.drawing.print.Paper;

/**
 * What was chosen the last time: kept in the settings of the studio.
 *
 * @param setup    the page setup, not null; its scale is the one in use
 * @param fitting  how many pages were asked for last, also while a scale is in use; not null
 * @param fixed    which scale was asked for last, also while pages are in use; not null
 * @param expanded whether what is collapsed on the screen is printed in full
 */
record PrintSettings(PageSetup setup, PageScale.Fitting fitting, PageScale.Fixed fixed, boolean expanded) {

	private static final String NODE = "io.cxstudio.printing"; //$NON-NLS-1$
	private static final String PAPER = "paper"; //$NON-NLS-1$
	private static final String LANDSCAPE = "landscape"; //$NON-NLS-1$
	private static final String MARGIN = "margin"; //$NON-NLS-1$
	private static final String FITTING = "fitting"; //$NON-NLS-1$
	private static final String ACROSS = "across"; //$NON-NLS-1$
	private static final String DOWN = "down"; //$NON-NLS-1$
	private static final String SCALE = "scale"; //$NON-NLS-1$
	private static final String HEADINGS = "headings"; //$NON-NLS-1$
	private static final String FOOTER = "footer"; //$NON-NLS-1$
	private static final String PARKING_LOT = "parkingLot"; //$NON-NLS-1$
	private static final String EXPANDED = "expanded"; //$NON-NLS-1$

	static PrintSettings remembered() {
		Preferences node = InstanceScope.INSTANCE.getNode(NODE);
		PageScale.Fitting fitting = new PageScale.Fitting(node.getInt(ACROSS, 1), node.getInt(DOWN, 1));
		PageScale.Fixed fixed = new PageScale.Fixed(node.getDouble(SCALE, 1));
		PageSetup none = PageSetup.DEFAULT;
		PageSetup setup = new PageSetup(Paper.named(node.get(PAPER, none.paper().name())), node.getBoolean(LANDSCAPE, none.landscape()),
				node.getDouble(MARGIN, none.margin()), node.getBoolean(FITTING, true) ? fitting : fixed, node.getBoolean(HEADINGS, none.headings()),
				node.getBoolean(FOOTER, none.footer()), node.getBoolean(PARKING_LOT, none.parkingLot()));
		return new PrintSettings(setup, fitting, fixed, node.getBoolean(EXPANDED, false));
	}

	void remember() {
		Preferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.put(PAPER, setup.paper().name());
		node.putBoolean(LANDSCAPE, setup.landscape());
		node.putDouble(MARGIN, setup.margin());
		node.putBoolean(FITTING, setup.scale() instanceof PageScale.Fitting);
		node.putInt(ACROSS, fitting.across());
		node.putInt(DOWN, fitting.down());
		node.putDouble(SCALE, fixed.factor());
		node.putBoolean(HEADINGS, setup.headings());
		node.putBoolean(FOOTER, setup.footer());
		node.putBoolean(PARKING_LOT, setup.parkingLot());
		node.putBoolean(EXPANDED, expanded);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(PrintSettings.class).warn("How maps are printed cannot be kept", e); //$NON-NLS-1$
		}
	}
}
