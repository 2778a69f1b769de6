package org.casus.codebook;

import java.util.OptionalDouble;

/**
 * A way in which an event type is carried out.
 *
 * @param event code of the event type it belongs to; the same mode word can belong to several
 * @param score from -10 to 10; empty where the codebook gives none and the event type's base score holds
 */
public record Mode(String event, String code, OptionalDouble score, String definition) {

    public Mode {
        if (score.isPresent()) {
            Scores.check(score.getAsDouble(), event + "/" + code);
        }
    }
}
