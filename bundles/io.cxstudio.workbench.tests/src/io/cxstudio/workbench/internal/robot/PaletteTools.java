/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The palette beside a map, used with the mouse. */
public final class PaletteTools {

	private static final int MOST_OF_A_STRIP = 40;
	private static final int TITLE = 9;

	private final Studio studio;

	PaletteTools(Studio studio) {
		this.studio = studio;
	}

	private PaletteViewer viewer() {
		return studio.viewer().orElseThrow().getEditDomain().getPaletteViewer();
	}

	/** Opens it, if it is a strip at the edge, by a click on its title. */
	public void open() {
		if (!Until.inWindow(this::isOpen)) {
			studio.robot().click(Until.inWindow(this::strip));
			Until.isTrue("the palette is open", this::isOpen);
		}
	}

	/** Closes it, since the studio remembers that it was open, and other tests begin without. */
	public void close() {
		Until.doInWindow(() -> {
			if (isOpen()) {
				studio.editor().orElseThrow().togglePalette();
			}
		});
	}

	private boolean isOpen() {
		return viewer() != null && viewer().getControl() != null && viewer().getControl().isVisible();
	}

	/** The strip lies at the edge of the map as long as the palette is closed. */
	private Point strip() {
		Composite side = viewer().getControl().getParent();
		List<Control> beside = new ArrayList<>(List.of(side.getChildren()));
		beside.removeIf(child -> !child.isVisible() || child.getSize().x > MOST_OF_A_STRIP || child.getSize().y < MOST_OF_A_STRIP);
		Control strip = beside.get(0);
		return strip.toDisplay(strip.getSize().x / 2, strip.getSize().y / 2);
	}

	/** Takes the tool with a name out of a drawer, or out of the group above the drawers, by a click. */
	public ToolEntry take(String drawer, String name) {
		open();
		PaletteContainer container = Until.inWindow(() -> container(drawer));
		if (container instanceof PaletteDrawer && !Until.inWindow(() -> isOpen(container))) {
			studio.robot().click(Until.inWindow(() -> title(container)));
			Until.isTrue(drawer + " is open", () -> isOpen(container));
		}
		ToolEntry tool = Until.inWindow(() -> (ToolEntry) entry(container, name));
		Until.isTrue(name + " is in view", () -> {
			viewer().reveal(part(tool));
			viewer().flush();
			return part(tool).getFigure().isShowing();
		});
		studio.robot().click(Until.inWindow(() -> middle(bounds(tool))));
		Until.isTrue(name + " is taken", () -> viewer().getActiveTool() == tool);
		return tool;
	}

	/** The names of the tools of a drawer. */
	public List<String> names(String drawer) {
		return Until.inWindow(() -> {
			List<String> names = new ArrayList<>();
			container(drawer).getChildren().forEach(child -> names.add(((PaletteEntry) child).getLabel()));
			return names;
		});
	}

	private PaletteContainer container(String label) {
		return (PaletteContainer) entry(viewer().getPaletteRoot(), label);
	}

	private static PaletteEntry entry(PaletteContainer container, String label) {
		for (Object child : container.getChildren()) {
			if (label.equals(((PaletteEntry) child).getLabel())) {
				return (PaletteEntry) child;
			}
		}
		throw new IllegalArgumentException(label);
	}

	private GraphicalEditPart part(PaletteEntry entry) {
		return (GraphicalEditPart) viewer().getEditPartRegistry().get(entry);
	}

	private boolean isOpen(PaletteContainer drawer) {
		return viewer().isExpanded((PaletteDrawer) drawer);
	}

	private Rectangle bounds(PaletteEntry entry) {
		Rectangle bounds = part(entry).getFigure().getBounds().getCopy();
		part(entry).getFigure().translateToAbsolute(bounds);
		return bounds;
	}

	private Point middle(Rectangle bounds) {
		return viewer().getControl().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	/** The title of a drawer stands at its top. */
	private Point title(PaletteContainer drawer) {
		Rectangle bounds = bounds(drawer);
		return viewer().getControl().toDisplay(bounds.x + bounds.width / 3, bounds.y + TITLE);
	}
}
