package org.casus.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Jazzer at every door: {@code bench/fuzz web-page 600} looks ten minutes for bytes that break one. */
class DoorsFuzz {

    @FuzzTest(maxDuration = "8h")
    void anyFormat(byte[] bytes) {
        Target.ANY_FORMAT.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void plainText(byte[] bytes) {
        Target.PLAIN_TEXT.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void webPage(byte[] bytes) {
        Target.WEB_PAGE.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void jsonLines(byte[] bytes) {
        Target.JSON_LINES.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void json(byte[] bytes) {
        Target.JSON.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void delimitedTable(byte[] bytes) {
        Target.DELIMITED_TABLE.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void sentences(byte[] bytes) {
        Target.SENTENCES.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void relations(byte[] bytes) {
        Target.RELATIONS.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void trees(byte[] bytes) {
        Target.TREES.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void actorsOfTheUser(byte[] bytes) {
        Target.ACTORS_OF_THE_USER.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void tableOfFacts(byte[] bytes) {
        Target.TABLE_OF_FACTS.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void searchBox(byte[] bytes) {
        Target.SEARCH_BOX.take(bytes);
    }

    @FuzzTest(maxDuration = "8h")
    void addressOfAQuery(byte[] bytes) {
        Target.ADDRESS_OF_A_QUERY.take(bytes);
    }
}
