/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.files.WorkshopFile;

/** Filters that are kept in the workshop. */
class SavedViewsTest {

	@TempDir
	Path folder;

	private SmallMap map;
	private WorkshopSession session;
	private CardFilter filter;

	@BeforeEach
	void open() {
		map = new SmallMap();
		session = WorkshopSession.create(map.workshop, null);
		filter = CardFilter.NONE.withQuery("wifi #urgent").withMinimumVotes(2).with(Facet.EVIDENCE, List.of(EvidenceLevel.RESEARCHED.getLiteral()))
				.with(Facet.LANE, List.of(map.pains.getId())).with(Facet.STAGE, List.of(map.first.getId())).with(Facet.PERSONA, List.of(map.persona.getId()))
				.with(Facet.CHANNEL, List.of(map.channel.getId())).with(Facet.DEPARTMENT, List.of(map.department.getId()))
				.with(Facet.OWNER, List.of(map.owner.getId()));
	}

	@AfterEach
	void close() {
		session.release();
	}

	private SavedView save(CardFilter kept, String name) {
		Command command = SavedViews.save(map.journey, name, kept);
		session.commandStack().execute(command);
		return (SavedView) command.getResult().iterator().next();
	}

	@Test
	void keepsEveryPartOfAFilterInTheFile() throws Exception {
		save(filter, "Urgent");
		Path file = folder.resolve("views.workshop");
		session.saveAs(file);
		Journey read = WorkshopFile.read(file).workshop().getJourneys().get(0);
		assertEquals(List.of("Urgent"), SavedViews.of(read).stream().map(SavedView::getName).toList());
		assertEquals(filter, SavedViews.filter(SavedViews.of(read).get(0)));
	}

	@Test
	void canBeTakenBackByteForByte() throws Exception {
		byte[] before = WorkshopFile.toBytes(map.workshop);
		SavedView view = save(filter, "Urgent");
		byte[] saved = WorkshopFile.toBytes(map.workshop);
		session.commandStack().execute(SavedViews.update(view, map.journey, CardFilter.NONE.withQuery("other")));
		assertEquals(CardFilter.NONE.withQuery("other"), SavedViews.filter(view));
		session.commandStack().execute(SavedViews.rename(view, "Renamed"));
		session.commandStack().execute(DeleteElements.of(List.of(view)));
		assertTrue(SavedViews.of(map.journey).isEmpty());
		session.commandStack().undo();
		assertEquals("Renamed", SavedViews.of(map.journey).get(0).getName());
		session.commandStack().undo();
		session.commandStack().undo();
		assertArrayEquals(saved, WorkshopFile.toBytes(map.workshop));
		assertEquals(filter, SavedViews.filter(view));
		session.commandStack().undo();
		assertArrayEquals(before, WorkshopFile.toBytes(map.workshop));
	}

	@Test
	void sameFilterIsNoUpdate() {
		SavedView view = save(filter, "Urgent");
		assertFalse(SavedViews.update(view, map.journey, filter).canExecute());
		SavedView all = save(CardFilter.NONE, "All");
		assertTrue(SavedViews.filter(all).isNone());
		assertFalse(SavedViews.update(all, map.journey, CardFilter.NONE).canExecute());
	}

	@Test
	void viewsOfAnotherJourneyAreNotOffered() {
		Journey other = ModelFactory.eINSTANCE.createJourney();
		map.workshop.getJourneys().add(other);
		SavedView mine = save(filter, "Mine");
		SavedView everywhere = ModelFactory.eINSTANCE.createSavedView();
		map.workshop.getSavedViews().add(everywhere);
		assertEquals(List.of(mine, everywhere), SavedViews.of(map.journey));
		assertEquals(List.of(everywhere), SavedViews.of(other));
	}

	@Test
	void whatWasDeletedLeavesTheView() {
		SavedView view = save(filter, "Urgent");
		session.commandStack().execute(DeleteElements.of(List.of(map.owner)));
		assertTrue(SavedViews.filter(view).chosen(Facet.OWNER).isEmpty());
	}
}
