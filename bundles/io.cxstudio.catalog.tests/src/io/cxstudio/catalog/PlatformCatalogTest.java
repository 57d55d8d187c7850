/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.internal.RegistryInHand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;

/** The catalog in a running platform, whose own language is Persian here. */
class PlatformCatalogTest {

    @Test
    void thePlatformSpeaksPersianAndKeepsAllLanguages() {
        assertEquals("fa", Locale.getDefault().getLanguage());
        assertTrue(RegistryFactory.getRegistry().isMultiLanguage());
    }

    @Test
    void namesAreInTheLanguageThatIsAskedForWhateverThePlatformSpeaks() {
        List<CatalogEntry> expected = BuiltInCatalogTest.entries(RegistryInHand.withBuiltIns().read()).toList();
        for (CatalogEntry entry : expected) {
            CatalogEntry found = BuiltInCatalogTest.entries(Catalog.get()).filter(each -> each.id().equals(entry.id())).findFirst().orElseThrow();
            assertEquals(entry.names(), found.names());
            assertEquals(entry.descriptions(), found.descriptions());
        }
        assertEquals("Actions", Catalog.get().laneType("io.cxstudio.lane.actions").orElseThrow().name("en"));
        assertEquals("Actions", Catalog.get().laneType("io.cxstudio.lane.actions").orElseThrow().name("de"));
        assertEquals("การกระทำ", Catalog.get().laneType("io.cxstudio.lane.actions").orElseThrow().name("th"));
    }

    @Test
    void nothingIsWrong() {
        assertEquals(List.of(), Catalog.get().problems());
    }

    @Test
    void iconsCanBeOpened() throws IOException {
        for (CatalogEntry entry : BuiltInCatalogTest.entries(Catalog.get()).toList()) {
            try (InputStream icon = entry.icon().openStream()) {
                assertNotNull(icon);
            }
        }
    }

    @Test
    void isReadOnceUntilPluginsComeOrGoAndEachProblemIsLoggedOnce() throws Exception {
        Catalog before = Catalog.get();
        assertSame(before, Catalog.get());
        List<String> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(status.getMessage());
        Platform.addLogListener(listener);
        Object token = registryToken();
        String xml = """
                <?eclipse version="3.4"?><plugin><extension id="broken" point="io.cxstudio.catalog.laneTypes">
                <laneType id="com.example.broken"/><laneType id="com.example.good" name="Good"/></extension></plugin>""";
        var registry = RegistryFactory.getRegistry();
        try {
            assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                    ContributorFactoryOSGi.createContributor(Platform.getBundle("io.cxstudio.model")), false, null, null, token));
            Catalog after = awaitCatalog(() -> !Catalog.get().problems().isEmpty());
            assertNotSame(before, after);
            assertTrue(after.laneType("com.example.good").isPresent());
            assertFalse(after.laneType("com.example.broken").isPresent());
            assertEquals(1, logged.stream().filter(message -> message.startsWith("io.cxstudio.model: laneType com.example.broken:")).count());
        } finally {
            registry.removeExtension(registry.getExtension("io.cxstudio.model.broken"), token);
            Catalog again = awaitCatalog(() -> Catalog.get().problems().isEmpty());
            assertFalse(again.laneType("com.example.good").isPresent());
            Platform.removeLogListener(listener);
        }
    }

    /** Registry events arrive in a thread of their own. */
    private static Catalog awaitCatalog(Supplier<Boolean> condition) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(30), () -> {
            while (!condition.get()) {
                Thread.onSpinWait();
            }
        });
        return Catalog.get();
    }

    /** The platform's registry changes only for those who hold its token. */
    private static Object registryToken() throws ReflectiveOperationException {
        Field field = RegistryFactory.getRegistry().getClass().getDeclaredField("userToken");
        field.setAccessible(true);
        return field.get(RegistryFactory.getRegistry());
    }
}
