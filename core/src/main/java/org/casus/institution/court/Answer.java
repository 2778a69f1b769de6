package org.casus.institution.court;

/** Whether the Court has jurisdiction. */
public sealed interface Answer {

    /** YES, NO, PARTIAL or CONTESTED. */
    String code();

    /** Over the whole period, at least for one of the suspects. */
    record Yes() implements Answer {
        @Override
        public String code() {
            return "YES";
        }
    }

    /** Over no day of it. */
    record No() implements Answer {
        @Override
        public String code() {
            return "NO";
        }
    }

    /** Over these days only. */
    record Partial(Periods covered) implements Answer {
        @Override
        public String code() {
            return "PARTIAL";
        }
    }

    /** The law gives two answers for these days, and for no day a plain yes. */
    record Contested(Periods days) implements Answer {
        @Override
        public String code() {
            return "CONTESTED";
        }
    }
}
