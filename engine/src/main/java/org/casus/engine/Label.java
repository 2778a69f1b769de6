package org.casus.engine;

/** To which group of copies an article belongs. */
public final class Label {

    public String article = "";

    /** Day of publication, {@link Days#UNKNOWN} if unknown. */
    public long day = Days.UNKNOWN;

    /** The article that was published first of the group, by day, then by id. */
    public String original = "";

    /** Counts the labels that this article was given, from 1. */
    public int version;
}
