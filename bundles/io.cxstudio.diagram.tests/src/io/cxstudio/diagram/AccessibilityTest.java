/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.cxstudio.diagram.internal.parts.ModelEditPart;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.testing.NoLoggedErrors;

/** What a screen reader gets: every part has a name, a role, a place, and says whether it is selected. */
@ExtendWith(NoLoggedErrors.class)
class AccessibilityTest {

    private final MapInHand map = new MapInHand(MapInHand.workshop("en"));

    @AfterEach
    void close() {
        map.close();
    }

    private static AccessibleEditPart accessible(EditPart part) {
        return (AccessibleEditPart) part.getAdapter(AccessibleEditPart.class);
    }

    private List<EditPart> parts() {
        List<EditPart> found = new ArrayList<>();
        collect(map.viewer.map(), found);
        return found;
    }

    private static void collect(EditPart part, List<EditPart> found) {
        found.add(part);
        part.getChildren().forEach(child -> collect((EditPart) child, found));
    }

    private AccessibleControlEvent control() {
        return new AccessibleControlEvent(map.viewer.getControl());
    }

    private String name(EditPart part) {
        AccessibleEvent event = new AccessibleEvent(part);
        accessible(part).getName(event);
        return event.result;
    }

    @Test
    void everyPartHasANameOfItsOwnARoleAndAPlace() {
        List<EditPart> parts = parts();
        assertTrue(parts.size() > 10, "phases, stages, steps, lanes and cards");
        List<String> names = parts.stream().map(this::name).toList();
        assertFalse(names.stream().anyMatch(name -> name == null || name.isBlank()), names::toString);
        assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
        for (EditPart part : parts) {
            AccessibleControlEvent event = control();
            accessible(part).getRole(event);
            assertTrue(event.detail == ACC.ROLE_TABLE || event.detail == ACC.ROLE_TABLECELL, name(part));
            accessible(part).getLocation(event);
            assertTrue(event.width > 0 && event.height > 0, name(part));
        }
    }

    @Test
    void childrenAreFoundByTheirIds() {
        AccessibleControlEvent event = control();
        accessible(map.viewer.map()).getChildCount(event);
        assertEquals(map.viewer.map().getChildren().size(), event.detail);
        accessible(map.viewer.map()).getChildren(event);
        assertEquals(event.detail, new HashSet<>(List.of(event.children)).size());
    }

    @Test
    void theValueIsTheTextOrTheScore() {
        for (Card card : map.journey.getCards()) {
            ModelEditPart<?> part = map.part(card);
            AccessibleControlEvent event = control();
            accessible(part).getValue(event);
            boolean scored = card instanceof EmotionPoint point && point.getScore() != null;
            assertEquals(scored ? part.accessibleValue() : card.getText(), event.result);
            assertFalse(event.result.isBlank());
            AccessibleEvent description = new AccessibleEvent(part);
            accessible(part).getDescription(description);
            assertEquals(part.accessibleDescription(), description.result);
        }
    }

    @Test
    void theStateFollowsTheSelection() {
        ModelEditPart<?> part = map.part(map.journey.getCards().get(0));
        AccessibleControlEvent event = control();
        accessible(part).getState(event);
        assertEquals(0, event.detail & ACC.STATE_SELECTED);
        map.viewer.select(part);
        accessible(part).getState(event);
        assertTrue((event.detail & ACC.STATE_SELECTED) != 0);
    }
}
