package org.casus.institution.council;

import java.util.List;

/** What became of a draft. */
public sealed interface Outcome {

    /** As the tables write it. */
    String code();

    /** It is a decision of the Council. */
    record Adopted(boolean withoutVote) implements Outcome {
        @Override
        public String code() {
            return "adopted";
        }
    }

    /**
     * It had the votes, and permanent members said no.
     *
     * @param by these, by code; never empty
     */
    record Vetoed(List<String> by) implements Outcome {
        public Vetoed {
            by = List.copyOf(by);
        }

        @Override
        public String code() {
            return "vetoed";
        }
    }

    /**
     * It had not the votes; whoever said no, this is no veto.
     *
     * @param missing votes short of the quota
     */
    record NotAdopted(int missing) implements Outcome {
        @Override
        public String code() {
            return "not_adopted_majority";
        }
    }

    /** The votes are not recorded, so the rules cannot say. */
    record Undetermined(String reason) implements Outcome {
        @Override
        public String code() {
            return "undetermined";
        }
    }
}
