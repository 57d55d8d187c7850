/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The editor links against the GEF of 2007 and against today's. Members that only one of them has, or that mean something else in the other, must not
 * appear in its classes.
 */
class RuledOutMembersTest {

    private static final Pattern RULED_OUT = Pattern.compile(String.join("|",
            "org/eclipse/draw2d/ScaledGraphics\\b.*",
            "org/eclipse/draw2d/TextUtilities\\b.*",
            "org/eclipse/draw2d/OrderedLayout\\b.*",
            "org/eclipse/draw2d/geometry/(Ray|Precision\\w+)\\b.*",
            "org/eclipse/draw2d/geometry/\\w+\\.(width|height|x|y)\\(\\).*",
            "org/eclipse/gef/editparts/ZoomListener\\b.*",
            "org/eclipse/gef/GEFPlugin\\b.*",
            "org/eclipse/gef/internal/.*",
            "org/eclipse/draw2d/internal/.*",
            "org/eclipse/gef/ui/(stackview|console)/.*",
            "org/eclipse/gef/dnd/.*Listener\\b.*",
            "org/eclipse/gef/handles/\\w*HandleKit\\b.*",
            "org/eclipse/gef/requests/SimpleFactory\\b.*",
            ".*\\.getEditPartForModel\\(.*",
            ".*\\.createFlyoutPreferences\\(.*"));

    @Test
    void noClassUsesThem() throws IOException, URISyntaxException {
        List<String> found = new ArrayList<>();
        int classes = 0;
        for (byte[] bytes : classes()) {
            new ClassReader(bytes).accept(new Uses(found), 0);
            classes++;
        }
        assertTrue(classes > 50, "Only " + classes + " classes were found");
        assertEquals(List.of(), found);
    }

    @Test
    void theScanFindsWhatItLooksFor() throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream in = RuledOutMembersTest.class.getResourceAsStream("RuledOutMembersTest$Offender.class")) {
            new ClassReader(in.readAllBytes()).accept(new Uses(found), 0);
        }
        assertEquals(1, found.size(), found.toString());
    }

    /** Uses a class that is ruled out. */
    static final class Offender {

        Object offend() {
            return new org.eclipse.draw2d.geometry.PrecisionPoint();
        }
    }

    private static List<byte[]> classes() throws IOException, URISyntaxException {
        URL anchor = MapEditor.class.getProtectionDomain().getCodeSource().getLocation();
        Path location = Path.of(anchor.toURI());
        if (Files.isDirectory(location)) {
            Path compiled = Files.isDirectory(location.resolve("target/classes")) ? location.resolve("target/classes") : location;
            return read(compiled);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location.toUri()), Map.of())) {
            return read(jar.getPath("/"));
        }
    }

    private static List<byte[]> read(Path root) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }

    /** Collects what a class uses and may not. */
    private static final class Uses extends ClassVisitor {

        private final List<String> found;
        private String name;

        Uses(List<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        private void use(String member) {
            String entry = name + " uses " + member;
            if (RULED_OUT.matcher(member).matches() && !found.contains(entry)) {
                found.add(entry);
            }
        }

        @Override
        public void visit(int version, int access, String className, String signature, String superName, String[] interfaces) {
            name = className;
            use(superName);
            for (String each : interfaces) {
                use(each);
            }
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String member, String memberDescriptor, boolean isInterface) {
                    use(owner + "." + member + memberDescriptor);
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String member, String memberDescriptor) {
                    use(owner + "." + member);
                }

                @Override
                public void visitTypeInsn(int opcode, String type) {
                    if (opcode != Opcodes.NEW) {
                        use(type);
                    }
                }

                @Override
                public void visitInvokeDynamicInsn(String member, String memberDescriptor, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            use(handle.getOwner() + "." + handle.getName() + handle.getDesc());
                        }
                    }
                }
            };
        }
    }
}
