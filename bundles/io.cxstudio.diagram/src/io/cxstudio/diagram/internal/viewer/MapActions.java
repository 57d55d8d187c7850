/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.parts.ElementPart;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.ModelEditPart;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.parts.StageEditPart;
import io.cxstudio.diagram.internal.parts.StageWidths;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.editing.commands.Duplicate;
import io.cxstudio.editing.commands.InsertLane;
import io.cxstudio.editing.commands.InsertStage;
import io.cxstudio.editing.commands.InsertStep;
import io.cxstudio.editing.commands.SetStageWidth;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Everything that keys and menus do on a map, with what is selected or where the cursor stands. */
public final class MapActions {

    private final MapViewer viewer;

    MapActions(MapViewer viewer) {
        this.viewer = viewer;
    }

    private MapEditPart map() {
        return viewer.map();
    }

    private Journey journey() {
        return map().element();
    }

    /**
     * The elements that are selected.
     *
     * @return in the order in which they were selected, not null
     */
    public List<Element> selected() {
        List<Element> elements = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof ElementPart shown && !(part instanceof MapEditPart)) {
                elements.add(shown.element());
            }
        }
        return elements;
    }

    /**
     * The cards that are selected, in the order of the journey.
     *
     * @return not null
     */
    public List<Card> selectedCards() {
        Set<Element> selected = new HashSet<>(selected());
        return selected.isEmpty() ? List.of() : journey().getCards().stream().filter(selected::contains).toList();
    }

    /**
     * Where the cursor stands.
     *
     * @return a card, slot, step, stage, lane or phase; null for nowhere
     */
    public Object cursor() {
        List<Element> selected = selected();
        return selected.isEmpty() ? map().slot().orElse(null) : selected.get(selected.size() - 1);
    }

    /**
     * The step at the cursor.
     *
     * @return empty if it stands nowhere in particular
     */
    public Optional<Step> step() {
        return Optional.ofNullable(switch (cursor()) {
            case Slot slot -> slot.step();
            case Card card -> map().scene().content().place(card).isPresent() ? card.getStep() : null;
            case Step step -> step;
            case Stage stage -> stage.getSteps().isEmpty() ? null : stage.getSteps().get(stage.getSteps().size() - 1);
            case null, default -> null;
        });
    }

    /**
     * The lane at the cursor.
     *
     * @return empty if it stands nowhere in particular
     */
    public Optional<Lane> lane() {
        return Optional.ofNullable(switch (cursor()) {
            case Slot slot -> slot.lane();
            case Card card -> map().scene().content().place(card).isPresent() ? card.getLane() : null;
            case Lane lane -> lane;
            case null, default -> null;
        });
    }

    /**
     * The place in a cell at the cursor: the empty one, or that below the card.
     *
     * @return empty if it stands at no cell
     */
    public Optional<Slot> slotAtCursor() {
        return switch (cursor()) {
            case Slot slot -> Optional.of(slot);
            case Card card when map().scene().content().place(card).isPresent() -> Optional.of(Slot.of(card, map().scene().content()));
            case null, default -> Optional.empty();
        };
    }

    /**
     * Whether the workshop can be changed.
     *
     * @return false if it is open read-only
     */
    public boolean canChange() {
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(journey());
        return domain != null && !domain.isReadOnly(journey().eResource());
    }

    /**
     * The stage at the cursor: itself, or that of its step or card.
     *
     * @return empty if it stands at none
     */
    public Optional<Stage> stageAtCursor() {
        return cursor() instanceof Stage stage ? Optional.of(stage) : step().map(step -> (Stage) step.eContainer());
    }

    /**
     * The step at the cursor: itself, or that of its card.
     *
     * @return empty if it stands at none, as at the header of a stage
     */
    public Optional<Step> stepAtCursor() {
        return cursor() instanceof Stage ? Optional.empty() : step();
    }

    /**
     * The lane at the cursor: itself, or that of its card.
     *
     * @return empty if it stands in none
     */
    public Optional<Lane> laneAtCursor() {
        return lane();
    }

    /**
     * Executes a command if it can be executed, and selects what it made or moved.
     *
     * @param command the command, not null
     * @return whether it was executed
     */
    public boolean execute(Command command) {
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(journey());
        if (domain == null || !command.canExecute()) {
            command.dispose();
            return false;
        }
        Collection<?> result = List.copyOf(command.getResult());
        domain.getCommandStack().execute(command);
        select(result);
        return true;
    }

    private void select(Collection<?> elements) {
        List<EditPart> parts = new ArrayList<>();
        for (Object element : elements) {
            EditPart part = map().part(element);
            if (part != null && part.isSelectable()) {
                parts.add(part);
            }
        }
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.reveal(parts.get(parts.size() - 1));
        }
    }

    /**
     * Moves the cursor.
     *
     * @param way where to, not null
     */
    public void go(Way way) {
        goTo(new VisibleWalk(map().scene()).next(cursor(), way));
    }

    /**
     * Moves the cursor to a place.
     *
     * @param place a card, slot, step, stage or lane; null stays
     */
    public void goTo(Object place) {
        if (place instanceof Slot slot) {
            map().setSlot(slot);
            map().slotBox().ifPresent(box -> viewer.reveal(map().viewerBounds(box), false));
        } else if (place != null) {
            select(List.of(place));
        }
    }

    /**
     * Moves the cursor to the next step in the same lane, and in the same half of a lane that has two: from a card to a card, from a free place to the free place below the cards there.
     *
     * @param forward whether to the next step, not the one before
     */
    public void goToNextStep(boolean forward) {
        Object next = new GridWalk(map().scene().content()).nextStep(cursor(), forward ? Way.ON : Way.BACK);
        boolean isFree = cursor() instanceof Slot && next instanceof Card card && map().scene().content().place(card).isPresent();
        goTo(isFree ? new Slot(freeStep(((Slot) cursor()).step(), forward), ((Slot) cursor()).lane(), ((Slot) cursor()).half()) : next);
    }

    /** The step beside another one. */
    private Step freeStep(Step from, boolean forward) {
        List<Step> steps = journey().getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
        return steps.get(Math.clamp(steps.indexOf(from) + (forward ? 1 : -1), 0, steps.size() - 1));
    }

    /** Begins a card: at the cursor, or below the card that is selected. */
    public void addCard() {
        Object cursor = cursor();
        if (cursor instanceof Card card && map().scene().content().place(card).isPresent()) {
            map().setSlot(Slot.of(card, map().scene().content()));
        } else if (cursor == null) {
            go(Way.ON);
        }
        if (map().slot().isPresent()) {
            map().startCard();
        } else {
            edit();
        }
    }

    /** Opens the text of what is selected. At an empty place it begins a card. */
    public void edit() {
        List<Element> selected = selected();
        if (!selected.isEmpty() && map().part(selected.get(selected.size() - 1)) instanceof ElementPart part) {
            map().editText(part);
        } else if (map().slot().isPresent()) {
            map().startCard();
        }
    }

    /** Inserts a step behind the one at the cursor, and opens its name. */
    public void insertStep() {
        List<Stage> stages = journey().getStages();
        if (stages.isEmpty()) {
            insertStage();
            return;
        }
        Optional<Step> step = step();
        Stage stage = step.map(there -> (Stage) there.eContainer()).orElseGet(() -> cursor() instanceof Stage at ? at : stages.get(stages.size() - 1));
        int index = step.map(there -> stage.getSteps().indexOf(there) + 1).orElse(stage.getSteps().size());
        executeAndName(InsertStep.at(stage, index, Messages.newStep));
    }

    /** Inserts a stage behind the one at the cursor, and opens its name. */
    public void insertStage() {
        List<Stage> stages = journey().getStages();
        Stage at = step().map(step -> (Stage) step.eContainer()).orElseGet(() -> cursor() instanceof Stage stage ? stage : null);
        int index = at == null ? stages.size() : stages.indexOf(at) + 1;
        executeAndName(InsertStage.at(journey(), index, Messages.newStage, Messages.newStep, null, null));
    }

    /** Inserts a lane below the one at the cursor, and opens its name. */
    public void insertLane() {
        List<Lane> lanes = journey().getLanes();
        int index = lane().map(lane -> lanes.indexOf(lane) + 1).orElse(lanes.size());
        executeAndName(InsertLane.at(journey(), index, Messages.newLane, null, null));
    }

    /**
     * Executes a command that makes one thing, and opens its text; both are undone together.
     *
     * @param command the command, not null
     */
    public void executeAndName(Command command) {
        Collection<?> made = command.getResult();
        Object element = made.isEmpty() ? null : made.iterator().next();
        if (execute(command) && map().part(element) instanceof ModelEditPart<?> part) {
            viewer.typing().edit(part, true);
        }
    }

    /** Deletes what is selected, with all that cannot be without it. The cursor stays where it was. */
    public void delete() {
        List<Element> selected = selected();
        if (selected.isEmpty()) {
            return;
        }
        Object after = selected.size() == 1 && selected.get(0) instanceof Card card ? beside(card) : null;
        if (execute(DeleteElements.of(selected))) {
            goTo(after);
        }
    }

    private Object beside(Card card) {
        if (map().scene().content().place(card).isEmpty()) {
            return null;
        }
        return Slot.of(card, map().scene().content());
    }

    /**
     * Moves what is selected by one place.
     *
     * @param way where to, not null
     */
    public void move(Way way) {
        List<Element> selected = selected();
        if (!selected.isEmpty()) {
            new Moves(map().scene()).by(selected, way).ifPresent(this::execute);
        }
    }

    /** Copies what is selected beside itself. */
    public void duplicate() {
        List<Card> cards = selectedCards();
        List<Element> selected = selected();
        if (!cards.isEmpty()) {
            execute(Duplicate.cards(cards));
        } else if (selected.size() == 1) {
            execute(Duplicate.of(selected.get(0)));
        }
    }

    /** Selects all cards. */
    public void selectAll() {
        List<EditPart> parts = new ArrayList<>();
        for (Card card : journey().getCards()) {
            if (map().part(card) instanceof CardEditPart part) {
                parts.add(part);
            }
        }
        map().setSlot(null);
        viewer.setSelection(new StructuredSelection(parts));
    }

    /** Selects nothing, and puts the tool of the palette back. */
    public void leave() {
        viewer.getEditDomain().loadDefaultTool();
        if (viewer.linking().cancel()) {
            return;
        }
        if (cursor() instanceof Card card && map().scene().content().place(card).isPresent()) {
            map().setSlot(Slot.of(card, map().scene().content()));
        } else {
            viewer.deselectAll();
            map().setSlot(null);
        }
    }

    /**
     * Makes the steps of the stage at the cursor wider or narrower.
     *
     * @param wider whether wider
     */
    public void widen(boolean wider) {
        Stage stage = step().map(step -> (Stage) step.eContainer()).orElse(cursor() instanceof Stage at ? at : null);
        if (stage != null && map().part(stage) instanceof StageEditPart part) {
            int width = StageWidths.snapped(StageWidths.stepWidth(part) + (wider ? StageWidths.STEP : -StageWidths.STEP));
            Object before = cursor();
            if (execute(SetStageWidth.of(stage, width))) {
                goTo(before);
            }
        }
    }

    /**
     * Makes the selected card span one step more or less.
     *
     * @param more whether more
     */
    public void span(boolean more) {
        if (cursor() instanceof Card card) {
            new Moves(map().scene()).span(card, more).ifPresent(this::execute);
        }
    }
}
