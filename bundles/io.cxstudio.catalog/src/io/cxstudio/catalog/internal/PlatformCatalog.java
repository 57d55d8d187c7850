/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.CatalogProblem;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/** Keeps the catalog of the running platform, and forgets it when plug-ins come or go. */
public final class PlatformCatalog implements IRegistryEventListener {

    private static final PlatformCatalog INSTANCE = new PlatformCatalog();

    private final Set<CatalogProblem> logged = new HashSet<>();
    private Catalog catalog;
    private boolean listening;

    private PlatformCatalog() {
    }

    /**
     * The catalog as it is now.
     *
     * @return the catalog, not null
     */
    public static Catalog current() {
        return INSTANCE.catalog();
    }

    private synchronized Catalog catalog() {
        if (catalog == null) {
            IExtensionRegistry registry = RegistryFactory.getRegistry();
            if (registry == null) {
                return withoutPlatform();
            }
            if (!listening) {
                registry.addListener(this);
                listening = true;
            }
            catalog = Catalog.read(registry, folders());
            log(catalog.problems());
        }
        return catalog;
    }

    private static Catalog withoutPlatform() {
        return new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(new CatalogProblem(Catalog.NAMESPACE, "catalog", Messages.noPlatform)));
    }

    private void log(List<CatalogProblem> problems) {
        for (CatalogProblem problem : problems) {
            if (logged.add(problem)) {
                ILog.of(PlatformCatalog.class).warn(problem.toString());
            }
        }
    }

    /** Folders that were asked for by name must exist; the usual places may be missing. */
    static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        Location product = Platform.getInstallLocation();
        if (product != null && product.getURL() != null && product.getURL().getProtocol().equals("file")) {
            addIfPresent(folders, folder(product.getURL()).resolve("catalog"));
        }
        String property = System.getProperty(Catalog.FOLDERS_PROPERTY);
        if (property == null) {
            addIfPresent(folders, Path.of(System.getProperty("user.home"), ".cxstudio", "catalog"));
        } else {
            for (String folder : property.split(File.pathSeparator)) {
                if (!folder.isBlank()) {
                    folders.add(Path.of(folder.strip()));
                }
            }
        }
        return folders;
    }

    private static Path folder(URL product) {
        try {
            return URIUtil.toFile(URIUtil.toURI(product)).toPath();
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException("The install location is no folder: " + product, malformed);
        }
    }

    private static void addIfPresent(List<Path> folders, Path folder) {
        if (Files.isDirectory(folder)) {
            folders.add(folder);
        }
    }

    private synchronized void forget() {
        catalog = null;
    }

    @Override
    public void added(IExtension[] extensions) {
        forget();
    }

    @Override
    public void removed(IExtension[] extensions) {
        forget();
    }

    @Override
    public void added(IExtensionPoint[] extensionPoints) {
        forget();
    }

    @Override
    public void removed(IExtensionPoint[] extensionPoints) {
        forget();
    }
}
