package org.casus.engine;

import org.casus.service.ActFacts;

/** An event as the rule of acts sees it. */
public final class Fact {

    /** Id of the event. */
    public String event = "";

    /** Id of its article. */
    public String article = "";

    /** Publisher; empty text if unknown. */
    public String source = "";

    /** The first of the articles that have this article's text; empty text if there are no others. */
    public String copies = "";

    /** Grows when {@link #copies} changes: of two facts of one event, the newer counts. */
    public int version;

    /** Day of publication, {@link Days#UNKNOWN} if unknown. */
    public long published = Days.UNKNOWN;

    /** Event time in milliseconds. */
    public long time = Days.NEVER;

    /** Offset of the sentence in the article. */
    public int sentence;

    public String key = "";
    public int first;
    public int last;
    public String country = "";
    public String place = "";
    public String mode = "";

    static Fact of(String event, ActFacts facts) {
        Fact fact = new Fact();
        fact.event = event;
        fact.key = facts.key();
        fact.first = facts.first();
        fact.last = facts.last();
        fact.country = facts.country();
        fact.place = facts.place();
        fact.mode = facts.mode();
        return fact;
    }

    /** The same fact with what is known by now of copies of its article. */
    Fact labelled(String group, int newer) {
        Fact fact = new Fact();
        fact.event = event;
        fact.article = article;
        fact.source = source;
        fact.copies = group;
        fact.version = newer;
        fact.published = published;
        fact.time = time;
        fact.sentence = sentence;
        fact.key = key;
        fact.first = first;
        fact.last = last;
        fact.country = country;
        fact.place = place;
        fact.mode = mode;
        return fact;
    }
}
