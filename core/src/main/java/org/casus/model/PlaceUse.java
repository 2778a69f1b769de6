package org.casus.model;

/** What the name of a place stands for where it is written. */
public enum PlaceUse {
    /** A place: "in Washington". */
    PLACE,
    /** Those who rule it or act for it: "Washington said". */
    ACTOR
}
