/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Whether what was compiled against the GEF of 2007 links against today's, too: all bundles of the product, the editors and what draws for them. */
class RuledOutMembersTest {

	private static final String OBJECT = "java/lang/Object";

	@Test
	void noBundleOfTheProductUsesThem() throws IOException {
		List<byte[]> classes = new ArrayList<>();
		int editors = 0;
		for (Path bundle : bundles()) {
			List<byte[]> own = classes(bundle);
			classes.addAll(own);
			editors += bundle.getFileName().toString().startsWith("io.cxstudio.diagram_") ? own.size() : 0;
		}
		assertTrue(editors > 50, "Only " + editors + " classes of the map's editor were found");
		assertEquals(List.of(), RuledOutMembers.in(classes));
	}

	/** The fragment that lets the GEF of 2007 run is dropped together with it. */
	private static List<Path> bundles() throws IOException {
		try (Stream<Path> jars = Files.list(Product.built().folder().resolve("plugins"))) {
			return jars.filter(jar -> jar.getFileName().toString().matches("io\\.cxstudio\\..*\\.jar"))
					.filter(jar -> !jar.getFileName().toString().startsWith("io.cxstudio.gef.compat_")).toList();
		}
	}

	private static List<byte[]> classes(Path bundle) throws IOException {
		List<byte[]> classes = new ArrayList<>();
		try (JarFile jar = new JarFile(bundle.toFile())) {
			for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
				JarEntry entry = entries.nextElement();
				if (entry.getName().endsWith(".class")) {
					try (InputStream in = jar.getInputStream(entry)) {
						classes.add(in.readAllBytes());
					}
				}
			}
		}
		return classes;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"org/eclipse/draw2d/geometry/PrecisionPoint | <init> | ()V",
			"org/eclipse/draw2d/geometry/Rectangle | width | ()I",
			"org/eclipse/draw2d/ScaledGraphics | <init> | (Lorg/eclipse/draw2d/Graphics;)V",
			"org/eclipse/gef/commands/CommandStack | addCommandStackListener | (Lorg/eclipse/gef/commands/CommandStackListener;)V",
			"org/eclipse/gef/editparts/ZoomManager | addZoomListener | (Lorg/eclipse/gef/editparts/ZoomListener;)V",
			"org/eclipse/gef/EditPartViewer | addDropTargetListener | (Lorg/eclipse/gef/dnd/TransferDropTargetListener;)V",
			"org/eclipse/gef/EditPartViewer | getEditPartForModel | (Ljava/lang/Object;)Lorg/eclipse/gef/EditPart;",
			"org/eclipse/gef/handles/ResizableHandleKit | <init> | ()V",
			"org/eclipse/gef/internal/Internal | any | ()V",
			"org/eclipse/gef/ui/parts/GraphicalEditor | createFlyoutPreferences | (Lorg/eclipse/core/runtime/Preferences;)V",
	})
	void aCallIsFound(String owner, String method, String descriptor) {
		assertEquals(1, RuledOutMembers.in(List.of(calling(owner, method, descriptor))).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"org/eclipse/gef/commands/CommandStack | addCommandStackEventListener | (Lorg/eclipse/gef/commands/CommandStackEventListener;)V",
			"org/eclipse/gef/EditPartViewer | addDropTargetListener | (Lorg/eclipse/jface/util/TransferDropTargetListener;)V",
			"org/eclipse/draw2d/geometry/Rectangle | getLocation | ()Lorg/eclipse/draw2d/geometry/Point;",
			"org/eclipse/gef/EditPartViewer | getEditPartRegistry | ()Ljava/util/Map;",
	})
	void whatBothHaveIsNotFound(String owner, String method, String descriptor) {
		assertEquals(List.of(), RuledOutMembers.in(List.of(calling(owner, method, descriptor))));
	}

	@Test
	void anImplementedInterfaceIsFound() {
		ClassWriter writer = type(OBJECT, "org/eclipse/draw2d/IFigure");
		assertEquals(List.of("Offender implements org/eclipse/draw2d/IFigure"), RuledOutMembers.in(List.of(writer.toByteArray())));
	}

	@Test
	void aGraphicsWithoutTodaysMethodsIsFound() {
		assertEquals(1, RuledOutMembers.in(List.of(type("org/eclipse/draw2d/Graphics").toByteArray())).size());
	}

	@Test
	void anAdapterWithATypeParameterIsFoundInPartsOnly() {
		String signature = "<T:Ljava/lang/Object;>(Ljava/lang/Class<TT;>;)TT;";
		ClassWriter part = type("org/eclipse/gef/editparts/AbstractGraphicalEditPart");
		part.visitMethod(Opcodes.ACC_ABSTRACT, "getAdapter", "(Ljava/lang/Class;)Ljava/lang/Object;", signature, null);
		ClassWriter other = type(OBJECT);
		other.visitMethod(Opcodes.ACC_ABSTRACT, "getAdapter", "(Ljava/lang/Class;)Ljava/lang/Object;", signature, null);
		assertEquals(1, RuledOutMembers.in(List.of(part.toByteArray())).size());
		assertEquals(List.of(), RuledOutMembers.in(List.of(other.toByteArray())));
	}

	@Test
	void selectionHandlesOfAnythingElseAreFound() {
		ClassWriter policy = type("org/eclipse/gef/editpolicies/SelectionHandlesEditPolicy");
		policy.visitMethod(Opcodes.ACC_ABSTRACT, "createSelectionHandles", "()Ljava/util/List;", "()Ljava/util/List<*>;", null);
		assertEquals(1, RuledOutMembers.in(List.of(policy.toByteArray())).size());
	}

	@Test
	void aCommandForThreeArgumentsAloneIsFound() {
		String three = "(Lorg/eclipse/gef/requests/ChangeBoundsRequest;Lorg/eclipse/gef/EditPart;Ljava/lang/Object;)Lorg/eclipse/gef/commands/Command;";
		String two = "(Lorg/eclipse/gef/EditPart;Ljava/lang/Object;)Lorg/eclipse/gef/commands/Command;";
		ClassWriter policy = type("org/eclipse/gef/editpolicies/XYLayoutEditPolicy");
		policy.visitMethod(Opcodes.ACC_ABSTRACT, "createAddCommand", three, null, null);
		assertEquals(1, RuledOutMembers.in(List.of(policy.toByteArray())).size());
		policy.visitMethod(Opcodes.ACC_ABSTRACT, "createAddCommand", two, null, null);
		assertEquals(List.of(), RuledOutMembers.in(List.of(policy.toByteArray())));
	}

	private static ClassWriter type(String superclass, String... interfaces) {
		ClassWriter writer = new ClassWriter(0);
		writer.visit(Opcodes.V21, Opcodes.ACC_ABSTRACT, "Offender", null, superclass, interfaces);
		return writer;
	}

	private static byte[] calling(String owner, String method, String descriptor) {
		ClassWriter writer = type(OBJECT);
		MethodVisitor caller = writer.visitMethod(Opcodes.ACC_STATIC, "offend", "()V", null, null);
		caller.visitCode();
		caller.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, method, descriptor, false);
		caller.visitMaxs(0, 0);
		caller.visitEnd();
		return writer.toByteArray();
	}
}
