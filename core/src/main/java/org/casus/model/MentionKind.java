package org.casus.model;

/** The form of a mention. */
public enum MentionKind {
    /** It holds a proper name. */
    NAME,
    /** A noun phrase without a name: "its ally", "rebels". */
    NOMINAL,
    /** A pronoun, possessives included. */
    PRONOUN
}
