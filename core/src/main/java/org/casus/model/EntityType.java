package org.casus.model;

/** Kinds of named entity the reader finds. */
public enum EntityType {
    /** Person. */
    PER,
    /** Organisation, including governments, parties, armed groups. */
    ORG,
    /** Place, including countries and cities. */
    LOC,
    /** Any other name: nationality adjectives, works, events. */
    OTH
}
