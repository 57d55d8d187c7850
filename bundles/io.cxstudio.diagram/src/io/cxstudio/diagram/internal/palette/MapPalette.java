/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.palette;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.CreationToolEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageDataProvider;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.CatalogEntry;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.StageType;
import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.figures.SvgIcon;
import io.cxstudio.diagram.internal.links.LinkNames;
import io.cxstudio.diagram.internal.policies.NewElement;
import io.cxstudio.diagram.internal.tools.LinkTool;
import io.cxstudio.diagram.internal.tools.MapCreationTool;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Palette;
import io.cxstudio.model.LinkKind;

/** The palette: what the catalog knows, built in or contributed, in the language of the interface. */
public final class MapPalette {

    private static final int SMALL = 16;
    private static final int LARGE = 24;
    private static final int PERCENT = 100;

    private final Catalog catalog;
    private final Locale language = Locale.getDefault();
    private final Colour ink;

    /**
     * The palette of a catalog.
     *
     * @param catalog what there is, not null
     * @param theme   the theme, for the colour of icons, not null
     */
    public MapPalette(Catalog catalog, Palette theme) {
        this.catalog = catalog;
        this.ink = theme.mutedInk();
    }

    /**
     * Makes the palette.
     *
     * @return not null
     */
    public PaletteRoot root() {
        PaletteRoot root = new PaletteRoot();
        PaletteGroup tools = new PaletteGroup(Messages.paletteTools);
        ToolEntry selection = new SelectionToolEntry(Messages.paletteSelect, Messages.paletteSelectDescription);
        tools.add(selection);
        tools.add(tool(Messages.card, Messages.paletteCardDescription, icon("/icons/card.svg"), new NewElement.OfCard(null))); //$NON-NLS-1$
        tools.add(tool(Messages.paletteStep, Messages.paletteStepDescription, icon("/icons/step.svg"), new NewElement.OfStep())); //$NON-NLS-1$
        root.add(tools);
        root.setDefaultEntry(selection);
        PaletteDrawer cards = drawer(root, Messages.paletteCards, PaletteDrawer.INITIAL_STATE_OPEN);
        PaletteDrawer stages = drawer(root, Messages.paletteStages, PaletteDrawer.INITIAL_STATE_CLOSED);
        PaletteDrawer lanes = drawer(root, Messages.paletteLanes, PaletteDrawer.INITIAL_STATE_CLOSED);
        PaletteDrawer links = drawer(root, io.cxstudio.diagram.internal.links.Messages.paletteLinks, PaletteDrawer.INITIAL_STATE_CLOSED);
        for (LinkKind kind : LinkKind.VALUES) {
            links.add(linkTool(kind));
        }
        for (LaneType type : catalog.laneTypes()) {
            String name = type.cardNames().in(language);
            cards.add(tool(name, Messages.bind(Messages.paletteCardOfDescription, name, type.name(language)), type.icon(), new NewElement.OfCard(type)));
            add(lanes, type, new NewElement.OfLane(type));
        }
        for (StageType type : catalog.stageTypes()) {
            add(stages, type, new NewElement.OfStage(type));
        }
        return root;
    }

    private PaletteDrawer drawer(PaletteRoot root, String name, int state) {
        PaletteDrawer drawer = new PaletteDrawer(name);
        drawer.setInitialState(state);
        root.add(drawer);
        return drawer;
    }

    private void add(PaletteContainer container, CatalogEntry entry, NewElement element) {
        container.add(tool(entry.name(language), entry.descriptions().in(language), entry.icon(), element));
    }

    private static URL icon(String path) {
        return MapPalette.class.getResource(path);
    }

    private ToolEntry tool(String name, String description, URL icon, NewElement element) {
        CreationToolEntry entry = new CreationToolEntry(name, description, new Factory(element), image(icon, SMALL), image(icon, LARGE));
        entry.setToolClass(MapCreationTool.class);
        return entry;
    }

    private ToolEntry linkTool(LinkKind kind) {
        URL icon = icon("/icons/link.svg"); //$NON-NLS-1$
        ToolEntry entry = new ConnectionCreationToolEntry(LinkNames.of(kind).replace("&", ""), //$NON-NLS-1$ //$NON-NLS-2$
                io.cxstudio.diagram.internal.links.Messages.paletteLinkDescription, new LinkFactory(kind), image(icon, SMALL), image(icon, LARGE));
        entry.setToolClass(LinkTool.class);
        return entry;
    }

    private ImageDescriptor image(URL url, int size) {
        if (url == null) {
            return null;
        }
        try {
            SvgIcon icon = SvgIcon.read(url, ink);
            icon.imageData(size);
            return ImageDescriptor.createFromImageDataProvider((ImageDataProvider) zoom -> icon.imageData(size * zoom / PERCENT));
        } catch (IOException | RuntimeException e) {
            ILog.of(MapPalette.class).warn("The icon cannot be read: " + url, e); //$NON-NLS-1$
            return null;
        }
    }

    /** What a link that is pulled will be. */
    private record LinkFactory(LinkKind kind) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return kind;
        }

        @Override
        public Object getObjectType() {
            return kind;
        }
    }

    /** GEF wants a factory; what it makes is only the name of what the map will make. */
    private record Factory(NewElement element) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return element;
        }

        @Override
        public Object getObjectType() {
            return element;
        }
    }
}
