package org.casus.engine;

/** What finding copies and acts needs of a coded article: no text. */
public final class Mark {

    /** Id of the article. */
    public String article = "";

    /** Day of publication as days since 1970-01-01; {@link Days#UNKNOWN} sorts after all. */
    public long day = Days.UNKNOWN;

    /** Event time in milliseconds. */
    public long time = Days.NEVER;

    /** Signature of its text; empty if the text is too short for one. */
    public int[] hashes = new int[0];

    /** Those of its events that may be one act with others. */
    public Fact[] facts = new Fact[0];
}
