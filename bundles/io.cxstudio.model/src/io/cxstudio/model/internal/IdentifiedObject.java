/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal;

import java.util.UUID;

import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * The root of all generated classes. It gives an element its identity when the element is put into a workshop: a
 * default value in the metamodel could not differ from one element to the next. An element that was read from a file
 * has its identity by then, and one that is taken out and put back, as undo does, keeps it.
 */
public abstract class IdentifiedObject extends MinimalEObjectImpl.Container {

	@Override
	protected void eBasicSetContainer(InternalEObject newContainer, int newContainerFeatureID) {
		if (newContainer != null) {
			identify();
		}
		super.eBasicSetContainer(newContainer, newContainerFeatureID);
	}

	@Override
	public NotificationChain eSetResource(Resource.Internal resource, NotificationChain notifications) {
		if (resource != null) {
			identify();
		}
		return super.eSetResource(resource, notifications);
	}

	private void identify() {
		EAttribute identity = eClass().getEIDAttribute();
		if (identity != null && !eIsSet(identity)) {
			eSet(identity, UUID.randomUUID().toString());
		}
	}
}
