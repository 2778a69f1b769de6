package org.casus.bench;

import java.util.List;

/**
 * One row of the comparison, measured in a process of its own.
 *
 * @param name for people
 * @param main simple name of the class that the process runs
 * @param threads that read
 */
record Entrant(String name, String main, int threads) {

    static final Entrant CASUS = new Entrant("casus", "FromText", 1);
    static final Entrant CASUS_2 = new Entrant("casus", "FromText", 2);
    static final Entrant TOKENS_GIVEN = new Entrant("casus, tokens given", "TokensGiven", 1);
    static final Entrant ENCODER = new Entrant("encoder alone", "EncoderAlone", 1);
    static final Entrant CORENLP = new Entrant("CoreNLP", "CoreNlp", 1);
    static final Entrant CORENLP_2 = new Entrant("CoreNLP", "CoreNlp", 2);

    static final Entrant CORENLP_LEAN = new Entrant("CoreNLP, lean", "CoreNlpLean", 1);

    static final List<Entrant> ALL = List.of(CASUS, CASUS_2, TOKENS_GIVEN, ENCODER, CORENLP, CORENLP_2, CORENLP_LEAN);

    boolean isCoreNlp() {
        return main.startsWith(CORENLP.main);
    }

    /** CoreNLP on the same number of threads. */
    Entrant rival() {
        return new Entrant(CORENLP.name, CORENLP.main, threads);
    }

    @Override
    public String toString() {
        return name + " on " + threads + (threads == 1 ? " thread" : " threads");
    }
}
