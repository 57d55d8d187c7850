/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.CatalogProblem;
import io.cxstudio.catalog.ChannelType;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.Method;
import io.cxstudio.catalog.Names;
import io.cxstudio.catalog.StageType;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** Turns declarations into entries and judges them. */
final class EntryReader {

    private static final int MINUTES_OF_A_DAY = 1440;
    /** Kinds of cards that take the whole width of their steps. */
    private static final Set<CardKind> NO_HALF = Set.of(CardKind.EMOTION, CardKind.MEASURE);

    private final List<CatalogProblem> problems;

    EntryReader(List<CatalogProblem> problems) {
        this.problems = problems;
    }

    StageType stageType(Declaration declaration) throws BrokenContribution {
        expect(declaration, Set.of("id", "name", "description", "colour", "colourDark", "icon"), Set.of());
        CardColour colour = colour(declaration);
        return new StageType(id(declaration), name(declaration), description(declaration), colour.light(), colour.dark(), icon(declaration),
                declaration.contributor());
    }

    LaneType laneType(Declaration declaration) throws BrokenContribution {
        expect(declaration, Set.of("id", "name", "description", "cardName", "cardKind", "colour", "colourDark", "icon"), Set.of("half"));
        CardColour colour = colour(declaration);
        Names name = name(declaration);
        List<LaneHalf> halves = halves(declaration);
        // In a lane with halves cards are called and made as those of the first half, unless the other one is meant.
        CardKind kind = halves.isEmpty() ? cardKind(declaration) : halves.get(LaneHalf.PLUS).cardKind();
        Names cardName = optionalNames(declaration, "cardName", halves.isEmpty() ? name : halves.get(LaneHalf.PLUS).cardNames());
        return new LaneType(id(declaration), name, description(declaration), cardName, kind, colour.light(), colour.dark(), icon(declaration),
                declaration.contributor(), halves);
    }

    private List<LaneHalf> halves(Declaration lane) throws BrokenContribution {
        List<LaneHalf> halves = new ArrayList<>();
        for (Declaration half : children(lane, "half")) {
            expect(half, Set.of("name", "cardName", "cardKind", "colour", "colourDark", "icon"), Set.of());
            CardColour colour = colour(half);
            Names name = name(half);
            halves.add(new LaneHalf(name, optionalNames(half, "cardName", name), cardKind(half), colour.light(), colour.dark(), icon(half)));
        }
        boolean twoKinds = halves.stream().map(half -> half.cardKind().cardClass()).distinct().count() == 2;
        if (!halves.isEmpty() && (halves.size() != 2 || !twoKinds || halves.stream().anyMatch(half -> NO_HALF.contains(half.cardKind())))) {
            throw new BrokenContribution(lane, Messages.badHalves);
        }
        return halves;
    }

    ChannelType channelType(Declaration declaration) throws BrokenContribution {
        expect(declaration, Set.of("id", "name", "description", "digital", "colour", "colourDark", "icon"), Set.of());
        CardColour colour = colour(declaration);
        return new ChannelType(id(declaration), name(declaration), description(declaration), digital(declaration), colour.light(), colour.dark(),
                icon(declaration), declaration.contributor());
    }

    Method method(Declaration declaration) throws BrokenContribution {
        expect(declaration, Set.of("id", "name", "description", "colour", "colourDark", "icon"), Set.of("step"));
        CardColour colour = colour(declaration);
        List<Method.Step> steps = new ArrayList<>();
        for (Declaration step : children(declaration, "step")) {
            expect(step, Set.of("name", "description", "minutes"), Set.of());
            steps.add(new Method.Step(name(step), description(step), minutes(step)));
        }
        if (steps.isEmpty()) {
            throw new BrokenContribution(declaration, Messages.noSteps);
        }
        return new Method(id(declaration), name(declaration), description(declaration), steps, colour.light(), colour.dark(), icon(declaration),
                declaration.contributor());
    }

    /** What is not known does no harm, but is most likely a slip of the pen: it is reported, and the rest is used. */
    void expect(Declaration declaration, Set<String> attributes, Set<String> children) {
        for (String attribute : new TreeSet<>(declaration.attributes())) {
            if (!attributes.contains(attribute)) {
                report(declaration, NLS.bind(Messages.unknownAttribute, attribute, list(attributes)));
            }
        }
        for (Declaration child : declaration.children()) {
            if (!children.contains(child.element())) {
                report(child, NLS.bind(Messages.unknownChild, child.element(), children.isEmpty() ? "-" : list(children)));
            }
        }
    }

