/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Card;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.testing.NoLoggedErrors;

@ExtendWith(NoLoggedErrors.class)
class FeatureEditorsTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private Display display;
	private Shell shell;
	private WorkshopSession session;

	@BeforeEach
	void open() {
		display = Display.getDefault();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		session = WorkshopSession.create(workshop(), null);
	}

	@AfterEach
	void close() {
		shell.dispose();
		session.release();
	}

	private static Workshop workshop() {
		Workshop workshop = FACTORY.createWorkshop();
		workshop.getPersonas().add(FACTORY.createPersona());
		workshop.getSolutions().add(FACTORY.createSolution());
		Journey journey = FACTORY.createJourney();
		workshop.getJourneys().add(journey);
		PainPoint pain = FACTORY.createPainPoint();
		pain.setText("Queue");
		journey.getCards().add(pain);
		return workshop;
	}

	static Stream<EClass> kinds() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(kind -> !kind.isAbstract());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyFeatureHasAnEditorThatFitsItsType(EClass kind) {
		EObject object = kind == Literals.WORKSHOP ? session.workshop() : held(kind);
		for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
			FeatureEditor editor = FeatureEditors.of(feature);
			Control control = editor.create(shell);
			editor.show(new Subject(List.of(object)));
			Class<? extends Control> widget = widgetFor(feature);
			assertTrue(all(control).stream().anyMatch(widget::isInstance), () -> feature.getName() + " has no " + widget.getSimpleName());
			assertFalse(editor.label().isBlank());
			assertNotNull(editor.documentation(), feature.getName());
			control.dispose();
		}
		assertFalse(session.commandStack().canUndo(), "showing changes nothing");
	}

	private static Class<? extends Control> widgetFor(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference.isMany() ? Table.class : Text.class;
		}
		EAttribute attribute = (EAttribute) feature;
		if (attribute.getEAttributeType() instanceof org.eclipse.emf.ecore.EEnum) {
			return attribute.isMany() ? Button.class : Combo.class;
		}
		return attribute.getEAttributeType().getInstanceClass() == boolean.class || attribute == Literals.PICTURE__DATA ? Button.class : Text.class;
	}

	/** Any object of a class, in the workshop at some place that can hold it. */
	private EObject held(EClass kind) {
		EObject object = EcoreUtil.create(kind);
		hold(object);
		return object;
	}

	private void hold(EObject object) {
		for (EClass owner : kinds().toList()) {
			for (EReference reference : owner.getEAllContainments()) {
				if (!reference.getEReferenceType().isSuperTypeOf(object.eClass()) || owner == object.eClass()) {
					continue;
				}
				EObject holder = owner == Literals.WORKSHOP ? session.workshop() : EcoreUtil.create(owner);
				put(holder, reference, object);
				if (owner != Literals.WORKSHOP) {
					hold(holder);
				}
				return;
			}
		}
		throw new IllegalArgumentException("Nothing holds a " + object.eClass().getName());
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject holder, EReference reference, EObject object) {
		if (reference.isMany()) {
			((List<EObject>) holder.eGet(reference)).add(object);
		} else {
			holder.eSet(reference, object);
		}
	}

	@Test
	void enterStoresOneEditThatCanBeUndone() {
		byte[] before = WorkshopFile.toBytes(session.workshop());
		Text text = shown(Literals.CARD__VOTES, pain());
		type(text, "12");
		assertFalse(session.commandStack().canUndo(), "nothing is stored while typing");
		enter(text);
		assertEquals(12, pain().getVotes());
		session.commandStack().undo();
		assertFalse(session.commandStack().canUndo());
		assertArrayEquals(before, WorkshopFile.toBytes(session.workshop()));
	}

	@Test
	void leavingTheFieldStoresAndShowsTheValueAsItIsKept() {
		Text text = shown(Literals.CARD__COLOUR, pain());
		type(text, "abc");
		text.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("#AABBCC", pain().getColour());
		assertEquals("#AABBCC", text.getText());
	}

	@Test
	void escapeBringsBackWhatIsStored() {
		Text text = shown(Literals.CARD__TEXT, pain());
		type(text, "Something else");
		traverse(text, SWT.TRAVERSE_ESCAPE, SWT.NONE);
		assertEquals("Queue", text.getText());
		text.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("Queue", pain().getText());
		assertFalse(session.commandStack().canUndo());
	}

	@Test
	void inputThatIsNoValueStaysInTheFieldAndOutOfTheWorkshop() {
		Text text = shown(Literals.PAIN_POINT__SEVERITY, pain());
		type(text, "9");
		enter(text);
		assertEquals("9", text.getText());
		assertNull(pain().getSeverity());
		type(text, "4");
		enter(text);
		assertEquals(4, pain().getSeverity());
	}

	@Test
	void whatIsTypedForOneElementIsNotStoredAtTheNext() {
		Card other = FACTORY.createPainPoint();
		((Journey) pain().eContainer()).getCards().add(other);
		FeatureEditor editor = FeatureEditors.of(Literals.CARD__NOTES);
		Text text = text(editor.create(shell));
		editor.show(new Subject(List.of(pain())));
		type(text, "For the first");
		editor.show(new Subject(List.of(other)));
		assertEquals("For the first", pain().getNotes());
		assertNull(other.getNotes());
		assertEquals("", text.getText());
	}

	@Test
	void anEmptyFieldIsNoValue() {
		Solution solution = session.workshop().getSolutions().get(0);
		Text due = shown(Literals.SOLUTION__DUE_DATE, solution);
		type(due, "2027-01-31");
		enter(due);
		assertEquals(LocalDate.of(2027, 1, 31), solution.getDueDate());
		type(due, "");
		enter(due);
		assertNull(solution.getDueDate());
	}

	@Test
	void severalElementsChangeInOneEdit() {
		Card second = FACTORY.createPainPoint();
		second.setVotes(3);
		((Journey) pain().eContainer()).getCards().add(second);
		FeatureEditor editor = FeatureEditors.of(Literals.CARD__VOTES);
		Text text = text(editor.create(shell));
		editor.show(new Subject(List.of(pain(), second)));
		assertEquals("", text.getText(), "they differ");
		type(text, "5");
		enter(text);
		assertEquals(5, pain().getVotes());
		assertEquals(5, second.getVotes());
		session.commandStack().undo();
		assertEquals(0, pain().getVotes());
		assertEquals(3, second.getVotes());
	}

	@Test
	void choicesAreStoredAtOnce() {
		FeatureEditor editor = FeatureEditors.of(Literals.CARD__EVIDENCE);
		Combo combo = (Combo) find(editor.create(shell), Combo.class);
		editor.show(new Subject(List.of(pain())));
		combo.select(EvidenceLevel.RESEARCHED_VALUE);
		combo.notifyListeners(SWT.Selection, new Event());
		assertEquals(EvidenceLevel.RESEARCHED, pain().getEvidence());
	}

	@Test
	void theEditorFollowsUndo() {
		Text text = shown(Literals.CARD__TEXT, pain());
		type(text, "Longer queue");
		text.notifyListeners(SWT.FocusOut, new Event());
		session.commandStack().undo();
		shownEditor.refresh();
		assertEquals("Queue", text.getText());
	}

	@Test
	void aSubjectWhoseWorkshopIsClosedIsReadOnly() {
		Subject subject = new Subject(List.of(EcoreUtil.create(Literals.PERSONA)));
		assertTrue(subject.isReadOnly());
	}

	private FeatureEditor shownEditor;

	private Text shown(EStructuralFeature feature, EObject object) {
		shownEditor = FeatureEditors.of(feature);
		Text text = text(shownEditor.create(shell));
		shownEditor.show(new Subject(List.of(object)));
		return text;
	}

	private PainPoint pain() {
		return (PainPoint) session.workshop().getJourneys().get(0).getCards().get(0);
	}

	private static Text text(Control control) {
		return (Text) find(control, Text.class);
	}

	private static Control find(Control control, Class<? extends Control> kind) {
		return all(control).stream().filter(kind::isInstance).findFirst().orElseThrow();
	}

	private static List<Control> all(Control control) {
		List<Control> all = new ArrayList<>(List.of(control));
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> all.addAll(all(child)));
		}
		return all;
	}

	private static void type(Text text, String typed) {
		text.setText(typed);
	}

	private static void enter(Text text) {
		traverse(text, SWT.TRAVERSE_RETURN, (text.getStyle() & SWT.MULTI) != 0 ? SWT.MOD1 : SWT.NONE);
	}

	private static void traverse(Text text, int detail, int stateMask) {
		Event event = new Event();
		event.detail = detail;
		event.stateMask = stateMask;
		event.doit = true;
		text.notifyListeners(SWT.Traverse, event);
	}
}
