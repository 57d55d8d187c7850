/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.printing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MapOptions;
import io.cxstudio.drawing.map.MapView;
import io.cxstudio.drawing.print.MapPages;
import io.cxstudio.drawing.print.PageSetup;
import io.cxstudio.drawing.print.Paper;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;

/** Shows how a map is cut into pages, and prints them or saves them as PDF. */
final class PrintMapDialog extends TrayDialog {

	private static final int PDF = IDialogConstants.CLIENT_ID;
	private static final String PDF_ENDING = ".pdf"; //$NON-NLS-1$
	private static final double MILLIMETRES = 25.4;
	/** Paper is said to be another one from this difference on, in millimetres. */
	private static final double SAME_PAPER = 3;
	private static final double POINTS_IN_PIXEL = 0.75;
	/** Smaller letters are hard to read. */
	private static final double LEAST_LETTERS = 5;

	private final Journey journey;
	private final MapView view;
	private final WorkshopSession session;
	private PageFields fields;
	private PagePreview preview;
	private Label summary;
	private Label where;
	private Button previous;
	private Button next;
	private Button single;
	private LineBreaker breaker;
	private MapLayout layout;
	private boolean layoutExpanded;
	private MapPages pages;

	PrintMapDialog(Shell shell, Journey journey, MapView view, WorkshopSession session) {
		super(shell);
		this.journey = journey;
		this.view = view;
		this.session = session;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.title, journey.displayName()));
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, "print"); //$NON-NLS-1$
	}

	@Override
	protected Point getInitialSize() {
		Point remembered = super.getInitialSize();
		Rectangle screen = getParentShell() == null ? getShell().getMonitor().getClientArea() : getParentShell().getBounds();
		return new Point(Math.min(Math.max(remembered.x, convertWidthInCharsToPixels(140)), screen.width - 40),
				Math.min(Math.max(remembered.y, convertHeightInCharsToPixels(34)), screen.height - 40));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		// On a small screen at 200 % not all choices fit, but the buttons must.
		ScrolledComposite scrolled = new ScrolledComposite(body, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(scrolled);
		Composite left = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(left);
		GridLayoutFactory.fillDefaults().applyTo(left);
		fields = new PageFields(left, this::cut);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
		single = new Button(left, SWT.CHECK);
		single.setText(Messages.single);
		single.addListener(SWT.Selection, event -> preview.toggle());
		summary = new Label(left, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 12).hint(convertWidthInCharsToPixels(30), convertHeightInCharsToPixels(5)).applyTo(summary);
		scrolled.setMinSize(left.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		Composite right = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		preview = new PagePreview(right, this::moved);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(20)).applyTo(preview.control());
		createWalk(right);
		breaker = new LineBreaker(preview.drawing().measurer());
		PrintSettings remembered = PrintSettings.remembered();
		layOut(remembered.expanded());
		fields.show(remembered, !layout.content().parked().isEmpty(), view.isCollapsing());
		cut();
		return area;
	}

	private void createWalk(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(bar);
		previous = button(bar, Messages.previous, () -> preview.choose(preview.chosen() - 1));
		where = new Label(bar, SWT.CENTER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(convertWidthInCharsToPixels(15), SWT.DEFAULT).applyTo(where);
		next = button(bar, Messages.next, () -> preview.choose(preview.chosen() + 1));
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, PDF, Messages.savePdf, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.print, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == PDF) {
			savePdf();
		} else {
			super.buttonPressed(button);
		}
	}

	private void layOut(boolean expanded) {
		layoutExpanded = expanded;
		MapView seen = expanded ? view.expanded() : view;
		layout = new MapLayout(MapContent.of(journey, Catalog.get()), breaker, MapOptions.COMPACT.with(seen));
	}

	/** Looks at the fields, and shows what they make of the map. */
	private void cut() {
		PrintSettings settings = fields.settings();
		if (settings.expanded() != layoutExpanded) {
			layOut(settings.expanded());
		}
		pages = new MapPages(layout, settings.setup());
		preview.show(pages);
		double letters = TextStyle.CARD.size() * POINTS_IN_PIXEL * pages.scale();
		NumberFormat number = NumberFormat.getInstance();
		number.setMaximumFractionDigits(1);
		String text = NLS.bind(pages.pages().size() == 1 ? Messages.onePage : Messages.pages,
				new Object[] { pages.across(), pages.down(), Math.round(pages.scale() * 100), number.format(letters) });
		summary.setText(letters < LEAST_LETTERS ? text + ' ' + Messages.small : text);
	}

	private void moved() {
		where.setText(preview.where());
		previous.setEnabled(preview.chosen() > 0);
		next.setEnabled(preview.chosen() < pages.pages().size() - 1);
		single.setSelection(preview.isSingle());
	}

	@Override
	public boolean close() {
		if (fields != null && !fields.control().isDisposed()) {
			fields.settings().remember();
		}
		return super.close();
	}

	private void savePdf() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions("*" + PDF_ENDING); //$NON-NLS-1$
		dialog.setOverwrite(true);
		session.path().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		dialog.setFileName(journey.displayName().strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + PDF_ENDING); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			Path target = Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(PDF_ENDING) ? chosen : chosen + PDF_ENDING);
			if (chosen.equals(target.toString()) || Files.notExists(target)
					|| MessageDialog.openQuestion(getShell(), Messages.savePdfTitle, NLS.bind(Messages.replace, target))) {
				savePdf(target);
			}
		}
	}

	private void savePdf(Path target) {
		try {
			new PageOutput(getShell(), preview.drawing()).toPdf(pages, target);
			okPressed(target);
		} catch (OperationCanceledException cancelled) {
			summary.setText(Messages.cancelled);
		} catch (IOException e) {
			MessageDialog.openError(getShell(), Messages.savePdfTitle, NLS.bind(Messages.notSaved, target, e.getLocalizedMessage()));
		}
	}

	private void okPressed(Path target) {
		Shell parent = getParentShell();
		super.okPressed();
		MessageDialog dialog = new MessageDialog(parent, Messages.savePdfTitle, null, NLS.bind(Messages.saved, target), MessageDialog.INFORMATION, 0,
				IDialogConstants.CLOSE_LABEL, Messages.openFile);
		if (dialog.open() == 1) {
			Program.launch(target.toString());
		}
	}

	@Override
	protected void okPressed() {
		PrinterData wish = new PrinterData();
		wish.orientation = pages.setup().landscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		PrintDialog dialog = new PrintDialog(getShell());
		dialog.setPrinterData(wish);
		PrinterData data = dialog.open();
		if (data != null && print(data)) {
			super.okPressed();
		}
	}

	private boolean print(PrinterData data) {
		Printer printer;
		try {
			printer = new Printer(data);
		} catch (SWTError | IllegalArgumentException e) {
			return notPrinted(data, e.getLocalizedMessage());
		}
		try {
			MapPages there = on(printer);
			if (there.pages().size() != pages.pages().size() && !MessageDialog.openConfirm(getShell(), Messages.print,
					NLS.bind(Messages.otherPaper, there.pages().size(), pages.pages().size()))) {
				return false;
			}
			new PageOutput(getShell(), preview.drawing()).toPrinter(there, printer, data, journey.displayName());
			return true;
		} catch (OperationCanceledException cancelled) {
			summary.setText(Messages.cancelled);
			return false;
		} catch (IOException e) {
			return notPrinted(data, e.getLocalizedMessage());
		} finally {
			printer.dispose();
		}
	}

	private boolean notPrinted(PrinterData data, String cause) {
		MessageDialog.openError(getShell(), Messages.print, NLS.bind(Messages.notPrinted, data.name, cause));
		return false;
	}

	/** The pages as they are on the paper that is in the printer, which may be another one, and which it may not reach the edges of. */
	private MapPages on(Printer printer) {
		double dots = printer.getDPI().x / MILLIMETRES;
		Rectangle bounds = printer.getBounds();
		double width = bounds.width / dots;
		double height = bounds.height / dots;
		double unreached = unreached(bounds, printer.getClientArea(), printer.computeTrim(0, 0, 0, 0)) / dots;
		PageSetup wish = pages.setup();
		boolean same = Math.abs(width - wish.width()) < SAME_PAPER && Math.abs(height - wish.height()) < SAME_PAPER;
		if (same && unreached <= wish.margin()) {
			return pages;
		}
		Paper loaded = same ? wish.paper() : new Paper("", Math.min(width, height), Math.max(width, height)); //$NON-NLS-1$
		return new MapPages(layout, new PageSetup(loaded, width > height, Math.max(unreached, wish.margin()), wish.scale(), wish.headings(), wish.footer(),
				wish.parkingLot()));
	}

	/** The widest of the edges that the printer leaves free. */
	private static int unreached(Rectangle paper, Rectangle area, Rectangle trim) {
		int right = paper.width - area.width + trim.x;
		int bottom = paper.height - area.height + trim.y;
		return Math.max(Math.max(-trim.x, -trim.y), Math.max(right, bottom));
	}
}
