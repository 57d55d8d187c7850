/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.ChannelType;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.Names;
import io.cxstudio.drawing.awt.MapPicture;
import io.cxstudio.drawing.map.MapBuilder;
import io.cxstudio.drawing.map.MapOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a partner contributes may be broken in any way: the map is painted without it. */
class BrokenContributionTest {

    @TempDir
    Path folder;

    private URL file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "icon", ".svg"), content).toUri().toURL();
    }

    /** An icon whose place cannot even be opened without an exception that nobody expects. */
    private static URL throwing() throws IOException {
        return URL.of(URI.create("partner:icon.svg"), new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                throw new IllegalStateException("the plug-in was stopped");
            }
        });
    }

    private List<URL> brokenIcons() throws IOException {
        String nested = "<g>".repeat(12_000) + "<path d='M0 0h5'/>" + "</g>".repeat(12_000);
        return List.of(throwing(), file(""), file("PNG, not SVG"), file("<svg viewBox='nonsense'><path d='M here'"), file("<html/>"),
                file("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" + nested + "</svg>"),
                file("<svg xmlns='http://www.w3.org/2000/svg'>" + " ".repeat(200_000) + "</svg>"), folder.resolve("missing.svg").toUri().toURL());
    }

    @Test
    void aMapIsPaintedWhateverIsWrongWithIcons() throws IOException {
        for (URL icon : brokenIcons()) {
            Names name = Names.of("Partner's");
            LaneType lane = new LaneType("test.touchpoints", name, Names.of(""), name, CardKind.TOUCHPOINT, "#0F7C8A", null, icon, "com.partner");
            ChannelType channel = new ChannelType("test.channel.web", name, Names.of(""), true, null, null, icon, "com.partner");
            Catalog catalog = new Catalog(List.of(), List.of(lane), List.of(channel), List.of(), List.of(), List.of());
            MapBuilder map = new MapBuilder("en", "A partner's journey");
            map.stage("Only", null, "before", "One");
            map.touchpoint(0, "web", "Touched");
            map.lane("nobodyKnows");
            map.card("nobodyKnows", 0, "In a lane of a plug-in that is gone");
            assertTrue(new MapPicture(map.journey, catalog, Palette.LIGHT, MapOptions.COMPACT).png(2).length > 1000);
            assertEquals(Optional.of("com.partner"), catalog.contributorOf(icon));
        }
    }

    @Test
    void theContributorOfAnUnknownIconIsUnknown() throws IOException {
        Catalog empty = new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(Optional.empty(), empty.contributorOf(throwing()));
        assertEquals("partner:icon.svg", IconImage.origin(throwing()));
    }

    @Test
    void anIconThatIsTooLongIsNotRead() throws IOException {
        URL icon = file("x".repeat(100_001));
        assertTrue(assertThrows(IOException.class, () -> IconImage.read(icon)).getMessage().contains("100000"));
    }

    @Test
    void namesWithoutTextLeaveTheMapAsItIs() throws IOException {
        LaneType lane = new LaneType("test.actions", Names.of(Map.of()), Names.of(""), Names.of(""), CardKind.CARD, "not a colour", "#12", null, "com.partner");
        Catalog catalog = new Catalog(List.of(), List.of(lane), List.of(), List.of(), List.of(), List.of());
        MapBuilder map = new MapBuilder("no such language", "");
        map.stage("", null, "before", "");
        map.card("actions", 0, "");
        assertTrue(new MapPicture(map.journey, catalog, Palette.DARK, MapOptions.COMPACT).png(1).length > 500);
    }
}
