package org.casus.output;

/** Counts the articles of a run, for the last line of a table. */
final class Tally {

    private int coded;
    private int rejected;

    void coded() {
        coded++;
    }

    void rejected() {
        rejected++;
    }

    /**
     * "3 articles, 2 not coded".
     *
     * @param more what stands before those that are not coded
     */
    String articles(String more) {
        return Words.count(coded, "article") + more + (rejected == 0 ? "" : ", " + rejected + " not coded");
    }
}
