/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.cxstudio.capture.MapNames.Name;

class QuickNoteTest {

    private final TestMap map = new TestMap();

    private QuickNote read(String typed) {
        return QuickNote.read(typed, map.names());
    }

    @Test
    void aNoteWithoutShorthandsIsJustText() {
        QuickNote note = read("  mail me@home.org, C# and 50 % off! ");
        assertEquals("mail me@home.org, C# and 50 % off!", note.text());
        assertNull(note.lane());
        assertEquals(List.of(), note.unknown());
    }

    @Test
    void laneStepAndKindAreNamedAnywhere() {
        QuickNote note = read("#actions Queue @Board is long !pain");
        assertEquals("Queue is long", note.text());
        assertSame(map.lane(0), note.lane());
        assertSame(map.step(2), note.step());
        assertEquals("io.cxstudio.lane.painPoints", note.kind().id());
    }

    @Test
    void namesOfSeveralWordsAreTakenWhole() {
        QuickNote note = read("late again #Pain points @arrive");
        assertSame(map.lane(2), note.lane());
        assertEquals("late again", note.text());
    }

    @Test
    void namesMayBeCutShortNumberedOrOfAStage() {
        assertSame(map.lane(1), read("x #emo").lane());
        assertSame(map.lane(2), read("x #points").lane());
        assertSame(map.step(1), read("x @2").step());
        assertSame(map.step(2), read("x @Fly").step());
        assertSame(map.step(3), read("x @fly/arrive").step());
    }

    @Test
    void everyScriptAndWideSignsWork() {
        map.lane(0).setName("痛點");
        map.lane(1).setName("ความคิด");
        map.lane(2).setName("می‌اندیشد");
        map.step(0).setName("Đặt vé");
        assertSame(map.lane(0), read("登機門又改了 ＃痛點").lane());
        assertEquals("很慢", read("#痛點很慢").text());
        assertSame(map.lane(1), read("รอนาน #ความคิด").lane());
        assertSame(map.lane(2), read("صف #مياندیشد").lane());
        assertSame(map.step(0), read("chậm @đặt vé").step());
        assertSame(map.step(0), read("chậm @đặt vé".replace("đặt", "đ\u0061\u0323\u0306t")).step());
    }

    @Test
    void whatIsUnknownStaysInTheTextAndIsTold() {
        QuickNote note = read("bring #snacks @moon now");
        assertEquals("bring #snacks @moon now", note.text());
        assertEquals(List.of("#snacks", "@moon"), note.unknown());
        assertNull(note.step());
    }

    @Test
    void signsAloneAndNumbersAreText() {
        assertEquals("# 1 @ !", read("# 1 @ !").text());
        assertEquals(List.of("#99"), read("row #99").unknown());
        assertEquals("", read("").text());
    }

    @Test
    void proposalsFollowTheCaret() {
        NameProposals proposals = NameProposals.at("late #pa now", 8, map.names()).orElseThrow();
        Name name = proposals.names().get(0);
        assertEquals("Pain points", name.label());
        assertEquals("late #Pain points now", proposals.completed("late #pa now", 8, name));
        assertEquals("late #Pain points ".length(), proposals.caret(name));
        assertEquals(6, NameProposals.at("@", 1, map.names()).orElseThrow().names().size());
        assertEquals(1, NameProposals.at("#pain p", 7, map.names()).orElseThrow().names().size());
        assertTrue(NameProposals.at("late #pain points now", 21, map.names()).isEmpty());
        assertTrue(NameProposals.at("mail@", 5, map.names()).isEmpty());
        assertTrue(NameProposals.at("#zzz", 4, map.names()).isEmpty());
        assertTrue(NameProposals.at("", 0, map.names()).isEmpty());
    }

    @Test
    void stepsOfTheSameNameAreToldApart() {
        map.step(3).setName("Pay");
        List<Name> steps = NameProposals.at("@pay", 4, map.names()).orElseThrow().names();
        assertEquals(List.of("Pay", "Fly/Pay"), steps.stream().map(Name::label).toList());
        assertSame(map.step(3), read("x @Fly/Pay").step());
    }
}
