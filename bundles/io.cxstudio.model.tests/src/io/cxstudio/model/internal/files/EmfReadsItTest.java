/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.RandomWorkshop;

/** EMF's own reader, which has no part in writing our files, finds the same in them. */
class EmfReadsItTest {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void findsTheSame(long seed) throws Exception {
		Workshop workshop = RandomWorkshop.everything(seed);
		XMLResource resource = new XMLResourceImpl(URI.createURI("test.workshop"));
		resource.load(new ByteArrayInputStream(WorkshopFile.toBytes(workshop)),
				Map.of(XMLResource.OPTION_EXTENDED_META_DATA, false, XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
		assertTrue(resource.getErrors().isEmpty(), () -> resource.getErrors().toString());
		assertSame(workshop, resource.getContents().get(0));
	}

	@SuppressWarnings("unchecked")
	private static void assertSame(EObject expected, EObject actual) {
		assertEquals(expected.eClass(), actual.eClass());
		for (EStructuralFeature feature : expected.eClass().getEAllStructuralFeatures()) {
			Object one = expected.eGet(feature);
			Object other = actual.eGet(feature);
			if (feature instanceof EReference reference) {
				List<EObject> ones = reference.isMany() ? (List<EObject>) one : one == null ? List.of() : List.of((EObject) one);
				List<EObject> others = reference.isMany() ? (List<EObject>) other
						: other == null ? List.of() : List.of((EObject) other);
				assertEquals(ones.size(), others.size(), feature::toString);
				for (int i = 0; i < ones.size(); i++) {
					if (reference.isContainment()) {
						assertSame(ones.get(i), others.get(i));
					} else {
						assertEquals(EcoreUtil.getID(ones.get(i)), EcoreUtil.getID(others.get(i)));
					}
				}
			} else if (feature.isMany()) {
				assertEquals(one, ((List<?>) other).stream().map(EmfReadsItTest::plain).toList());
			} else {
				assertTrue(Objects.deepEquals(one, plain(other)), () -> feature + ": " + one + " / " + other);
			}
		}
	}

	private static Object plain(Object value) {
		return value instanceof String text ? EscapedText.unescape(text) : value;
	}

	@Test
	void knowsThePackageByItsNamespace() {
		EAttribute format = ModelPackage.Literals.WORKSHOP__FORMAT;
		assertEquals("https://cxstudio.io/workshop/" + format.getDefaultValue(), ModelPackage.eNS_URI);
	}
}
