package org.casus.reader;

import java.util.List;
import org.casus.model.Share;

/**
 * What the event encoder says of one marked pair.
 *
 * @param events of every event type
 * @param modes of every {@code EVENT/mode}
 * @param statuses of every status
 */
public record PairShares(List<Share> events, List<Share> modes, List<Share> statuses) {

    public PairShares {
        events = List.copyOf(events);
        modes = List.copyOf(modes);
        statuses = List.copyOf(statuses);
    }
}
