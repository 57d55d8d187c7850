/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds in compiled classes what only one of GEF's releases has, that of 2007 or today's, or what means something else in
 * the other: what is compiled without it links against both.
 */
final class RuledOutMembers {

	/** Classes by their full name, members as CLASS.MEMBER and the descriptor of a method. */
	private static final Pattern USES = Pattern.compile(String.join("|",
			"org/eclipse/draw2d/ScaledGraphics\\b.*",
			"org/eclipse/draw2d/TextUtilities\\b.*",
			"org/eclipse/draw2d/OrderedLayout\\b.*",
			"org/eclipse/draw2d/geometry/(Ray|Precision\\w+)\\b.*",
			"org/eclipse/draw2d/geometry/\\w+\\.(width|height|x|y)\\(\\).*",
			"org/eclipse/gef/commands/CommandStackListener\\b.*",
			"org/eclipse/gef/commands/CommandStack\\.(add|remove)CommandStackListener\\(.*",
			"org/eclipse/gef/editparts/ZoomListener\\b.*",
			"org/eclipse/gef/editparts/ZoomManager\\.(add|remove)ZoomListener\\(.*",
			"org/eclipse/gef/GEFPlugin\\b.*",
			"org/eclipse/(gef|draw2d)/(.*/)?internal/.*",
			"org/eclipse/gef/ui/(stackview|console)/.*",
			"org/eclipse/gef/handles/\\w*HandleKit\\b.*",
			"org/eclipse/gef/requests/SimpleFactory\\b.*",
			"org/eclipse/gef/.*\\.\\w+\\(Lorg/eclipse/gef/dnd/Transfer\\w+Listener;.*",
			".*\\.getEditPartForModel\\(.*",
			".*\\.createFlyoutPreferences\\(.*"));
	/** Types that must not stand in the signature of a member. */
	private static final Pattern SIGNATURES = Pattern.compile(".*Lorg/eclipse/gef/dnd/Transfer\\w+Listener;.*|.*Lorg/eclipse/draw2d/geometry/(Ray|Precision\\w+);.*");
	private static final Set<String> ONLY_TO_EXTEND = Set.of("org/eclipse/draw2d/IFigure", "org/eclipse/gef/EditPartViewer",
			"org/eclipse/gef/ui/palette/PaletteViewerPreferences");
	private static final String GRAPHICS = "org/eclipse/draw2d/Graphics";
	private static final Set<String> ALSO_OF_GRAPHICS = Set.of("getLineWidthFloat()F", "setLineWidthFloat(F)V", "setLineMiterLimit(F)V");
	private static final Set<String> WITH_AN_OLDER_FORM = Set.of("createAddCommand", "createChangeConstraintCommand");
	private static final String OLDER_FORM = "(Lorg/eclipse/gef/EditPart;Ljava/lang/Object;)";
	private static final String NEWER_FORM = "(Lorg/eclipse/gef/requests/ChangeBoundsRequest;";

	private final Map<String, String> superclasses = new HashMap<>();
	private final Set<String> found = new LinkedHashSet<>();

	private RuledOutMembers() {
	}

	/**
	 * Looks at classes.
	 *
	 * @param classes the content of class files, not null
	 * @return what was found, each as CLASS and what it does, not null
	 */
	static List<String> in(Collection<byte[]> classes) {
		RuledOutMembers members = new RuledOutMembers();
		List<ClassReader> readers = classes.stream().map(ClassReader::new).toList();
		readers.forEach(reader -> members.superclasses.put(reader.getClassName(), reader.getSuperName()));
		readers.forEach(reader -> reader.accept(members.new Uses(), 0));
		return new ArrayList<>(members.found);
	}

	/** The first class above that is none of those looked at. */
	private String foreignSuperclass(String name) {
		String above = superclasses.get(name);
		return above == null ? name : foreignSuperclass(above);
	}

	private final class Uses extends ClassVisitor {

		private final Set<String> methods = new HashSet<>();
		private String name;
		private String superclass;

		Uses() {
			super(Opcodes.ASM9);
		}

		private void report(String what) {
			found.add(name + " " + what);
		}

		private void use(String member) {
			if (member != null && USES.matcher(member).matches()) {
				report("uses " + member);
			}
		}

		private void declare(String member, String descriptor) {
			if (SIGNATURES.matcher(descriptor).matches()) {
				report("declares " + member + " with " + descriptor);
			}
		}

		private boolean isOfGef() {
			return foreignSuperclass(name).matches("org/eclipse/(gef|draw2d)/.*");
		}

		@Override
		public void visit(int version, int access, String className, String signature, String superName, String[] interfaces) {
			name = className;
			superclass = superName;
			use(superName);
			for (String each : interfaces) {
				use(each);
				if (ONLY_TO_EXTEND.contains(each)) {
					report("implements " + each);
				}
			}
		}

		@Override
		public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
			declare(field, descriptor);
			return null;
		}

		@Override
		public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
			methods.add(method + descriptor);
			declare(method, descriptor);
			if (method.equals("getAdapter") && signature != null && signature.startsWith("<") && isOfGef()) {
				report("declares getAdapter with a type parameter");
			}
			if (method.equals("createSelectionHandles") && signature != null && !signature.contains("<Lorg/eclipse/gef/Handle;>")) {
				report("declares createSelectionHandles as " + signature);
			}
			return new Instructions();
		}

		@Override
		public void visitEnd() {
			for (String method : methods) {
				String plain = method.substring(0, method.indexOf('('));
				if (WITH_AN_OLDER_FORM.contains(plain) && method.startsWith(plain + NEWER_FORM)
						&& methods.stream().noneMatch(other -> other.startsWith(plain + OLDER_FORM))) {
					report("declares " + plain + " with three arguments alone");
				}
			}
			if (GRAPHICS.equals(superclass) && !methods.containsAll(ALSO_OF_GRAPHICS)) {
				report("extends Graphics without " + ALSO_OF_GRAPHICS);
			}
		}

		private final class Instructions extends MethodVisitor {

			Instructions() {
				super(Opcodes.ASM9);
			}

			@Override
			public void visitMethodInsn(int opcode, String owner, String member, String descriptor, boolean isInterface) {
				use(owner + "." + member + descriptor);
			}

			@Override
			public void visitFieldInsn(int opcode, String owner, String member, String descriptor) {
				use(owner + "." + member);
			}

			@Override
			public void visitTypeInsn(int opcode, String type) {
				use(type);
			}

			@Override
			public void visitInvokeDynamicInsn(String member, String descriptor, Handle bootstrap, Object... arguments) {
				for (Object argument : arguments) {
					if (argument instanceof Handle handle) {
						use(handle.getOwner() + "." + handle.getName() + handle.getDesc());
					}
				}
			}
		}
	}
}
