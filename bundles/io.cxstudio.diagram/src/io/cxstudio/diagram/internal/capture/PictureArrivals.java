/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

import io.cxstudio.capture.CardText;
import io.cxstudio.capture.ScaledPicture;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.editing.commands.AddPictures;
import io.cxstudio.editing.commands.AddToMap;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Picture;
import io.cxstudio.model.Step;

/** Pictures and files that come from other programs. A picture goes on the card on which it is dropped, or on a card of its own. */
public final class PictureArrivals {

    private static final Set<String> TEXTS = Set.of("txt", "text", "tsv", "md"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private final MapViewer viewer;

    /**
     * What comes onto a map.
     *
     * @param viewer shows the map, not null
     */
    public PictureArrivals(MapViewer viewer) {
        this.viewer = viewer;
    }

    /** What was read of some files: pictures with their names, texts, and why the others were not. */
    private record Read(List<Picture> pictures, List<String> texts, List<String> problems) {
    }

    /**
     * Puts a picture on the map, as one undoable step.
     *
     * @param image the picture, not null
     * @param onto  the card that takes it; null for a new one
     * @param step  where a new card stands; null parks it
     * @param lane  where a new card stands; null parks it
     */
    public void image(ImageData image, Card onto, Step step, Lane lane) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        Patience.with(Messages.readingPictures, cancelled -> {
            Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            picture(bytes.toByteArray(), null, read);
            return read;
        }).ifPresent(read -> take(read, onto, step, lane));
    }

    /**
     * Puts pictures and texts in files on the map, each kind as one undoable step, and says what cannot be put there.
     *
     * @param files the paths of the files, not null
     * @param onto  the card that takes the pictures; null for new ones
     * @param step  where new cards stand; null parks them
     * @param lane  where new cards stand; null parks them
     */
    public void files(List<String> files, Card onto, Step step, Lane lane) {
        Patience.with(Messages.readingPictures, cancelled -> read(files, cancelled)).ifPresent(read -> take(read, onto, step, lane));
    }

    private static Read read(List<String> files, BooleanSupplier cancelled) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String file : files) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            read(Path.of(file), read);
        }
        return read;
    }

    private static void read(Path file, Read read) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                read.problems.add(Messages.bind(Messages.notTaken, name));
            } else if (Files.size(file) > ScaledPicture.MOST_BYTES) {
                read.problems.add(Messages.bind(Messages.fileTooLarge, name, ScaledPicture.MOST_BYTES / 1024 / 1024));
            } else if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
                read.texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } else {
                picture(Files.readAllBytes(file), name, read);
            }
        } catch (IOException e) {
            read.problems.add(Messages.bind(Messages.fileUnreadable, name, e.getLocalizedMessage()));
        }
    }

    private static void picture(byte[] bytes, String name, Read read) {
        try {
            read.pictures.add(ScaledPicture.of(bytes).toElement(name));
        } catch (IOException e) {
            read.problems.add(name == null ? e.getLocalizedMessage() : Messages.bind(Messages.fileUnreadable, name, e.getLocalizedMessage()));
        }
    }

    private void take(Read read, Card onto, Step step, Lane lane) {
        if (!read.pictures.isEmpty()) {
            viewer.actions().execute(onto == null ? onCards(read.pictures, lane == null ? null : step, lane) : AddPictures.to(onto, read.pictures));
        }
        for (String text : read.texts) {
            new Arrivals(viewer).text(text, null, step, lane);
        }
        if (!read.problems.isEmpty()) {
            int most = 12;
            List<String> shown = new ArrayList<>(read.problems.subList(0, Math.min(most, read.problems.size())));
            if (read.problems.size() > most) {
                shown.add("\u2026 " + Arrivals.number(read.problems.size() - most)); //$NON-NLS-1$
            }
            MessageDialog.openInformation(viewer.getControl().getShell(), Messages.addPictures, String.join("\n", shown)); //$NON-NLS-1$
        }
    }

    private Command onCards(List<Picture> pictures, Step step, Lane lane) {
        Journey journey = viewer.map().element();
        Lane at = Optional.ofNullable(lane).orElseGet(ModelFactory.eINSTANCE::createLane);
        List<Card> cards = new ArrayList<>();
        for (Picture picture : pictures) {
            Card card = (Card) EcoreUtil.create(viewer.map().scene().content().catalog().cardClass(at));
            CardText.put("", card, journey); //$NON-NLS-1$
            card.setText(null);
            card.getPictures().add(picture);
            card.setStep(step);
            card.setLane(lane);
            cards.add(card);
        }
        return new AddToMap(List.of(), Map.of(), List.of(), cards).into(Messages.addPictures, journey);
    }
}
