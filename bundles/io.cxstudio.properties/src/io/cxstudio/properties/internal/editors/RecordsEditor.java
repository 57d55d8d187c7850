/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.common.util.Enumerator;

import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.properties.ElementLabels;
import io.cxstudio.properties.internal.Names;

/** Small objects that only make sense within their element, such as citations, as rows of a table. */
final class RecordsEditor extends PartsEditor {

	private final boolean changeable;

	/**
	 * @param changeable false for what plug-ins keep and people only read
	 */
	RecordsEditor(EReference reference, boolean changeable) {
		super(reference);
		this.changeable = changeable;
	}

	@Override
	protected List<Column> columns() {
		return reference().getEReferenceType().getEAllStructuralFeatures().stream().filter(RecordsEditor::isColumn)
				.map(feature -> new Column(ElementLabels.feature(feature), object -> words(object, feature))).toList();
	}

	private static boolean isColumn(EStructuralFeature feature) {
		return feature != Literals.ELEMENT__ID && !feature.isMany();
	}

	private static String words(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature, false);
		if (value == null) {
			return "";
		}
		if (value instanceof EObject referred) {
			return ElementLabels.of(referred);
		}
		return feature instanceof EAttribute attribute && attribute.getEAttributeType() instanceof EEnum kind
				? Names.of(kind, (Enumerator) value) : value.toString().replace('\n', ' ');
	}

	@Override
	protected boolean isChangeable() {
		return changeable;
	}

	@Override
	protected String openText() {
		return changeable ? Messages.edit : Messages.show;
	}

	@Override
	protected void added(EObject object) {
		open(object);
	}

	@Override
	protected void open(EObject object) {
		new PartDialog(widget().getShell(), new Subject(List.of(object)), changeable).open();
	}
}
