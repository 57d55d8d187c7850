/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.cxstudio.model.Card;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;
import io.cxstudio.testing.RandomWorkshop;

/** What is written is read again as it was, and written again gives the same bytes. */
class RoundTripTest {

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 20);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void comesBackAsItWas(long seed) throws Exception {
		Workshop workshop = RandomWorkshop.everything(seed);
		byte[] bytes = WorkshopFile.toBytes(workshop);
		LoadedWorkshop loaded = read(bytes);
		assertEquals(List.of(), loaded.warnings());
		assertFalse(loaded.newerFormat());
		assertArrayEquals(bytes, WorkshopFile.toBytes(loaded.workshop()));
		assertTrue(new EcoreUtil.EqualityHelper() {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean haveEqualAttribute(EObject one, EObject other, EAttribute attribute) {
				return Objects.deepEquals(one.eGet(attribute), other.eGet(attribute));
			}
		}.equals(workshop, loaded.workshop()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aCopyGivesTheSameBytes(long seed) {
		Workshop workshop = RandomWorkshop.everything(seed);
		assertArrayEquals(WorkshopFile.toBytes(workshop), WorkshopFile.toBytes(WorkshopCopy.of(workshop)));
	}

	@Test
	void theGeneratorLeavesNoFeatureOut() {
		assertEquals(Set.of(), unused(RandomWorkshop.everything(1)));
	}

	@Test
	void eachElementHasALineOfItsOwn() {
		String text = new String(WorkshopFile.toBytes(RandomWorkshop.everything(7)), StandardCharsets.UTF_8);
		assertFalse(text.contains("\r"));
		assertTrue(text.endsWith("\n"));
		for (String line : text.split("\n")) {
			assertTrue(line.strip().startsWith("<") && line.endsWith(">"), line);
			String tags = line.replaceAll("\"[^\"]*\"", "").replaceAll(">[^<]*</", "></");
			long elements = tags.chars().filter(c -> c == '<').count();
			assertTrue(elements == 1 || elements == 2 && tags.contains("></"), line);
		}
	}

	@Test
	void aSmallChangeIsASmallDifference() {
		Workshop workshop = RandomWorkshop.map(3, 4, 3, 6, 200);
		List<String> before = lines(workshop);
		Card card = workshop.getJourneys().get(0).getCards().get(100);
		card.setText("two\nlines");
		List<String> after = lines(workshop);
		assertEquals(before.size(), after.size());
		assertEquals(1, IntStream.range(0, before.size())
				.filter(i -> !before.get(i).equals(after.get(i))).count());
	}

	/** Every feature that format 1 has, written by the version that introduced it; it must stay readable for ever. */
	@ParameterizedTest
	@ValueSource(strings = {"format-1.workshop", "format-1-views.workshop", "format-1-steps.workshop"})
	void readsTheFilesOfFormat1(String name, @TempDir Path folder) throws Exception {
		byte[] bytes = file(name);
		LoadedWorkshop loaded = read(bytes);
		assertEquals(List.of(), loaded.warnings());
		assertEquals(1, loaded.workshop().getFormat());
		assertEquals(new String(bytes, StandardCharsets.UTF_8),
				new String(WorkshopFile.toBytes(loaded.workshop()), StandardCharsets.UTF_8));
		Path file = folder.resolve("copy ไทย.workshop");
		WorkshopFile.write(loaded.workshop(), file);
		assertArrayEquals(bytes, Files.readAllBytes(file));
	}

	@Test
	void theFilesOfFormat1LeaveNoFeatureOut() throws Exception {
		Set<String> unused = unused(read(file("format-1.workshop")).workshop());
		unused.retainAll(unused(read(file("format-1-views.workshop")).workshop()));
		unused.retainAll(unused(read(file("format-1-steps.workshop")).workshop()));
		assertEquals(Set.of(), unused);
	}

	private byte[] file(String name) throws Exception {
		try (InputStream stream = getClass().getResourceAsStream(name)) {
			return stream.readAllBytes();
		}
	}

	private static Set<String> unused(Workshop workshop) {
		Set<EStructuralFeature> used = new HashSet<>();
		Set<EClass> classes = new HashSet<>();
		note(workshop, used, classes);
		for (TreeIterator<EObject> contents = workshop.eAllContents(); contents.hasNext();) {
			note(contents.next(), used, classes);
		}
		Set<String> unused = new TreeSet<>();
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				if (!classes.contains(type)) {
					unused.add(type.getName());
				}
				for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
					// The format is always 1 so far, which is its default.
					if (!used.contains(feature) && feature != ModelPackage.Literals.WORKSHOP__FORMAT) {
						unused.add(type.getName() + "." + feature.getName());
					}
				}
			}
		}
		return unused;
	}

	private static void note(EObject object, Set<EStructuralFeature> used, Set<EClass> classes) {
		classes.add(object.eClass());
		object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).forEach(used::add);
	}

	private static List<String> lines(Workshop workshop) {
		return Arrays.asList(new String(WorkshopFile.toBytes(workshop), StandardCharsets.UTF_8).split("\n"));
	}

	private static LoadedWorkshop read(byte[] bytes) throws WorkshopFileException {
		return WorkshopFile.read(new ByteArrayInputStream(bytes), "test");
	}
}
