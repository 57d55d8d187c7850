/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.diagram.internal.figures.Paints;
import io.cxstudio.diagram.internal.palette.MapPalette;
import io.cxstudio.drawing.Palette;

/** Icons are drawn anew for every scale of the screen, and a broken one does no harm. */
class IconTest {

    private static final int[] SCALES = {100, 150, 200};

    @Test
    void iconsOfTheMapAreCrispAtEveryScale() {
        Paints paints = new Paints(Display.getDefault());
        try {
            for (LaneType type : Catalog.get().laneTypes()) {
                Image image = paints.icon(type.icon(), 16, Palette.LIGHT.mutedInk());
                for (int scale : SCALES) {
                    ImageData data = image.getImageData(scale);
                    assertEquals(16 * scale / 100, data.width, type.id());
                    assertEquals(16 * scale / 100, data.height, type.id());
                }
            }
        } finally {
            paints.dispose();
        }
    }

    @Test
    void iconsOfThePaletteAreCrispAtEveryScale() {
        List<ToolEntry> tools = new ArrayList<>();
        for (Object group : new MapPalette(Catalog.get(), Palette.DARK).root().getChildren()) {
            for (Object entry : ((PaletteContainer) group).getChildren()) {
                if (entry instanceof ToolEntry tool && tool.getSmallIcon() != null) {
                    tools.add(tool);
                }
            }
        }
        assertTrue(tools.size() > 30, "only " + tools.size());
        for (ToolEntry tool : tools.subList(1, tools.size())) {
            for (int scale : SCALES) {
                ImageData data = tool.getSmallIcon().getImageData(scale);
                assertNotNull(data, tool.getLabel() + " at " + scale);
                assertEquals(16 * scale / 100, data.width, tool.getLabel());
            }
        }
    }

    @Test
    void aBrokenIconIsReportedOnce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken.svg");
        Files.write(file, "<svg viewBox=\"nonsense\"><path d=\"M here\"".getBytes(StandardCharsets.UTF_8));
        URL missing = folder.resolve("missing.svg").toUri().toURL();
        List<String> reported = new ArrayList<>();
        ILogListener listener = (status, plugin) -> reported.add(status.getMessage());
        Platform.addLogListener(listener);
        Paints paints = new Paints(Display.getDefault());
        try {
            for (int i = 0; i < 5; i++) {
                assertNull(paints.icon(file.toUri().toURL(), 16 + i, Palette.LIGHT.ink()));
                assertNull(paints.icon(missing, 16 + i, Palette.LIGHT.ink()));
            }
        } finally {
            paints.dispose();
            Platform.removeLogListener(listener);
        }
        assertEquals(2, reported.size(), reported::toString);
    }
}
