/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.EmotionRange;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.Placed;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.MoveCards;
import io.cxstudio.editing.commands.MoveLane;
import io.cxstudio.editing.commands.MoveStage;
import io.cxstudio.editing.commands.MoveStep;
import io.cxstudio.editing.commands.SetEmotion;
import io.cxstudio.editing.commands.SetLastStep;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Moves by keys: cards over the grid, points of the emotion curve along the scale, headers along their row or column. */
final class Moves {

    private final MapScene scene;
    private final MapContent content;

    Moves(MapScene scene) {
        this.scene = scene;
        this.content = scene.content();
    }

    /** What moves elements by one place; empty where that is not possible. */
    Optional<Command> by(List<Element> elements, Way way) {
        List<Card> cards = content.journey().getCards().stream().filter(elements::contains).toList();
        if (cards.size() == elements.size()) {
            return cards(cards, way);
        }
        return elements.size() > 1 ? Optional.empty() : Optional.ofNullable(switch (elements.get(0)) {
            case Stage stage -> way.columns() == 0 ? null : MoveStage.to(stage, content.journey().getStages().indexOf(stage) + way.columns());
            case Step step -> way.columns() == 0 ? null : step(step, way);
            case Lane lane -> way.rows() == 0 ? null : MoveLane.to(lane, content.journey().getLanes().indexOf(lane) + way.rows());
            default -> null;
        });
    }

    /** Beyond the edge of its stage a step goes into the next one. */
    private Command step(Step step, Way way) {
        Stage stage = (Stage) step.eContainer();
        int index = stage.getSteps().indexOf(step) + way.columns();
        if (index >= 0 && index < stage.getSteps().size()) {
            return MoveStep.to(step, stage, index);
        }
        List<Stage> stages = content.journey().getStages();
        int next = stages.indexOf(stage) + way.columns();
        if (next < 0 || next >= stages.size()) {
            return null;
        }
        return MoveStep.to(step, stages.get(next), way == Way.ON ? 0 : stages.get(next).getSteps().size());
    }

    private Optional<Command> cards(List<Card> cards, Way way) {
        if (way.rows() != 0 && cards.stream().allMatch(this::isOnCurve)) {
            return combined(cards.stream().map(card -> score((EmotionPoint) card, way)).toList());
        }
        Map<Slot, List<Card>> cells = new LinkedHashMap<>();
        for (Card card : cards) {
            if (content.place(card).isPresent()) {
                cells.computeIfAbsent(Slot.of(card, content), slot -> new ArrayList<>()).add(card);
            }
        }
        List<Command> commands = new ArrayList<>();
        for (Map.Entry<Slot, List<Card>> cell : cells.entrySet()) {
            Optional<Command> command = cell(cell.getKey(), cell.getValue(), way);
            if (command.isEmpty()) {
                // Together they stay in their arrangement, or do not move at all.
                return Optional.empty();
            }
            commands.add(command.get());
        }
        return combined(commands);
    }

    private static Optional<Command> combined(List<Command> commands) {
        if (commands.size() < 2) {
            return commands.stream().findFirst();
        }
        String label = commands.get(0).getLabel();
        return Optional.of(new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label, commands));
    }

    private boolean isOnCurve(Card card) {
        return card instanceof EmotionPoint && content.row(card.getLane()).stream().anyMatch(row -> scene.layout().rows().get(row).emotions() != null);
    }

    private Command score(EmotionPoint point, Way way) {
        EmotionRange range = content.emotionRange();
        double step = range.step() > 0 ? range.step() : (range.maximum() - range.minimum()) / 10;
        double now = point.getScore() == null ? range.neutral() : point.getScore();
        return SetEmotion.of(point, range.snapped(now - way.rows() * step));
    }

    private Optional<Command> cell(Slot slot, List<Card> cards, Way way) {
        int row = content.row(slot.lane()).orElseThrow();
        int column = content.column(slot.step()).orElseThrow();
        boolean halved = !content.lanes().get(row).halves().isEmpty();
        if (way.columns() != 0) {
            return halved ? toHalf(slot, cards, way, column)
                    : neighbour(column, way).map(step -> MoveCards.to(cards, step, slot.lane(), AddCard.AT_END));
        }
        List<Card> inCell = content.lanes().get(row).cell(column, slot.half()).stream().filter(card -> card.getStep() == slot.step()).toList();
        int first = inCell.indexOf(cards.get(0));
        int last = inCell.indexOf(cards.get(cards.size() - 1));
        boolean edge = way == Way.UP ? first == 0 : last == inCell.size() - 1;
        if (!edge && halved) {
            int index = slot.indexBehind(inCell.subList(0, way == Way.UP ? first - 1 : last + 2), cards);
            return Optional.of(MoveCards.to(cards, slot.step(), slot.lane(), index));
        }
        if (!edge) {
            return Optional.of(MoveCards.to(cards, slot.step(), slot.lane(), Math.max(0, first + way.rows())));
        }
        int there = row + way.rows();
        if (there < 0 || there >= content.lanes().size()) {
            return Optional.empty();
        }
        return Optional.of(MoveCards.to(cards, slot.step(), content.lanes().get(there).lane(), way == Way.UP ? AddCard.AT_END : 0));
    }

    /** To the other half of the cell if that lies this way, otherwise to the nearer half of the cell beside. */
    private Optional<Command> toHalf(Slot slot, List<Card> cards, Way way, int column) {
        int last = way == Way.ON ? LaneHalf.MINUS : LaneHalf.PLUS;
        boolean stays = slot.half() != last;
        int half = stays ? last : LaneHalf.MINUS - last;
        return (stays ? Optional.of(slot.step()) : neighbour(column, way))
                .map(step -> MoveCards.to(cards, step, slot.lane(), AddCard.AT_END, content.kinds(slot.lane(), half)));
    }

    private Optional<Step> neighbour(int column, Way way) {
        List<Column> columns = content.columns();
        for (int there = column + way.columns(); there >= 0 && there < columns.size(); there += way.columns()) {
            if (columns.get(there).step() != null) {
                return Optional.of(columns.get(there).step());
            }
        }
        return Optional.empty();
    }

    /** What makes a card span one step more, or one less. */
    Optional<Command> span(Card card, boolean more) {
        return content.place(card).flatMap(placed -> span(placed, more));
    }

    private Optional<Command> span(Placed placed, boolean more) {
        int last = placed.last() + (more ? 1 : -1);
        if (last < placed.first() || last >= content.columns().size()) {
            return Optional.empty();
        }
        return Optional.of(SetLastStep.of(placed.card(), last == placed.first() ? null : content.columns().get(last).step()));
    }
}
