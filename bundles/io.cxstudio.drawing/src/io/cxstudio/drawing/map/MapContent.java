/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.drawing.MapWords;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;

/**
 * What stands where on the map of a journey, derived from the model and nothing else. Whatever a file says, it makes sense here: a card whose step or
 * lane is missing, unknown or of another journey counts as parked, a span that runs backwards is none, a stage without steps has one empty column.
 * <p>
 * It is a snapshot that belongs to the model's thread. Columns and lanes are those of the moment it was made; {@link #refresh(Lane)} and
 * {@link #refreshParked()} look again where cards stand, which is all it takes after cards were added, moved or removed.
 */
public final class MapContent {

    private final Journey journey;
    private final Workshop workshop;
    private final Catalog catalog;
    private final MapWords words;
    private final List<Column> columns = new ArrayList<>();
    private final List<Span<Stage>> stages = new ArrayList<>();
    private final List<Span<Phase>> phases = new ArrayList<>();
    private final Map<Step, Integer> columnOfStep = new HashMap<>();
    private final List<LaneContent> lanes = new ArrayList<>();
    private final Map<Lane, Integer> indexOfLane = new HashMap<>();
    private List<Card> parked = List.of();

    private MapContent(Journey journey, Catalog catalog) {
        this.journey = journey;
        this.catalog = catalog;
        this.workshop = journey.eContainer() instanceof Workshop container ? container : null;
        this.words = MapWords.of(language());
        addColumns();
        addPhases();
        addLanes();
    }

    /**
     * The content of a map.
     *
     * @param journey the journey, not null; it need not stand in a workshop
     * @param catalog lane types, stage types and channels, not null
     * @return not null
     */
    public static MapContent of(Journey journey, Catalog catalog) {
        return new MapContent(journey, catalog);
    }

    private void addColumns() {
        for (Stage stage : journey.getStages()) {
            int first = columns.size();
            for (Step step : stage.getSteps()) {
                columnOfStep.put(step, columns.size());
                columns.add(new Column(columns.size(), stage, step));
            }
            if (columns.size() == first) {
                columns.add(new Column(first, stage, null));
            }
            stages.add(new Span<>(stage, first, columns.size() - 1));
        }
    }

    private void addPhases() {
        Span<Phase> run = null;
        for (Span<Stage> stage : stages) {
            Phase phase = stage.element().getPhase();
            if (run != null && run.element() == phase) {
                run = new Span<>(phase, run.first(), stage.last());
                phases.set(phases.size() - 1, run);
            } else if (phase != null && !phase.eIsProxy()) {
                run = new Span<>(phase, stage.first(), stage.last());
                phases.add(run);
            } else {
                run = null;
            }
        }
    }

    private void addLanes() {
        for (Lane lane : journey.getLanes()) {
            indexOfLane.put(lane, indexOfLane.size());
        }
        Map<Lane, List<Placed>> cards = new HashMap<>();
        List<Card> nowhere = new ArrayList<>();
        for (Card card : journey.getCards()) {
            Optional<Placed> placed = place(card);
            if (placed.isPresent()) {
                cards.computeIfAbsent(card.getLane(), any -> new ArrayList<>()).add(placed.get());
            } else {
                nowhere.add(card);
            }
        }
        parked = List.copyOf(nowhere);
        for (Lane lane : journey.getLanes()) {
            lanes.add(content(lane, cards.getOrDefault(lane, List.of())));
        }
    }

    private LaneContent content(Lane lane, List<Placed> cards) {
        LaneContent content = LaneContent.of(lane, catalog, language(), cards, List.of());
        if (content.kind() != CardKind.MEASURE) {
            return content;
        }
        return LaneContent.of(lane, catalog, language(), cards, new MeasureFigures(this, workshop).of(lane));
    }

    /**
     * Looks again which cards and figures stand in a lane, and how the lane is called.
     *
     * @param lane a lane of this map, not null
     * @return its new content, which this map holds from now on
     * @throws IllegalArgumentException if the lane is none of this map
     */
    public LaneContent refresh(Lane lane) {
        Integer index = indexOfLane.get(lane);
        if (index == null) {
            throw new IllegalArgumentException("Not a lane of this map: " + lane);
        }
        List<Placed> cards = new ArrayList<>();
        for (Card card : journey.getCards()) {
            if (card.getLane() == lane) {
                place(card).ifPresent(cards::add);
            }
        }
        LaneContent content = content(lane, cards);
        lanes.set(index, content);
        return content;
    }

    /** Looks again which cards are parked. */
    public void refreshParked() {
        parked = journey.getCards().stream().filter(card -> place(card).isEmpty()).toList();
    }

    /**
     * Where a card stands now.
     *
     * @param card a card, not null
     * @return its columns, or empty if it is parked or no card of this map
     */
    public Optional<Placed> place(Card card) {
        Integer first = columnOfStep.get(card.getStep());
        if (first == null || !indexOfLane.containsKey(card.getLane())) {
            return Optional.empty();
        }
        int last = card.getLastStep() == null ? first : columnOfStep.getOrDefault(card.getLastStep(), first);
        return Optional.of(new Placed(card, first, Math.max(first, last)));
    }

