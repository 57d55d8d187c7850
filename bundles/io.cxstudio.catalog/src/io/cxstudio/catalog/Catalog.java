/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import io.cxstudio.catalog.internal.CatalogReader;
import io.cxstudio.catalog.internal.PlatformCatalog;
import io.cxstudio.model.Lane;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EClass;

/**
 * What a map can be made of: stage types, lane types, channels, templates and methods. Immutable; a snapshot that any thread may use.
 * <p>
 * Everything comes from the extension points {@code stageTypes}, {@code laneTypes}, {@code channels}, {@code templates} and {@code methods} of this
 * plug-in, the built-in entries too, and from catalog folders with plain files. The order is: the built-in entries as they are declared, then those of
 * other plug-ins by symbolic name, then the files by path. A broken contribution is left out and listed in {@link #problems()}.
 */
public final class Catalog {

    /** The namespace of the extension points. */
    public static final String NAMESPACE = "io.cxstudio.catalog";

    /**
     * The system property with further catalog folders, separated as in a class path. When it is set, it stands in for the folder in the user's home.
     */
    public static final String FOLDERS_PROPERTY = "cxstudio.catalog";

    private final List<StageType> stageTypes;
    private final List<LaneType> laneTypes;
    private final List<ChannelType> channelTypes;
    private final List<Template> templates;
    private final List<Method> methods;
    private final List<CatalogProblem> problems;

    /**
     * Makes a catalog of entries that were checked. {@link #get()} and {@link #read(IExtensionRegistry, List)} are the usual ways to one.
     *
     * @param stageTypes   the stage types, not null
     * @param laneTypes    the lane types, not null
     * @param channelTypes the channels, not null
     * @param templates    the templates, not null
     * @param methods      the methods, not null
     * @param problems     what was left out and why, not null
     */
    public Catalog(List<StageType> stageTypes, List<LaneType> laneTypes, List<ChannelType> channelTypes, List<Template> templates,
            List<Method> methods, List<CatalogProblem> problems) {
        this.stageTypes = List.copyOf(stageTypes);
        this.laneTypes = List.copyOf(laneTypes);
        this.channelTypes = List.copyOf(channelTypes);
        this.templates = List.copyOf(templates);
        this.methods = List.copyOf(methods);
        this.problems = List.copyOf(problems);
    }

    /**
     * The catalog of the running platform: its extension registry, the folder {@code catalog} beside the product and the folders of
     * {@value #FOLDERS_PROPERTY}. It is read at the first call and again after plug-ins came or went; each problem is logged once.
     *
     * @return the catalog, not null; without a running platform it is empty and {@link #problems()} says so
     */
    public static Catalog get() {
        return PlatformCatalog.current();
    }

    /**
     * Reads a catalog.
     *
     * @param registry the registry with the extension points and their contributions, not null
     * @param folders  folders with files that contribute templates and methods, not null; one that does not exist is a problem in the list
     * @return the catalog, not null
     */
    public static Catalog read(IExtensionRegistry registry, List<Path> folders) {
        return new CatalogReader().read(registry, folders);
    }

    /**
     * Who contributed an icon: to be named when the icon turns out to be broken.
     *
     * @param icon where an icon stands, not null
     * @return the symbolic name of the plug-in, or the folder, of the first entry with this icon; empty if no entry has it
     */
    public Optional<String> contributorOf(URL icon) {
        String wanted = icon.toExternalForm();
        return Stream.of(stageTypes, laneTypes, channelTypes, templates, methods).flatMap(List::stream).map(CatalogEntry.class::cast)
                .filter(entry -> entry.icon() != null && entry.icon().toExternalForm().equals(wanted)).map(CatalogEntry::contributor).findFirst();
    }

    /**
     * The stage types.
     *
     * @return unmodifiable, not null
     */
    public List<StageType> stageTypes() {
        return stageTypes;
    }

    /**
     * The lane types.
     *
     * @return unmodifiable, not null
     */
    public List<LaneType> laneTypes() {
        return laneTypes;
    }

    /**
     * The channels.
     *
     * @return unmodifiable, not null
     */
    public List<ChannelType> channelTypes() {
        return channelTypes;
    }

    /**
     * The templates.
     *
     * @return unmodifiable, not null
     */
    public List<Template> templates() {
        return templates;
    }

    /**
     * The methods.
     *
     * @return unmodifiable, not null
     */
    public List<Method> methods() {
        return methods;
    }

    /**
     * What was wrong with contributions. Those that could not be used are not in the catalog.
     *
     * @return unmodifiable, not null, empty if all is well
     */
    public List<CatalogProblem> problems() {
        return problems;
    }

    /**
     * Finds a stage type.
     *
     * @param id its id; null finds nothing
     * @return the stage type, or empty, for instance when its plug-in is missing
     */
    public Optional<StageType> stageType(String id) {
        return find(stageTypes, id);
    }

    /**
     * Finds a lane type.
     *
     * @param id its id; null finds nothing
     * @return the lane type, or empty, for instance when its plug-in is missing
     */
    public Optional<LaneType> laneType(String id) {
        return find(laneTypes, id);
    }

    /**
     * The type of a lane whose cells have two halves.
     *
     * @param lane the lane; null, or one that the workshop does not have, has no halves
     * @return empty for a lane whose cells are one, or of a type that the catalog does not have
     */
    public Optional<LaneType> halvedType(Lane lane) {
        return lane == null || lane.eIsProxy() ? Optional.empty() : laneType(lane.getTypeId()).filter(type -> !type.halves().isEmpty());
    }

    /**
     * The class of new cards in a lane, in the first half of one that has halves.
     *
     * @param lane the lane, not null
     * @return {@code Card} or a class below it, not null; {@code Card} if the lane is of a type that the catalog does not have
     */
    public EClass cardClass(Lane lane) {
        return cardClass(lane, LaneHalf.PLUS);
    }

    /**
     * The class of new cards in a half of a lane.
     *
     * @param lane the lane, not null
     * @param half {@link LaneHalf#PLUS} or {@link LaneHalf#MINUS}; without meaning for a lane without halves
     * @return {@code Card} or a class below it, not null; {@code Card} if the lane is of a type that the catalog does not have
     */
    public EClass cardClass(Lane lane, int half) {
        return laneType(lane.getTypeId()).map(type -> type.cardClass(half)).orElseGet(CardKind.CARD::cardClass);
    }

    /**
     * Finds a channel.
     *
     * @param id its id; null finds nothing
     * @return the channel, or empty, for instance when its plug-in is missing
     */
    public Optional<ChannelType> channelType(String id) {
        return find(channelTypes, id);
    }

    /**
     * Finds a template.
     *
     * @param id its id; null finds nothing
     * @return the template, or empty
     */
    public Optional<Template> template(String id) {
        return find(templates, id);
    }

    /**
     * Finds a method.
     *
     * @param id its id; null finds nothing
     * @return the method, or empty
     */
    public Optional<Method> method(String id) {
        return find(methods, id);
    }

    private static <E extends CatalogEntry> Optional<E> find(List<E> entries, String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
