/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Picture;

/** The picture itself: shown small, and loaded from a file. */
final class PictureEditor extends FeatureEditor {

	private static final int PREVIEW_WIDTH = 160;
	private static final int PREVIEW_HEIGHT = 96;

	private Canvas preview;
	private Label size;
	private Button load;
	private Image image;

	PictureEditor(EAttribute data) {
		super(data);
	}

	@Override
	public Control create(Composite parent) {
		Composite row = row(parent, 2);
		preview = new Canvas(row, SWT.NO_FOCUS);
		GridData data = new GridData(PREVIEW_WIDTH, PREVIEW_HEIGHT);
		data.horizontalIndent = 8;
		preview.setLayoutData(data);
		preview.addPaintListener(this::paint);
		preview.addDisposeListener(event -> disposeImage());
		Composite column = row(row, 1);
		size = new Label(column, SWT.NONE);
		load = Buttons.push(column, Messages.loadPicture, this::load);
		return row;
	}

	@Override
	public boolean isTall() {
		return true;
	}

	private void paint(PaintEvent event) {
		Rectangle area = preview.getClientArea();
		if (image != null) {
			Rectangle whole = image.getBounds();
			double scale = Math.min(1, Math.min((double) area.width / whole.width, (double) area.height / whole.height));
			event.gc.setInterpolation(SWT.HIGH);
			event.gc.drawImage(image, 0, 0, whole.width, whole.height, 0, 0, (int) (whole.width * scale), (int) (whole.height * scale));
		} else {
			event.gc.setForeground(event.display.getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	private void load() {
		FileDialog dialog = new FileDialog(load.getShell(), SWT.OPEN);
		dialog.setFilterNames(new String[] { Messages.pictureFiles });
		dialog.setFilterExtensions(new String[] { "*.png;*.jpg;*.jpeg;*.gif;*.bmp;*.PNG;*.JPG;*.JPEG;*.GIF;*.BMP" });
		subject().session().flatMap(WorkshopSession::path).map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String file = dialog.open();
		if (file == null) {
			return;
		}
		try {
			ScaledPicture picture = ScaledPicture.read(Path.of(file));
			EObject object = subject().first();
			subject().execute(SetFeature.several(object, Messages.setPicture,
					Map.of(Literals.PICTURE__DATA, picture.data(), Literals.PICTURE__MEDIA_TYPE, picture.mediaType(),
							Literals.PICTURE__WIDTH, picture.width(), Literals.PICTURE__HEIGHT, picture.height())));
			refresh();
		} catch (IOException e) {
			MessageDialog.openError(load.getShell(), label(), e.getMessage());
		}
	}

	@Override
	protected void display(Object value, boolean readOnly) {
		disposeImage();
		byte[] data = (byte[]) value;
		if (data != null && data.length > 0) {
			image = image(data);
			Picture picture = (Picture) subject().first();
			size.setText(NLS.bind(Messages.pictureSize, new Object[] { picture.getWidth(), picture.getHeight(), (data.length + 1023) / 1024 }));
		} else {
			size.setText(Messages.noPicture);
		}
		size.requestLayout();
		load.setEnabled(!readOnly && subject().objects().size() == 1);
		preview.redraw();
	}

	private Image image(byte[] data) {
		try {
			return new Image(preview.getDisplay(), new ImageData(new java.io.ByteArrayInputStream(data)));
		} catch (SWTException e) {
			// A file from elsewhere may hold anything: it is kept, and shown as an empty frame.
			ILog.of(PictureEditor.class).info(e.getMessage());
			return null;
		}
	}

	private void disposeImage() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
