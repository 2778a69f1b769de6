package org.casus.store;

import org.casus.model.Actor;
import org.casus.model.Participant;

/**
 * Somebody whom events name, once in a store.
 *
 * @param number in this store, from 0
 * @param name normal name, or the words of the text if nobody is resolved
 * @param country ISO 3166 alpha-3 code, empty text if none
 * @param sector PLOVER sector, empty text if none
 */
public record Party(int number, String name, String country, String sector) {

    /** Longer words of the text are cut: names are for lists. */
    private static final int LONGEST = 200;

    /** Whether it is a country, or somebody who is known though of no country: an organisation of states. */
    public boolean isKnown() {
        return !country.isEmpty() || !sector.isEmpty();
    }

    /** The name under which a participant stands in a store. */
    public static String name(Participant participant) {
        String name = participant.actor().value().map(Actor::name).orElse(participant.text());
        return shorten(name.strip().replaceAll("\\s+", " "));
    }

    private static String shorten(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 3)) + "...";
    }
}
