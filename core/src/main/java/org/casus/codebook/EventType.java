package org.casus.codebook;

/**
 * An event type of PLOVER.
 *
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param requiresRecipient whether an event of this type is only coded if it is aimed at someone
 * @param score base score from -10 (conflict) to 10 (cooperation), used where the mode has none
 */
public record EventType(String code, int quad, boolean requiresRecipient, double score, String definition) {

    public EventType {
        if (quad < 1 || quad > 4) {
            throw new IllegalArgumentException("quad class " + quad + " of " + code + " is not 1 to 4");
        }
        Scores.check(score, code);
    }
}
