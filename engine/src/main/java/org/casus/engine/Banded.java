package org.casus.engine;

/** A signature under the key of one of its bands. */
public final class Banded {

    public int band;
    public long key;
    public String article = "";
    public long day = Days.UNKNOWN;
    public long time = Days.NEVER;
    public int[] hashes = new int[0];
}
