package org.casus.engine;

/** What was last told of an event's act. */
public final class Told {

    public String act = "";
    public int sources;
    public int articles;
    public int revision;
}
