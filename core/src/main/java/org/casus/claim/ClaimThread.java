package org.casus.claim;

import java.util.List;
import org.casus.model.Event;
import org.casus.model.Stance;

/**
 * Everything that an article tells of who says, confirms, denies and takes back one act.
 *
 * @param id that of the event that tells the act first
 * @param act the act, its sides, time and place as far as any telling names them; the accusation itself if what is alleged
 *     is no act of its own
 * @param events ids of the events that belong to it, accusations too, in order of their first mention
 * @param voices in text order
 * @param byOutlet whether the report also tells the act in its own name
 */
public record ClaimThread(String id, Event act, List<String> events, List<Voice> voices, boolean byOutlet) {

    public ClaimThread {
        events = List.copyOf(events);
        voices = List.copyOf(voices);
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("thread " + id + " in which nobody speaks");
        }
    }

    /** Those who take this stance, in text order. */
    public List<Voice> voices(Stance stance) {
        return voices.stream().filter(v -> v.stance() == stance).toList();
    }

    /** Whether somebody denies the act. */
    public boolean isDisputed() {
        return voices.stream().anyMatch(v -> v.stance() == Stance.DENIES);
    }
}