    private void report(Declaration declaration, String message) {
        String id = declaration.attribute("id");
        problems.add(new CatalogProblem(declaration.place(), id == null ? declaration.element() : declaration.element() + " " + id, message));
    }

    static List<Declaration> children(Declaration declaration, String element) {
        return declaration.children().stream().filter(child -> child.element().equals(element)).toList();
    }

    static String id(Declaration declaration) throws BrokenContribution {
        String id = required(declaration, "id");
        if (!id.matches("[A-Za-z0-9_.\\-]+")) {
            throw new BrokenContribution(declaration, NLS.bind(Messages.badId, id));
        }
        return id;
    }

    static String required(Declaration declaration, String attribute) throws BrokenContribution {
        String value = declaration.attribute(attribute);
        if (value == null || value.isBlank()) {
            throw new BrokenContribution(declaration, NLS.bind(Messages.missingAttribute, attribute));
        }
        return value;
    }

    static Names name(Declaration declaration) throws BrokenContribution {
        Names names = declaration.names("name");
        if (names == null || names.isBlank()) {
            throw new BrokenContribution(declaration, NLS.bind(Messages.missingAttribute, "name"));
        }
        return translated(declaration, "name", names);
    }

    static Names description(Declaration declaration) throws BrokenContribution {
        return optionalNames(declaration, "description", Names.of(""));
    }

    static Names optionalNames(Declaration declaration, String attribute, Names otherwise) throws BrokenContribution {
        Names names = declaration.names(attribute);
        return names == null || names.isBlank() ? otherwise : translated(declaration, attribute, names);
    }

    /** A key that no properties file translates comes back as it is, and would stand on the map. */
    private static Names translated(Declaration declaration, String attribute, Names names) throws BrokenContribution {
        for (String language : names.languages()) {
            String text = names.in(language);
            if (text.startsWith("%") && !text.startsWith("%%")) {
                throw new BrokenContribution(declaration, NLS.bind(Messages.untranslated, new Object[] {attribute, text, language}));
            }
        }
        return names;
    }

    static CardColour colour(Declaration declaration) throws BrokenContribution {
        String light = declaration.attribute("colour");
        String dark = declaration.attribute("colourDark");
        for (String colour : Arrays.asList(light, dark)) {
            if (colour != null && !CardColour.isColour(colour)) {
                throw new BrokenContribution(declaration, NLS.bind(Messages.badColour, colour));
            }
        }
        return CardColour.of(light, dark);
    }

    static URL icon(Declaration declaration) throws BrokenContribution {
        String path = declaration.attribute("icon");
        if (path == null) {
            return null;
        }
        if (!path.endsWith(".svg")) {
            throw new BrokenContribution(declaration, NLS.bind(Messages.iconNotSvg, path));
        }
        URL icon = declaration.resource(path);
        if (icon == null) {
            throw new BrokenContribution(declaration, NLS.bind(Messages.missingIcon, path));
        }
        return icon;
    }

    private static CardKind cardKind(Declaration declaration) throws BrokenContribution {
        String value = declaration.attribute("cardKind");
        if (value == null) {
            return CardKind.CARD;
        }
        for (CardKind kind : CardKind.values()) {
            if (camelCase(kind).equals(value)) {
                return kind;
            }
        }
        String known = Arrays.stream(CardKind.values()).map(EntryReader::camelCase).collect(Collectors.joining(", "));
        throw new BrokenContribution(declaration, NLS.bind(Messages.badChoice, new Object[] {"cardKind", value, known}));
    }

    private static String camelCase(CardKind kind) {
        String[] words = kind.name().toLowerCase(java.util.Locale.ROOT).split("_");
        return words.length == 1 ? words[0] : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }

    private static boolean digital(Declaration declaration) throws BrokenContribution {
        String value = declaration.attribute("digital");
        return switch (value == null ? "true" : value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BrokenContribution(declaration, NLS.bind(Messages.badChoice, new Object[] {"digital", value, "true, false"}));
        };
    }

    private static int minutes(Declaration declaration) throws BrokenContribution {
        String value = declaration.attribute("minutes");
        if (value == null) {
            return 0;
        }
        int minutes = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
        if (minutes < 1 || minutes > MINUTES_OF_A_DAY) {
            throw new BrokenContribution(declaration, NLS.bind(Messages.badMinutes, value));
        }
        return minutes;
    }

    private static String list(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
