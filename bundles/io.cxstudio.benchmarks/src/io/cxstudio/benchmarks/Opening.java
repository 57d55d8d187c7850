/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import static io.cxstudio.benchmarks.MapBenchmark.HUGE;
import static io.cxstudio.benchmarks.MapBenchmark.LARGE;
import static io.cxstudio.benchmarks.MapBenchmark.TINY;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.figures.Paints;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.map.MapOptions;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;
import io.cxstudio.model.files.WorkshopFile;

/** How long it takes until a map is painted for the first time, what of it takes how long, and how much memory a card takes. */
final class Opening {

	private static final int WARM_UP = 4;
	private static final int REPETITIONS = 12;
	private static final int REPETITIONS_OF_THE_HUGE = 6;
	private static final double GOAL_AGAINST_BASELINE = 2;
	private static final double GOAL_AGAINST_A_QUARTER = 5;

	private final Report report;
	private final Hands hands;
	private final Map<Integer, WorkshopSession> sessions;
	private final Path folder;

	Opening(Report report, Hands hands, Map<Integer, WorkshopSession> sessions, Path folder) {
		this.report = report;
		this.hands = hands;
		this.sessions = sessions;
		this.folder = folder;
	}

	void measure() throws Exception {
		report.say("%nOpening a map, its model loaded, until it is painted");
		OpenMap first = new OpenMap(hands, sessions.get(TINY));
		int width = first.canvas().getSize().x;
		int height = first.canvas().getSize().y;
		first.close();
		Shell shell = shell(width, height);
		Times baseline = new Times();
		Times studio = new Times();
		Times huge = new Times();
		for (int i = -WARM_UP; i < REPETITIONS; i++) {
			baseline(shell, i < 0 ? new Times() : baseline, i == 0);
			studio(LARGE, i < 0 ? new Times() : studio, i == 0);
			if (i >= REPETITIONS - REPETITIONS_OF_THE_HUGE) {
				studio(HUGE, huge, false);
			}
		}
		shell.dispose();
		report.times("baseline, 5,000 boxes", baseline);
		report.times("studio, 5,000 cards", studio);
		report.times("studio, 20,000 cards", huge);
		report.figure("opening 5,000 cards / bare Draw2d", studio, baseline, GOAL_AGAINST_BASELINE);
		report.figure("opening 20,000 cards / opening 5,000", huge, studio, GOAL_AGAINST_A_QUARTER);
		parts();
		memory();
	}

	private Shell shell(int width, int height) {
		Shell shell = new Shell(Display.getCurrent(), SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, width, height);
		return shell;
	}

	private void baseline(Shell shell, Times times, boolean tell) throws Exception {
		shell.open();
		hands.settle();
		Font font = new Font(shell.getDisplay(), shell.getFont().getFontData()[0].getName(), (int) Math.round(TextStyle.CARD.size() * 0.75), SWT.NORMAL);
		Journey journey = sessions.get(LARGE).workshop().getJourneys().get(0);
		FigureCanvas[] canvas = new FigureCanvas[1];
		collect();
		times.of(() -> {
			canvas[0] = Baseline.show(shell, journey, font);
			shell.layout();
			hands.settle();
			hands.paint(canvas[0]);
			hands.settle();
		});
		Picture picture = Picture.of(canvas[0]);
		if (tell) {
			report.say("  the picture of the baseline has ink on %.1f %%", picture.ink());
		}
		canvas[0].dispose();
		font.dispose();
		shell.setVisible(false);
		hands.settle();
	}

	private void studio(int cards, Times times, boolean tell) throws Exception {
		OpenMap[] map = new OpenMap[1];
		collect();
		times.of(() -> map[0] = new OpenMap(hands, sessions.get(cards)));
		Picture picture = Picture.of(map[0].canvas());
		if (tell) {
			report.say("  the picture of the studio has ink on %.1f %%, with %d cards", picture.ink(), map[0].visibleCards());
		}
		map[0].close();
	}

	/** Garbage of one repetition is not the next one's. */
	private static void collect() {
		System.gc();
	}

	private void parts() throws Exception {
		Times load = new Times();
		Times layout = new Times();
		Times parts = new Times();
		Times paint = new Times();
		OpenMap open = new OpenMap(hands, sessions.get(LARGE));
		Shell hidden = shell(open.canvas().getSize().x, open.canvas().getSize().y);
		Paints paints = new Paints(hidden.getDisplay());
		MapOptions options = new MapOptions(hidden.getClientArea().width, hidden.getClientArea().height, false);
		for (int i = 0; i < REPETITIONS; i++) {
			load.of(() -> WorkshopFile.read(MapBenchmark.file(folder, LARGE)));
			layout.of(() -> new MapScene(open.journey(), Catalog.get(), Palette.LIGHT, paints, options));
			MapViewer viewer = new MapViewer();
			viewer.createControl(hidden);
			new EditDomain().addViewer(viewer);
			hidden.layout();
			parts.of(() -> viewer.show(open.journey(), Catalog.get(), Palette.LIGHT));
			viewer.getControl().dispose();
			paint.of(open::paint);
		}
		paints.dispose();
		hidden.dispose();
		open.close();
		report.say("%nWhat of it takes how long, at 5,000 cards, each alone");
		report.times("load the model from its file", load);
		report.times("lay out", layout);
		report.times("lay out and make the parts and figures", parts);
		report.times("paint what is seen", paint);
	}

	private void memory() throws Exception {
		long without = used();
		OpenMap open = new OpenMap(hands, sessions.get(LARGE));
		long with = used();
		open.close();
		report.say("  %-44s %.2f kB of heap a card, without the model", "memory of the open map, 5,000 cards", (with - without) / 1024.0 / LARGE);
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
