package org.casus.reader;

import java.util.List;
import org.casus.model.Share;
import org.casus.model.WordAct;

/**
 * What the event layers say of one marked pair.
 *
 * @param events of every event type
 * @param modes of every {@code EVENT/mode}
 * @param statuses of every status
 * @param acts what the words tell, whatever is marked
 */
public record PairShares(List<Share> events, List<Share> modes, List<Share> statuses, List<WordAct> acts) {

    public PairShares {
        events = List.copyOf(events);
        modes = List.copyOf(modes);
        statuses = List.copyOf(statuses);
        acts = List.copyOf(acts);
    }
}
