/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import io.cxstudio.capture.ScaledPicture;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.diagram.WindowFiles;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Picture;
import io.cxstudio.model.Step;

/** Files that come onto a map: pictures and texts become cards, workshops and tables go to the window, and of the others it is said why they do not fit. */
public final class FileArrivals {

    private static final Set<String> TEXTS = Set.of("txt", "text", "md"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final int MOST_PROBLEMS = 12;
    private static final int MEGABYTE = 1024 * 1024;

    private final MapViewer viewer;

    /**
     * What comes onto a map.
     *
     * @param viewer shows the map, not null
     */
    public FileArrivals(MapViewer viewer) {
        this.viewer = viewer;
    }

    /** What was read of some files: pictures with their names, texts, and why the others were not. */
    private record Read(List<Picture> pictures, List<String> texts, List<String> problems) {
    }

    private Shell shell() {
        return viewer.getControl().getShell();
    }

    /**
     * Puts pictures and texts in files on the map, each kind as one undoable step, leaves other files to the window, and says what nobody takes.
     *
     * @param files the paths of the files, not null
     * @param onto  the card that takes the pictures; null for new ones
     * @param step  where new cards stand; null parks them
     * @param lane  where new cards stand; null parks them
     */
    public void files(List<String> files, Card onto, Step step, Lane lane) {
        WindowFiles window = Adapters.adapt(PlatformUI.getWorkbench(), WindowFiles.class);
        List<Path> here = new ArrayList<>();
        for (Path file : files.stream().map(Path::of).toList()) {
            if (window != null && window.takes(file)) {
                window.take(file, shell());
            } else {
                here.add(file);
            }
        }
        if (here.isEmpty() || viewer.map() == null) {
            return;
        }
        if (!viewer.actions().canChange()) {
            MessageDialog.openInformation(shell(), Messages.notPut, Messages.readOnly);
            return;
        }
        Patience.with(Messages.readingPictures, here.size(), monitor -> read(here, monitor)).ifPresent(read -> take(read, onto, step, lane));
    }

    private static Read read(List<Path> files, IProgressMonitor monitor) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
            read(file, read);
            monitor.worked(1);
        }
        return read;
    }

    private static void read(Path file, Read read) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            read.problems.add(Messages.bind(Messages.folder, name));
        } else if (!Files.exists(file)) {
            read.problems.add(Messages.bind(Messages.noFile, name));
        } else if (!Files.isRegularFile(file)) {
            read.problems.add(Messages.bind(Messages.notTaken, name));
        } else if (!Files.isReadable(file)) {
            read.problems.add(Messages.bind(Messages.notReadable, name));
        } else {
            readContent(file, name, read);
        }
    }

    private static void readContent(Path file, String name, Read read) {
        try {
            if (Files.size(file) > ScaledPicture.MOST_BYTES) {
                read.problems.add(Messages.bind(Messages.fileTooLarge, name, ScaledPicture.MOST_BYTES / MEGABYTE));
            } else if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
                read.texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } else {
                read.pictures.add(ScaledPicture.of(Files.readAllBytes(file)).toElement(name));
            }
        } catch (IOException e) {
            read.problems.add(Messages.bind(Messages.fileUnreadable, name, e.getLocalizedMessage()));
        }
    }

    private void take(Read read, Card onto, Step step, Lane lane) {
        if (!read.pictures.isEmpty()) {
            new PictureArrivals(viewer).put(read.pictures, onto, step, lane);
        }
        for (String text : read.texts) {
            new Arrivals(viewer).text(text, null, step, lane, LaneHalf.PLUS);
        }
        if (!read.problems.isEmpty()) {
            List<String> shown = new ArrayList<>(read.problems.subList(0, Math.min(MOST_PROBLEMS, read.problems.size())));
            if (read.problems.size() > MOST_PROBLEMS) {
                shown.add("\u2026 " + Arrivals.number(read.problems.size() - MOST_PROBLEMS)); //$NON-NLS-1$
            }
            MessageDialog.openInformation(shell(), Messages.notPut, String.join("\n", shown)); //$NON-NLS-1$
        }
    }
}
