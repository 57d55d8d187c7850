/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

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

/** Pictures that come from other programs. A picture goes on the card on which it is dropped, or on a card of its own. */
public final class PictureArrivals {

    private final MapViewer viewer;

    /**
     * What comes onto a map.
     *
     * @param viewer shows the map, not null
     */
    public PictureArrivals(MapViewer viewer) {
        this.viewer = viewer;
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
        Patience.with(Messages.readingPictures, IProgressMonitor.UNKNOWN, monitor -> scaled(image, monitor)).ifPresent(read -> {
            if (read.picture() == null) {
                MessageDialog.openInformation(viewer.getControl().getShell(), Messages.notPut, read.problem());
            } else {
                put(List.of(read.picture()), onto, step, lane);
            }
        });
    }

    /** A picture as it is kept, or why it cannot be read. */
    private record Scaled(Picture picture, String problem) {
    }

    private static Scaled scaled(ImageData image, IProgressMonitor monitor) {
        try {
            return new Scaled(ScaledPicture.of(pixels(image, monitor)).toElement(null), null);
        } catch (IOException e) {
            return new Scaled(null, e.getLocalizedMessage());
        }
    }

    private static BufferedImage pixels(ImageData image, IProgressMonitor monitor) {
        BufferedImage pixels = new BufferedImage(image.width, image.height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[image.width];
        byte[] alphas = new byte[image.width];
        for (int y = 0; y < image.height; y++) {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
            image.getPixels(0, y, image.width, row, 0);
            image.getAlphas(0, y, image.width, alphas, 0);
            for (int x = 0; x < image.width; x++) {
                RGB colour = image.palette.getRGB(row[x]);
                row[x] = alphas[x] << 24 | colour.red << 16 | colour.green << 8 | colour.blue;
            }
            pixels.setRGB(0, y, image.width, 1, row, 0, image.width);
        }
        return pixels;
    }

    /**
     * Puts pictures on the map, as one undoable step.
     *
     * @param pictures the pictures, scaled down, at least one
     * @param onto     the card that takes them; null for a new one each
     * @param step     where new cards stand; null parks them
     * @param lane     where new cards stand; null parks them
     */
    void put(List<Picture> pictures, Card onto, Step step, Lane lane) {
        viewer.actions().execute(onto == null ? onCards(pictures, lane == null ? null : step, lane) : AddPictures.to(onto, pictures));
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
