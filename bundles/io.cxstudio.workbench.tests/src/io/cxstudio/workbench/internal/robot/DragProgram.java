/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.awt.AWTEvent;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DragSource;
import java.awt.dnd.DragSourceAdapter;
import java.awt.dnd.DragSourceDragEvent;
import java.awt.dnd.DragSourceDropEvent;
import java.awt.dnd.DragSourceEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import javax.swing.JWindow;

/**
 * Another program, for a process of its own: a small window from which a text, a picture or files are dragged. It is drawn by another toolkit than the
 * studio, so that nothing but the protocol of the desktop is between them. It says on its output how far the drag is.
 */
final class DragProgram {

	static final int SIZE = 24;
	static final String READY = "ready";
	static final String DRAGGING = "dragging";
	static final String ACCEPTED = "accepted";
	static final String REFUSED = "refused";
	static final String DROPPED = "dropped";
	static final String NOT_DROPPED = "not dropped";

	private static final int PICTURE_WIDTH = 1600;
	private static final int PICTURE_HEIGHT = 800;

	private DragProgram() {
	}

	/**
	 * Shows the window.
	 *
	 * @param arguments where it stands, x and y; "text" and a file with the text, "picture", "link" and an address, or "files" and their paths
	 */
	public static void main(String... arguments) throws IOException {
		Transferable content = switch (arguments[2]) {
		case "text" -> new StringSelection(Files.readString(Path.of(arguments[3])));
		case "picture" -> new Content(Map.of(DataFlavor.imageFlavor, picture()));
		case "files" -> new Content(Map.of(DataFlavor.javaFileListFlavor, Stream.of(arguments).skip(3).map(File::new).toList()));
		case "link" -> link(arguments[3]);
		default -> throw new IllegalArgumentException(arguments[2]);
		};
		EventQueue.invokeLater(() -> show(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), content));
	}

	/** The same address as a list of addresses, as HTML and as text. */
	private static Transferable link(String address) {
		return new Content(Map.of(new DataFlavor("text/uri-list; class=java.lang.String", null), address + "\r\n", //
				new DataFlavor("text/html; class=java.lang.String; charset=unicode", null), "<a href='" + address + "'>" + address + "</a>", //
				DataFlavor.stringFlavor, address));
	}

	private static BufferedImage picture() {
		BufferedImage picture = new BufferedImage(PICTURE_WIDTH, PICTURE_HEIGHT, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, Color.ORANGE.getRGB());
		return picture;
	}

	private static void show(int x, int y, Transferable content) {
		// No frame of the window manager, and never the keyboard: that stays with the studio.
		JWindow window = new JWindow();
		window.setFocusableWindowState(false);
		window.setAlwaysOnTop(true);
		window.setBounds(x, y, SIZE, SIZE);
		window.getContentPane().setBackground(Color.ORANGE);
		DragSource.getDefaultDragSource().createDefaultDragGestureRecognizer(window, DnDConstants.ACTION_COPY_OR_MOVE,
				gesture -> gesture.startDrag(DragSource.DefaultCopyDrop, content, new Progress()));
		AtomicBoolean painted = new AtomicBoolean();
		// Not before the window is really there: what is pressed earlier is pressed on what lies below.
		Toolkit.getDefaultToolkit().addAWTEventListener(event -> {
			if (event.getSource() == window && !painted.getAndSet(true)) {
				say(READY);
			}
		}, AWTEvent.PAINT_EVENT_MASK);
		window.setVisible(true);
	}

	private static void say(String word) {
		System.out.println(word);
		System.out.flush();
	}

	/** Says how far the drag is; of the answers of what is below the mouse, those that differ from the last one. */
	static final class Progress extends DragSourceAdapter {

		private String last = "";

		Progress() {
			change(DRAGGING);
		}

		private void change(String word) {
			if (!word.equals(last)) {
				say(word);
			}
			last = word;
		}

		@Override
		public void dragEnter(DragSourceDragEvent event) {
			change(event.getDropAction() == DnDConstants.ACTION_NONE ? REFUSED : ACCEPTED);
		}

		@Override
		public void dragOver(DragSourceDragEvent event) {
			dragEnter(event);
		}

		@Override
		public void dragExit(DragSourceEvent event) {
			change(REFUSED);
		}

		@Override
		public void dragDropEnd(DragSourceDropEvent event) {
			change(event.getDropSuccess() ? DROPPED : NOT_DROPPED);
		}
	}

	/** One thing in several forms. */
	record Content(Map<DataFlavor, Object> forms) implements Transferable {

		@Override
		public DataFlavor[] getTransferDataFlavors() {
			return forms.keySet().toArray(DataFlavor[]::new);
		}

		@Override
		public boolean isDataFlavorSupported(DataFlavor flavor) {
			return forms.containsKey(flavor);
		}

		@Override
		public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
			if (!isDataFlavorSupported(flavor)) {
				throw new UnsupportedFlavorException(flavor);
			}
			return forms.get(flavor);
		}
	}
}
