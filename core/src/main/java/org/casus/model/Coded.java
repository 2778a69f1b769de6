package org.casus.model;

/** What became of one article: its events, or the reason there are none. */
public sealed interface Coded permits Success, Rejected {

    /** Id of the article. */
    String article();
}
