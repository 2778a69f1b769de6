package org.casus.engine;

/** Two articles with nearly the same text. */
public final class Pair {

    public String one = "";
    public long oneDay = Days.UNKNOWN;
    public String other = "";
    public long otherDay = Days.UNKNOWN;

    /** Event time of the pair in milliseconds. */
    public long time = Days.NEVER;
}
