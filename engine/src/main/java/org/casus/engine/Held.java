package org.casus.engine;

/** A signature that waits for copies of its article. */
public final class Held {

    public String article = "";

    /** First and last day of publication of all articles with this very signature. */
    public long first = Days.UNKNOWN;

    public long last = Days.UNKNOWN;

    /** When it is forgotten, as event time. */
    public long until;

    /** One of those that are known to be copies of each other stands for all. */
    public String root = "";

    public int[] hashes = new int[0];
}
