/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal;

import java.util.function.Consumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

import io.cxstudio.drawing.Palette;

/** Light or dark, as the workbench is; without a workbench, as the platform is. */
public final class MapTheme {

    private static final String DARK = "dark"; //$NON-NLS-1$
    private static final int DARK_BELOW = 3 * 128;

    private final Control control;
    private final Consumer<Palette> changed;
    private final Listener settings = event -> update();
    private final EventHandler switched = event -> updateLater();
    private final IEventBroker broker;

    /**
     * Watches the theme.
     *
     * @param control where the map is seen, not null
     * @param changed is told the palette when the theme has changed, not null
     */
    public MapTheme(Control control, Consumer<Palette> changed) {
        this.control = control;
        this.changed = changed;
        control.getDisplay().addListener(SWT.Settings, settings);
        broker = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IEventBroker.class) : null;
        if (broker != null) {
            broker.subscribe(IThemeEngine.Events.THEME_CHANGED, switched);
        }
    }

    /**
     * The palette of the theme as it is now.
     *
     * @param display the display, not null
     * @return not null
     */
    public static Palette current(Display display) {
        IThemeEngine engine = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IThemeEngine.class) : null;
        if (engine != null && engine.getActiveTheme() != null) {
            return engine.getActiveTheme().getId().contains(DARK) ? Palette.DARK : Palette.LIGHT;
        }
        Color ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        return ground.getRed() + ground.getGreen() + ground.getBlue() < DARK_BELOW ? Palette.DARK : Palette.LIGHT;
    }

    /**
     * The palette of the theme as it is now.
     *
     * @return not null
     */
    public Palette palette() {
        return current(control.getDisplay());
    }

    private void updateLater() {
        control.getDisplay().asyncExec(this::update);
    }

    private void update() {
        if (!control.isDisposed()) {
            changed.accept(palette());
        }
    }

    /** Stops watching. */
    public void dispose() {
        if (!control.isDisposed()) {
            control.getDisplay().removeListener(SWT.Settings, settings);
        }
        if (broker != null) {
            broker.unsubscribe(switched);
        }
    }
}
