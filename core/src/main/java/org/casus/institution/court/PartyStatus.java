package org.casus.institution.court;

/** How a state or territory stands to the Statute. */
public enum PartyStatus {
    /** It is that of a party. */
    PARTY("party"),
    /** It is that of a party by one view, or whether the Statute was extended to it is not on record. */
    CONTESTED("contested"),
    /** It is not that of a party. */
    NO_PARTY("no party");

    private final String label;

    PartyStatus(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }
}
