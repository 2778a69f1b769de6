package org.casus.model;

/** What a speaker says of an act. */
public enum Stance {
    ASSERTS,
    DENIES
}
