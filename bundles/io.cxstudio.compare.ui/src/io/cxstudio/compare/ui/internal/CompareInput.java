/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import io.cxstudio.compare.Side;
import io.cxstudio.diagram.JourneyInput;
import io.cxstudio.editing.WorkshopSession;

/** The two journeys that an editor compares. Like the input of a map it takes no part in the sessions: the editor does. */
final class CompareInput implements IEditorInput, IPersistableElement {

	private final JourneyInput left;
	private final JourneyInput right;

	CompareInput(JourneyInput left, JourneyInput right) {
		this.left = left;
		this.right = right;
	}

	JourneyInput on(Side side) {
		return side == Side.LEFT ? left : right;
	}

	WorkshopSession session(Side side) {
		return on(side).session();
	}

	@Override
	public boolean exists() {
		return left.exists() && right.exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return Messages.bind(Messages.inputName, left.getName(), right.getName());
	}

	@Override
	public String getToolTipText() {
		return Messages.bind(Messages.inputName, left.getToolTipText(), right.getToolTipText());
	}

	@Override
	public IPersistableElement getPersistable() {
		return left.getPersistable() == null || right.getPersistable() == null ? null : this;
	}

	@Override
	public String getFactoryId() {
		return CompareInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		CompareInputFactory.save(this, memento);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == WorkshopSession.class ? adapter.cast(right.session()) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CompareInput input && input.left.equals(left) && input.right.equals(right);
	}

	@Override
	public int hashCode() {
		return Objects.hash(left, right);
	}
}
