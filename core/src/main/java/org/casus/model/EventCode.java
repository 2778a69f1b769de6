package org.casus.model;

import java.util.Optional;

/**
 * A code of a codebook.
 *
 * @param event PLOVER event type ("REJECT") or CAMEO root and code
 * @param mode PLOVER mode, where the words give it
 */
public record EventCode(String event, Optional<String> mode) {

    @Override
    public String toString() {
        return mode.map(m -> event + "/" + m).orElse(event);
    }
}
