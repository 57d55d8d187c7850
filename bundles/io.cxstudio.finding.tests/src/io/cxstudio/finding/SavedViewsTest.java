/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import io.cxstudio.model.Step;
import io.cxstudio.model.check.WorkshopCheck;
import io.cxstudio.model.files.WorkshopFile;

/** Filters that are kept in the workshop. */
class SavedViewsTest {

	@TempDir
	Path folder;

	private SmallMap map;
	private WorkshopSession session;
	private CardFilter filter;
	private Step step;
	private Appearance appearance;

	@BeforeEach
	void open() {
		map = new SmallMap();
		session = WorkshopSession.create(map.workshop, null);
		filter = CardFilter.NONE.withQuery("wifi #urgent").withMinimumVotes(2).with(Facet.EVIDENCE, List.of(EvidenceLevel.RESEARCHED.getLiteral()))
				.with(Facet.LANE, List.of(map.pains.getId())).with(Facet.STAGE, List.of(map.first.getId())).with(Facet.PERSONA, List.of(map.persona.getId()))
				.with(Facet.CHANNEL, List.of(map.channel.getId())).with(Facet.DEPARTMENT, List.of(map.department.getId()))
				.with(Facet.OWNER, List.of(map.owner.getId(), Facet.WITHOUT)).with(Facet.KIND, List.of("painPoint", "io.partner.lane.risks"));
		step = map.first.getSteps().get(0);
		appearance = new Appearance(150, Set.of(map.second), Set.of(step), Set.of(map.touchpoints));
	}

	@AfterEach
	void close() {
		session.release();
	}

	private SavedView save(CardFilter kept, String name) {
		Command command = SavedViews.save(map.journey, name, kept, appearance);
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
		SavedView view = SavedViews.of(read).get(0);
		assertEquals(filter, SavedViews.filter(view));
		assertEquals(Optional.of(new Appearance(150, Set.of(read.getStages().get(1)), Set.of(read.getStages().get(0).getSteps().get(0)),
				Set.of(read.getLanes().get(1)))), Appearance.of(view));
		assertEquals(List.of(), WorkshopCheck.check(session.workshop()).stream().filter(problem -> problem.element() instanceof SavedView).toList());
	}

	@Test
	void aViewWithoutZoomLeavesTheMapAsItIsLookedAt() {
		SavedView old = ModelFactory.eINSTANCE.createSavedView();
		assertEquals(Optional.empty(), Appearance.of(old));
		SavedView view = save(filter, "Urgent");
		assertTrue(SavedViews.update(view, map.journey, filter, new Appearance(100, Set.of(map.second), Set.of(step), Set.of(map.touchpoints))).canExecute());
		assertTrue(SavedViews.update(view, map.journey, filter, new Appearance(150, Set.of(map.second), Set.of(), Set.of(map.touchpoints))).canExecute());
		session.commandStack().execute(SavedViews.update(view, map.journey, filter, null));
		assertEquals(Optional.empty(), Appearance.of(view));
		assertTrue(view.getCollapsedStages().isEmpty() && view.getCollapsedSteps().isEmpty() && view.getCollapsedLanes().isEmpty());
		view.setZoom(100000);
		assertEquals(Appearance.MOST_ZOOM, Appearance.of(view).orElseThrow().zoom());
	}

	@Test
	void aFileFromBeforeIsNotTouched() throws Exception {
		SavedView old = ModelFactory.eINSTANCE.createSavedView();
		old.setName("Old");
		old.setJourney(map.journey);
		old.setQuery("wifi");
		old.setMinimumVotes(3);
		map.workshop.getSavedViews().add(old);
		Path file = folder.resolve("old.workshop");
		session.saveAs(file);
		byte[] before = Files.readAllBytes(file);
		String text = new String(before, StandardCharsets.UTF_8);
		for (String added : List.of("kinds", "without", "zoom", "collapsed")) {
			assertFalse(text.contains(added), added);
		}
		assertArrayEquals(before, WorkshopFile.toBytes(WorkshopFile.read(file).workshop()));
	}

	@Test
	void canBeTakenBackByteForByte() throws Exception {
		byte[] before = WorkshopFile.toBytes(map.workshop);
		SavedView view = save(filter, "Urgent");
		byte[] saved = WorkshopFile.toBytes(map.workshop);
		session.commandStack().execute(SavedViews.update(view, map.journey, CardFilter.NONE.withQuery("other"), null));
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
		assertFalse(SavedViews.update(view, map.journey, filter, appearance).canExecute());
		SavedView all = save(CardFilter.NONE, "All");
		assertTrue(SavedViews.filter(all).isNone());
		assertFalse(SavedViews.update(all, map.journey, CardFilter.NONE, appearance).canExecute());
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
		assertEquals(Set.of(Facet.WITHOUT), SavedViews.filter(view).chosen(Facet.OWNER));
		session.commandStack().execute(DeleteElements.of(List.of(map.second)));
		assertEquals(Set.of(), Appearance.of(view).orElseThrow().collapsedStages());
		assertEquals(Set.of(step), Appearance.of(view).orElseThrow().collapsedSteps());
		session.commandStack().execute(DeleteElements.of(List.of(step)));
		assertEquals(Set.of(), Appearance.of(view).orElseThrow().collapsedSteps());
	}
}
