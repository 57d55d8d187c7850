/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice Calc without a window: it opens workbooks and saves them again. It is part of the test suite that it is there. */
final class LibreOffice {

    private LibreOffice() {
    }

    /**
     * Converts the workbooks of a folder.
     *
     * @param folder where {@code NAME.xlsx} stand; the results are in its folder {@code out}
     * @param format the extension of what is to be written
     * @param names  the names without their extension
     */
    static List<Path> convert(Path folder, String format, String... names) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("out"));
        List<String> command = new ArrayList<>(List.of(office().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", format, "--outdir", out.toString()));
        Stream.of(names).map(name -> folder.resolve(name + ".xlsx").toString()).forEach(command::add);
        Path log = folder.resolve("office.log");
        Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(office.waitFor(5, TimeUnit.MINUTES), "LibreOffice hangs");
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        List<Path> converted = Stream.of(names).map(name -> out.resolve(name + "." + format)).toList();
        for (Path file : converted) {
            assertTrue(Files.exists(file), () -> file + " was not written: " + read(log));
        }
        return converted;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static Path office() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(path -> Path.of(path, "soffice")).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("LibreOffice is not there. Install libreoffice-calc."));
    }
}
