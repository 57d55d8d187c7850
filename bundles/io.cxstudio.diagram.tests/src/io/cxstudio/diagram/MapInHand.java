/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.diagram.internal.commands.SessionCommandStack;
import io.cxstudio.diagram.internal.parts.ModelEditPart;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Palette;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;

/** A map in a shell of its own, without a workbench, with what a facilitator's hands do. A display must be there: without one the test fails. */
final class MapInHand implements AutoCloseable {

    static final List<String> LANES = List.of("actions", "emotions", "painPoints");

    final WorkshopSession session;
    final Journey journey;
    final MapViewer viewer;
    private final EditDomain domain = new EditDomain();
    private final SessionCommandStack stack;
    private final Shell shell;

    MapInHand(Workshop workshop) {
        shell = new Shell(Display.getDefault());
        viewer = new MapViewer();
        session = WorkshopSession.create(workshop, null);
        journey = workshop.getJourneys().get(0);
        stack = new SessionCommandStack(session.commandStack());
        domain.setCommandStack(stack);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
        viewer.createControl(shell);
        domain.addViewer(viewer);
        shell.open();
        settle();
        viewer.show(journey, Catalog.get(), Palette.LIGHT);
        settle();
    }

    /** Two stages with two steps each, three lanes, one card in the first cell of each, in a language. */
    static Workshop workshop(String language) {
        Workshop workshop = ModelFactory.eINSTANCE.createWorkshop();
        workshop.setName("Test");
        workshop.setLanguage(language);
        Journey journey = ModelFactory.eINSTANCE.createJourney();
        journey.setName("Journey");
        workshop.getJourneys().add(journey);
        for (int stages = 1; stages <= 2; stages++) {
            Stage stage = ModelFactory.eINSTANCE.createStage();
            stage.setName("Stage " + stages);
            journey.getStages().add(stage);
            for (int steps = 1; steps <= 2; steps++) {
                Step step = ModelFactory.eINSTANCE.createStep();
                step.setName("Step " + stages + steps);
                stage.getSteps().add(step);
            }
        }
        for (String type : LANES) {
            Lane lane = ModelFactory.eINSTANCE.createLane();
            lane.setTypeId("io.cxstudio.lane." + type);
            lane.setName(type);
            journey.getLanes().add(lane);
            Card card = switch (type) {
                case "emotions" -> ModelFactory.eINSTANCE.createEmotionPoint();
                case "painPoints" -> ModelFactory.eINSTANCE.createPainPoint();
                default -> ModelFactory.eINSTANCE.createCard();
            };
            card.setText("Card in " + type);
            card.setStep(journey.getStages().get(0).getSteps().get(0));
            card.setLane(lane);
            journey.getCards().add(card);
        }
        return workshop;
    }

    /** Gives the map another size, whatever the window manager thinks of that. */
    void resize(int width, int height) {
        shell.setLayout(null);
        viewer.getControl().setSize(width, height);
        settle();
    }

    Step step(int index) {
        return viewer.map().scene().content().columns().get(index).step();
    }

    Lane lane(int index) {
        return journey.getLanes().get(index);
    }

    Slot slot(int step, int lane) {
        return new Slot(step(step), lane(lane));
    }

    /** What stands in a cell, as texts. */
    List<String> cell(int step, int lane) {
        return journey.getCards().stream().filter(card -> card.getStep() == step(step) && card.getLane() == lane(lane)).map(Card::getText).toList();
    }

    ModelEditPart<?> part(Element element) {
        return (ModelEditPart<?>) viewer.getEditPartRegistry().get(element);
    }

    Object cursor() {
        return viewer.actions().cursor();
    }

    /** Types letters as a keyboard or an input method hands them to the control under the cursor. */
    void type(String letters) {
        letters.chars().forEach(letter -> {
            Event event = new Event();
            event.character = (char) letter;
            viewer.typing().control().notifyListeners(SWT.KeyDown, event);
        });
        settle();
    }

    /** Presses a key on the control under the cursor. */
    void press(int keyCode, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = (char) (keyCode < 128 ? keyCode : 0);
        event.stateMask = modifiers;
        event.doit = true;
        viewer.typing().control().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    Point centre(Rectangle bounds) {
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    void click(Point at) {
        mouse(SWT.MouseMove, at, 0);
        mouse(SWT.MouseDown, at, 0);
        mouse(SWT.MouseUp, at, SWT.BUTTON1);
    }

    void doubleClick(Point at) {
        click(at);
        mouse(SWT.MouseDown, at, 0);
        mouse(SWT.MouseDoubleClick, at, 0);
        mouse(SWT.MouseUp, at, SWT.BUTTON1);
    }

    /** Presses at one point, moves in steps to another, and releases. */
    void drag(Point from, Point to, int modifiers) {
        mouse(SWT.MouseMove, from, modifiers);
        mouse(SWT.MouseDown, from, modifiers);
        for (int part = 1; part <= 4; part++) {
            mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * part / 4, from.y + (to.y - from.y) * part / 4), modifiers | SWT.BUTTON1);
        }
        mouse(SWT.MouseUp, to, modifiers | SWT.BUTTON1);
    }

    private void mouse(int type, Point at, int modifiers) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.stateMask = modifiers;
        Control control = viewer.getControl();
        control.notifyListeners(type, event);
        settle();
    }

    /** Lets everything happen that is due. */
    void settle() {
        Display display = shell.getDisplay();
        while (display.readAndDispatch()) {
            continue;
        }
        viewer.flush();
    }

    /** Waits for something that the window system does in its own time. */
    void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen within 20 s");
            }
            if (!shell.getDisplay().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() {
        shell.dispose();
        stack.dispose();
        session.release();
    }
}
