/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;

import io.cxstudio.editing.SessionListener;
import io.cxstudio.editing.WorkshopSession;

/**
 * What is said above all maps of a workshop until it is no longer true, such as that somebody else has changed the file. A notice interrupts nobody who types.
 * To be used in the thread of the window.
 */
public final class SessionNotices {

    /**
     * What can be done about a notice.
     *
     * @param label  what stands on its button, with a mnemonic, not null
     * @param action does it; is given the window, not null
     */
    public record Choice(String label, Consumer<Shell> action) {

        /** Two choices that say the same are the same. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Choice choice && choice.label.equals(label);
        }

        @Override
        public int hashCode() {
            return label.hashCode();
        }
    }

    /**
     * Something to say.
     *
     * @param text    whole sentences, not null
     * @param choices what can be done about it, the safest first, not null
     */
    public record Notice(String text, List<Choice> choices) {

        /** Copies the list. */
        public Notice {
            Objects.requireNonNull(text);
            choices = List.copyOf(choices);
        }
    }

    private static final Map<WorkshopSession, Map<String, Notice>> NOTICES = new LinkedHashMap<>();
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static final SessionListener CLOSING = new SessionListener() {
        @Override
        public void closed(WorkshopSession session) {
            NOTICES.remove(session);
        }
    };

    private SessionNotices() {
    }

    /**
     * Says something, in the place of what was said about the same matter.
     *
     * @param session the session, open, not null
     * @param matter  what it is about, not null
     * @param notice  what to say, not null
     */
    public static void show(WorkshopSession session, String matter, Notice notice) {
        session.addListener(CLOSING);
        Notice before = NOTICES.computeIfAbsent(session, key -> new LinkedHashMap<>()).put(matter, notice);
        if (!notice.equals(before)) {
            LISTENERS.forEach(Runnable::run);
        }
    }

    /**
     * Says nothing any more about a matter.
     *
     * @param session the session, open, not null
     * @param matter  what it was about, not null
     */
    public static void hide(WorkshopSession session, String matter) {
        if (NOTICES.getOrDefault(session, Map.of()).containsKey(matter)) {
            NOTICES.get(session).remove(matter);
            LISTENERS.forEach(Runnable::run);
        }
    }

    /**
     * What is said about a workshop.
     *
     * @param session the session, not null
     * @return in the order in which it came up, not null
     */
    public static List<Notice> of(WorkshopSession session) {
        return List.copyOf(NOTICES.getOrDefault(session, Map.of()).values());
    }

    /**
     * Adds a listener.
     *
     * @param listener is told when something else is to be said about any workshop, not null
     */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener not null
     */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
