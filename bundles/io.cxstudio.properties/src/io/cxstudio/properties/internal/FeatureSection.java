/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import io.cxstudio.properties.internal.editors.EditorForm;
import io.cxstudio.properties.internal.editors.FeatureEditors;
import io.cxstudio.properties.internal.editors.Subject;

/** Editors for some features of what is selected, which follow the model. */
final class FeatureSection extends AbstractPropertySection {

	private final List<EStructuralFeature> features;
	private final Adapter follower = new AdapterImpl() {
		@Override
		public void notifyChanged(Notification notification) {
			if (!notification.isTouch()) {
				refreshSoon();
			}
		}
	};
	private EditorForm form;
	private List<EObject> objects = List.of();
	private boolean refreshing;

	FeatureSection(List<EStructuralFeature> features) {
		this.features = features;
	}

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		Composite area = getWidgetFactory().createComposite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		form = new EditorForm(area, features.stream().map(FeatureEditors::of).toList());
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		List<EObject> chosen = SelectedObjects.in(selection);
		if (!chosen.isEmpty() && !chosen.equals(objects)) {
			follow(chosen);
			form.show(new Subject(chosen));
		}
	}

	private void follow(List<EObject> chosen) {
		objects.forEach(object -> object.eAdapters().remove(follower));
		objects = List.copyOf(chosen);
		objects.forEach(object -> object.eAdapters().add(follower));
	}

	/** Once for all the changes of a command. */
	private void refreshSoon() {
		if (refreshing || form == null || form.control().isDisposed()) {
			return;
		}
		refreshing = true;
		form.control().getDisplay().asyncExec(() -> {
			refreshing = false;
			refresh();
		});
	}

	@Override
	public void refresh() {
		if (!form.control().isDisposed() && objects.stream().allMatch(object -> object.eResource() != null)) {
			form.refresh();
		}
	}

	@Override
	public void aboutToBeHidden() {
		if (!form.control().isDisposed()) {
			form.finish();
		}
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	public void dispose() {
		follow(List.of());
	}
}
