package org.casus.model;

/** What can be wrong with an input. The ids are stable: they stand in logs, outputs and scripts. */
public enum Problem {
    EMPTY("CAS001", "there is nothing to read"),
    BINARY("CAS002", "the content is binary, not text"),
    ENCODING("CAS003", "the characters cannot be decoded"),
    TOO_LONG("CAS004", "the text is longer than the limit"),
    MALFORMED("CAS005", "the record is malformed"),
    NO_TEXT("CAS006", "no article text was found"),
    LANGUAGE("CAS007", "the text is not in English"),
    UNREADABLE("CAS008", "the file cannot be read"),
    BAD_DATE("CAS009", "the date is not a calendar date"),
    DUPLICATE_ID("CAS010", "the id was used before in this batch"),
    BAD_SPAN("CAS011", "a span does not lie in its text"),
    UNFIT("CAS012", "the desk's database cannot keep it"),
    MEMORY("CAS013", "the article needs more memory than there is"),
    INTERNAL("CAS099", "the coder failed on this article");

    private final String id;
    private final String meaning;

    Problem(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    /** Stable identifier, for example {@code CAS005}. */
    public String id() {
        return id;
    }

    /** One clause for people. */
    public String meaning() {
        return meaning;
    }
}
