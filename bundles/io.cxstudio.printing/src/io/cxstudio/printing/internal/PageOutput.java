/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.printing.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PDFDocument;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import io.cxstudio.diagram.WindowDrawing;
import io.cxstudio.drawing.print.MapPage;
import io.cxstudio.drawing.print.MapPages;
import io.cxstudio.drawing.print.PagePainter;

/** Puts pages onto a printer or into a PDF document, one after the other, with progress and cancel. To be used in the thread of the window. */
final class PageOutput {

	private static final double MILLIMETRES = 25.4;
	private static final double POINTS = 72;
	private static final double DOTS = 96;
	/** Edges lie on a 1200th of an inch. */
	private static final int FINE = 1200;
	/** Finer than this no printer shows, and pictures grow. */
	private static final double MOST_DOTS = 300;
	private static final int BAND_PIXELS = 4_000_000;
	private static final String PDF_END = "%%EOF"; //$NON-NLS-1$
	private static final int PDF_TAIL = 32;

	private final Shell shell;
	private final WindowDrawing drawing;

	/** What is done with one page. */
	private interface OnPage {
		void paint(MapPage page, int index) throws IOException;
	}

	PageOutput(Shell shell, WindowDrawing drawing) {
		this.shell = shell;
		this.drawing = drawing;
	}

	/**
	 * Writes a PDF document. A file of that name is replaced when the new one is whole.
	 *
	 * @throws IOException                if it cannot be written; a file that was there is still there
	 * @throws OperationCanceledException if the user has cancelled
	 */
	void toPdf(MapPages pages, Path target) throws IOException {
		Path beside = Files.createFile(target.resolveSibling("." + UUID.randomUUID() + ".pdf")); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			writePdf(pages, beside);
			checkEnd(beside);
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private void writePdf(MapPages pages, Path file) throws IOException {
		double width = pages.setup().width() / MILLIMETRES * POINTS;
		double height = pages.setup().height() / MILLIMETRES * POINTS;
		PDFDocument document;
		try {
			document = new PDFDocument(file.toString(), width, height);
		} catch (SWTError | IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
		try {
			PagePainter painter = new PagePainter(pages, drawing.measurer());
			forEach(pages.pages(), (page, index) -> {
				if (index > 0) {
					document.newPage(width, height);
				}
				paint(document, pages, painter, page);
			});
		} finally {
			document.dispose();
		}
	}

	/** The platform does not tell when the disk was full. */
	private static void checkEnd(Path file) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) { //$NON-NLS-1$
			byte[] tail = new byte[(int) Math.min(PDF_TAIL, bytes.length())];
			bytes.seek(bytes.length() - tail.length);
			bytes.readFully(tail);
			if (!new String(tail, StandardCharsets.ISO_8859_1).contains(PDF_END)) {
				throw new IOException(Messages.notWhole);
			}
		}
	}

	/**
	 * Prints.
	 *
	 * @param printer an open printer whose paper the pages are made for
	 * @param data    which pages are wanted
	 * @throws IOException                if the printer takes no job
	 * @throws OperationCanceledException if the user has cancelled
	 */
	void toPrinter(MapPages pages, Printer printer, PrinterData data, String name) throws IOException {
		List<MapPage> wanted = data.scope == PrinterData.PAGE_RANGE
				? pages.pages().stream().filter(page -> page.number() >= data.startPage && page.number() <= data.endPage).toList()
				: pages.pages();
		if (!printer.startJob(name)) {
			throw new IOException(NLS.bind(Messages.noJob, data.name));
		}
		boolean done = false;
		try {
			PagePainter painter = new PagePainter(pages, drawing.measurer());
			Rectangle trim = printer.computeTrim(0, 0, 0, 0);
			forEach(wanted, (page, index) -> {
				if (!printer.startPage()) {
					throw new IOException(NLS.bind(Messages.noJob, data.name));
				}
				print(printer, trim, pages, painter, page);
				printer.endPage();
			});
			done = true;
		} finally {
			if (done) {
				printer.endJob();
			} else {
				printer.cancelJob();
			}
		}
	}

	private void paint(Device document, MapPages pages, PagePainter painter, MapPage page) {
		GC gc = new GC(document);
		try {
			drawing.paint(gc, POINTS / DOTS * pages.scale(), (int) Math.round(FINE / POINTS), canvas -> painter.paint(canvas, page));
		} finally {
			gc.dispose();
		}
	}

	/**
	 * A page goes to the printer as pictures of its bands, in the resolution of the printer: text takes a transform, and under a transform SWT 3.135 applies
	 * the scale of a printer twice.
	 */
	private void print(Printer printer, Rectangle trim, MapPages pages, PagePainter painter, MapPage page) {
		int dots = printer.getDPI().x;
		double sharpness = Math.min(1, MOST_DOTS / dots);
		double zoom = dots / DOTS * pages.scale() * sharpness;
		Rectangle paper = printer.getClientArea();
		int width = (int) Math.ceil(paper.width * sharpness);
		int height = (int) Math.ceil(paper.height * sharpness);
		int band = Math.clamp(BAND_PIXELS / width, 1, height);
		GC gc = new GC(printer);
		try {
			for (int top = 0; top < height; top += band) {
				int tall = Math.min(band, height - top);
				Image image = picture(width, tall, zoom, trim.x * sharpness, trim.y * sharpness - top, canvas -> painter.paint(canvas, page));
				Rectangle all = image.getBounds();
				int from = (int) Math.round(top / sharpness);
				int to = (int) Math.round((top + tall) / sharpness);
				gc.drawImage(image, 0, 0, all.width, all.height, 0, from, (int) Math.round(width / sharpness), to - from);
				image.dispose();
			}
		} finally {
			gc.dispose();
		}
	}

	private Image picture(int width, int height, double zoom, double left, double top, WindowDrawing.Painting painting) {
		Image image = new Image(Display.getCurrent(), width, height);
		GC gc = new GC(image);
		try {
			gc.setBackground(Display.getCurrent().getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(image.getBounds());
			drawing.paint(gc, zoom, canvas -> {
				canvas.translate(left / zoom, top / zoom);
				painting.paint(canvas);
			});
		} finally {
			gc.dispose();
		}
		return image;
	}

	private void forEach(List<MapPage> pages, OnPage action) throws IOException {
		try {
			new ProgressMonitorDialog(shell).run(false, true, monitor -> paintAll(pages, action, monitor));
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof IOException failure) {
				throw failure;
			}
			throw new IOException(e.getCause().getMessage(), e.getCause());
		}
	}

	private static void paintAll(List<MapPage> pages, OnPage action, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(Messages.printing, pages.size());
		for (int i = 0; i < pages.size(); i++) {
			monitor.subTask(NLS.bind(Messages.page, i + 1, pages.size()));
			answer();
			if (monitor.isCanceled()) {
				throw new InterruptedException();
			}
			try {
				action.paint(pages.get(i), i);
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			}
			monitor.worked(1);
		}
		monitor.done();
	}

	private static void answer() {
		while (Display.getCurrent().readAndDispatch()) {
			// The window is painted, and the key that cancels is heard.
		}
	}
}
