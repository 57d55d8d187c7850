/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of the open workshops, used with the mouse. Nodes are named by how their labels begin. */
public final class ExplorerTree {

	private final Robot robot;

	public ExplorerTree(Robot robot) {
		this.robot = robot;
	}

	/** The tree; to be used in the thread of the window. */
	public Tree control() {
		return tree(Studio.window().getShell());
	}

	/** Clicks a node and waits until it alone is selected. */
	public Point select(String node) {
		Until.isTrue(node + " is in the tree", () -> item(control().getItems(), node) != null);
		Point middle = Until.inWindow(() -> {
			Rectangle bounds = item(control().getItems(), node).getBounds();
			return control().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
		robot.comeAndClick(middle);
		Until.isTrue(node + " is selected", () -> control().getSelectionCount() == 1 && control().isFocusControl()
				&& Stream.of(control().getSelection()).map(TreeItem::getText).allMatch(text -> text.startsWith(node)));
		return middle;
	}

	/** Opens a node by the key for it, and waits until something is in it. */
	public void expand(String node) {
		select(node);
		robot.keys("shift+Right");
		Until.isTrue(node + " is open", () -> item(control().getItems(), node).getExpanded());
	}

	private static Tree tree(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Tree found && found.isVisible()) {
				return found;
			}
			Tree inside = child instanceof Composite composite ? tree(composite) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	private static TreeItem item(TreeItem[] items, String begin) {
		for (TreeItem item : items) {
			if (item.getText().startsWith(begin)) {
				return item;
			}
			TreeItem inside = item(item.getItems(), begin);
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}
}