    /**
     * The column of a step.
     *
     * @param step a step; null has none
     * @return its index, or empty if it is no step of this map
     */
    public OptionalInt column(Step step) {
        Integer column = columnOfStep.get(step);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * The row of a lane.
     *
     * @param lane a lane; null has none
     * @return its index, or empty if it is no lane of this map
     */
    public OptionalInt row(Lane lane) {
        Integer row = indexOfLane.get(lane);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /**
     * What a card shows.
     *
     * @param card a card, not null
     * @return not null
     */
    public CardContent card(Card card) {
        return card(card, false);
    }

    /**
     * What a card shows.
     *
     * @param card    a card, not null
     * @param inWords whether it says in words what it otherwise shows by signs
     * @return not null
     */
    public CardContent card(Card card, boolean inWords) {
        return CardContent.of(card, catalog, words, inWords);
    }

    /**
     * What cards become that are put into a lane: in a lane with halves the kind of the half, where they are not of it already.
     *
     * @param lane a lane of this map, not null
     * @param half {@link io.cxstudio.catalog.LaneHalf#PLUS} or {@link io.cxstudio.catalog.LaneHalf#MINUS}
     * @return from a card to its class there, not null
     */
    public Function<Card, EClass> kinds(Lane lane, int half) {
        return card -> catalog.laneType(lane.getTypeId()).map(type -> type.cardClass(card.eClass(), half)).orElseGet(card::eClass);
    }

    /**
     * The journey.
     *
     * @return not null
     */
    public Journey journey() {
        return journey;
    }

    /**
     * Where types of stages, lanes and channels are looked up.
     *
     * @return not null
     */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * The columns in the order of the journey.
     *
     * @return unmodifiable, not null
     */
    public List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /**
     * The stages and the columns they take.
     *
     * @return unmodifiable, not null
     */
    public List<Span<Stage>> stages() {
        return Collections.unmodifiableList(stages);
    }

    /**
     * The phases and the columns they take. A phase whose stages are not neighbours comes more than once.
     *
     * @return unmodifiable, not null
     */
    public List<Span<Phase>> phases() {
        return Collections.unmodifiableList(phases);
    }

    /**
     * The lanes from the top down.
     *
     * @return unmodifiable, not null
     */
    public List<LaneContent> lanes() {
        return Collections.unmodifiableList(lanes);
    }

    /**
     * The cards that stand nowhere on the grid, in the order of the journey.
     *
     * @return unmodifiable, not null
     */
    public List<Card> parked() {
        return parked;
    }

    /**
     * What stands at a point of the emotion curve: what people wrote, or the word of the scale for its score.
     *
     * @param card the point, not null
     * @return not null, empty if there is neither
     */
    public String emotionLabel(Card card) {
        if (card.getText() != null && !card.getText().isBlank()) {
            return card.getText();
        }
        if (workshop == null || workshop.getEmotionScale() == null || !(card instanceof EmotionPoint point) || point.getScore() == null) {
            return "";
        }
        return workshop.getEmotionScale().getLevels().stream().filter(level -> level.getScore() == point.getScore() && level.getLabel() != null)
                .map(EmotionLevel::getLabel).findFirst().orElse("");
    }

    /**
     * The scale of emotions of the workshop.
     *
     * @return not null
     */
    public EmotionRange emotionRange() {
        return EmotionRange.of(workshop == null ? null : workshop.getEmotionScale());
    }

    /**
     * The language of the workshop.
     *
     * @return a BCP 47 tag, not null
     */
    public String language() {
        return workshop == null || workshop.getLanguage() == null ? "en" : workshop.getLanguage();
    }

    /**
     * The studio's own words in the language of the workshop.
     *
     * @return not null
     */
    public MapWords words() {
        return words;
    }

    /**
     * Whether the map runs from right to left.
     *
     * @return true for Persian, Arabic and others
     */
    public boolean isRightToLeft() {
        return workshop != null && workshop.isRightToLeft();
    }

    /**
     * The name of the journey, or a word for a journey without one.
     *
     * @return not null, not blank
     */
    public String title() {
        String name = journey.getName();
        return name == null || name.isBlank() ? words.text("title.none") : name.strip();
    }

    /**
     * Whose journey it is: its personas with their roles, or the segment.
     *
     * @return not null, empty if nobody was named yet
     */
    public String subtitle() {
        List<String> names = new ArrayList<>();
        for (Persona persona : journey.getPersonas()) {
            if (!persona.eIsProxy() && persona.getName() != null && !persona.getName().isBlank()) {
                boolean hasRole = persona.getRole() != null && !persona.getRole().isBlank();
                names.add(hasRole ? words.text("persona", persona.getName().strip(), persona.getRole().strip()) : persona.getName().strip());
            }
        }
        if (names.isEmpty() && journey.getSegment() != null && !journey.getSegment().eIsProxy() && journey.getSegment().getName() != null) {
            names.add(journey.getSegment().getName().strip());
        }
        return String.join(" · ", names);
    }

    /**
     * Whether it shows today or tomorrow, as a word.
     *
     * @return not null
     */
    public String kindWord() {
        return words.text(journey.getKind() == JourneyKind.TO_BE ? "kind.toBe" : "kind.asIs");
    }
}
