package org.casus.actor;

/** One thing a name can stand for. */
sealed interface Sense {

    /** The form of a country's name. */
    enum Form {
        /** "Russia", "the U.S." */
        NAME,
        /** "Russian". */
        ADJECTIVE,
        /** "Russians", "a Briton". */
        INHABITANT,
        /** A capital or residence that stands for the government: "Moscow", "the Kremlin". */
        SEAT
    }

    record OfCountry(Country country, Form form) implements Sense {}

    record OfOrganisation(Organisation organisation) implements Sense {}

    /**
     * @param full whether the name is the whole name, not the family name alone
     */
    record OfHolder(Term term, boolean full) implements Sense {}

    /**
     * @param noun whether it is a noun ("Kurds"), not the adjective
     */
    record OfPeople(People people, boolean noun) implements Sense {}
}
