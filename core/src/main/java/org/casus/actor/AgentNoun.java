package org.casus.actor;

import java.util.Optional;

/**
 * A common noun that acts.
 *
 * @param sector PLOVER sector it stands for when nothing else is known
 * @param gender {@code m} or {@code f} where the word has it
 * @param office normal name of the office the noun names
 */
record AgentNoun(String noun, String sector, Kind kind, Optional<String> gender, Optional<String> office) {

    /** What such a noun points at. */
    enum Kind {
        PERSON,
        GROUP,
        /** Acts for those who steer it: a warplane. */
        THING,
        /** Stands before a name: "Mr". */
        HONORIFIC,
        /** Someone by relation to another: an ally of X is not X. */
        RELATIONAL,
        /** Points to someone named elsewhere: "the country". */
        REFERENT,
        /** Measures out another noun: "hundreds of". */
        PARTITIVE
    }

    boolean isOffice() {
        return office.isPresent();
    }
}
