/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.capture.NameKey;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.ChannelType;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.exchange.importing.ImportNotice;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Medium;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Workshop;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** What a table adds to a workshop, in the making. */
public final class Additions {

	private static final int LONGEST_SUBJECT = 120;

	private final SourceTable table;
	private final TableMapping mapping;
	private final Workshop workshop;
	private final Catalog catalog;
	private final Vocabulary vocabulary;
	private final Progress progress;
	private final List<ProposedChange> changes = new ArrayList<>();
	private final List<ImportNotice> notices = new ArrayList<>();
	private final Map<EReference, Map<String, NamedElement>> named = new HashMap<>();
	private final Map<String, JourneyParts> journeys = new LinkedHashMap<>();

	/** For a table and a workshop. */
	public Additions(SourceTable table, TableMapping mapping, Workshop workshop, Catalog catalog, Progress progress) {
		this.table = table;
		this.mapping = mapping;
		this.workshop = workshop;
		this.catalog = catalog;
		this.vocabulary = new Vocabulary(catalog);
		this.progress = progress;
	}

	SourceTable table() {
		return table;
	}

	TableMapping mapping() {
		return mapping;
	}

	Workshop workshop() {
		return workshop;
	}

	Catalog catalog() {
		return catalog;
	}

	Vocabulary vocabulary() {
		return vocabulary;
	}

	/** The language for names that come from the catalog. */
	String language() {
		return workshop.getLanguage();
	}

	/** Tells that a row is done, and leaves if nobody wants the rest. */
	void rowDone() {
		progress.worked(1);
		progress.checkCancelled();
	}

	/** Tells what is not taken as it stands, and why. */
	public void notice(String place, String message) {
		notices.add(new ImportNotice(place, message));
	}

	/** A new object, which others can name before it is anywhere. */
	static <E extends Element> E identified(EClass kind, Class<E> type) {
		E element = type.cast(EcoreUtil.create(kind));
		element.setId(UUID.randomUUID().toString());
		return element;
	}

	/** Takes something new. */
	void add(String place, String subject, List<ElementEdit> edits) {
		String shown = shortened(subject);
		changes.add(new ProposedChange(ProposedChange.Kind.ADDED, place, shown, "", "", shown, edits));
	}

	/** A text on one line, cut between characters where it is long. */
	static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ");
		if (line.length() <= LONGEST_SUBJECT) {
			return line;
		}
		return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST_SUBJECT - 1)) ? LONGEST_SUBJECT - 1 : LONGEST_SUBJECT) + '\u2026';
	}

	/** The journey of a name, which may be a new one. */
	JourneyParts journey(String name, String place) {
		return journeys.computeIfAbsent(NameKey.of(name), key -> {
			for (Journey journey : workshop.getJourneys()) {
				if (NameKey.of(journey.getName()).equals(key)) {
					return new JourneyParts(this, journey);
				}
			}
			Journey journey = identified(Literals.JOURNEY, Journey.class);
			journey.setName(name.strip());
			add(place, NLS.bind(Messages.newJourney, name), List.of(new ElementEdit.Add(journey, workshop.getId(), Literals.WORKSHOP__JOURNEYS)));
			return new JourneyParts(this, journey);
		});
	}

	/** The persona, channel, department or participant of a name, which may be a new one. */
	NamedElement named(EReference containment, String name, String place) {
		Map<String, NamedElement> known = named.computeIfAbsent(containment, this::known);
		return known.computeIfAbsent(NameKey.of(name), key -> {
			NamedElement element = identified(containment.getEReferenceType(), NamedElement.class);
			element.setName(name.strip());
			if (element instanceof Channel channel) {
				vocabulary.channel(name).ifPresent(type -> label(channel, type));
			}
			add(place, NLS.bind(subject(containment), name), List.of(new ElementEdit.Add(element, workshop.getId(), containment)));
			return element;
		});
	}

	private static String subject(EReference containment) {
		return containment == Literals.WORKSHOP__PERSONAS ? Messages.newPersona : containment == Literals.WORKSHOP__CHANNELS ? Messages.newChannel
				: containment == Literals.WORKSHOP__DEPARTMENTS ? Messages.newDepartment : Messages.newParticipant;
	}

	private void label(Channel channel, ChannelType type) {
		channel.setTypeId(type.id());
		channel.setTypeLabel(type.name(language()));
		channel.setMedium(type.digital() ? Medium.DIGITAL : Medium.PHYSICAL);
	}

	private Map<String, NamedElement> known(EReference containment) {
		Map<String, NamedElement> known = new HashMap<>();
		for (Object element : (List<?>) workshop.eGet(containment)) {
			known.putIfAbsent(NameKey.of(((NamedElement) element).displayName()), (NamedElement) element);
			if (element instanceof Channel channel) {
				// in whatever language the table names it
				catalog.channelType(channel.getTypeId()).ifPresent(type -> type.names().languages()
						.forEach(language -> known.putIfAbsent(NameKey.of(type.names().in(language)), channel)));
			}
		}
		return known;
	}

	/** All of it. */
	public ImportProposal proposal(String label) {
		journeys.values().forEach(JourneyParts::close);
		return new ImportProposal(label, changes, notices);
	}
}
