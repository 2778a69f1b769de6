package org.casus.actor;

import org.casus.model.Mention;

/**
 * A word of the text on where a person belongs.
 *
 * @param person the mention that carries the person's identity
 * @param country alpha-3 code
 * @param why for people: the words, and how they tell it
 */
record Sign(Mention person, String country, Weight weight, String why) {

    /** How much a sign says, the most first. A weaker one counts only where there is no stronger one. */
    enum Weight {
        /** "The British schoolgirl", "she is British", "her British passport". */
        NATIONALITY(0.7),
        /** "Assistant commissioner at Scotland Yard". */
        POST(0.7),
        /** "Born in Alabama", "left the UK to join ...". */
        ORIGIN(0.5),
        /** "Wants to return to Britain". */
        RETURN(0.4),
        /** The nationality of the mother, the son. */
        KIN(0.4);

        private final double confidence;

        Weight(double confidence) {
            this.confidence = confidence;
        }

        double confidence() {
            return confidence;
        }
    }
}
