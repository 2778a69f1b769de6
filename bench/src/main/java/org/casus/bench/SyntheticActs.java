package org.casus.bench;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.casus.model.EventCode;

/** What is done in {@link SyntheticDesk}, and in which words: the frequent types of event data are frequent here. */
final class SyntheticActs {

    /**
     * @param share how many of all acts, in no unit
     * @param words what stands between actor and recipient
     */
    private record Act(int share, String event, String mode, String words) {}

    private static final List<Act> ACTS = List.of(
            new Act(5, "AGREE", "", "signed an accord with"),
            new Act(9, "CONSULT", "visit", "paid a visit to"),
            new Act(9, "CONSULT", "", "held talks with"),
            new Act(4, "CONSULT", "phone", "telephoned"),
            new Act(6, "SUPPORT", "", "stood up for"),
            new Act(2, "CONCEDE", "", "gave way to"),
            new Act(5, "COOPERATE", "", "ran a joint exercise with"),
            new Act(6, "AID", "", "sent relief goods to"),
            new Act(2, "RETREAT", "withdraw", "pulled its forces back from"),
            new Act(7, "REQUEST", "change", "asked for reforms from"),
            new Act(8, "ACCUSE", "disapprove", "condemned"),
            new Act(4, "ACCUSE", "allege", "blamed the raid on"),
            new Act(5, "REJECT", "meet", "refused to meet"),
            new Act(3, "THREATEN", "violence", "threatened to strike"),
            new Act(4, "PROTEST", "demo", "marched against"),
            new Act(2, "PROTEST", "riot", "rioted against"),
            new Act(3, "SANCTION", "discontinue", "cut off payments to"),
            new Act(2, "MOBILIZE", "troops", "massed troops against"),
            new Act(4, "COERCE", "arrest", "arrested supporters of"),
            new Act(3, "COERCE", "seize", "seized property of"),
            new Act(4, "ASSAULT", "aerial", "bombed positions of"),
            new Act(3, "ASSAULT", "", "attacked"));
    private static final int ALL = ACTS.stream().mapToInt(Act::share).sum();

    private final EventCode code;
    private final String words;

    private SyntheticActs(EventCode code, String words) {
        this.code = code;
        this.words = words;
    }

    static SyntheticActs any(SplittableRandom random) {
        int rest = random.nextInt(ALL);
        for (Act act : ACTS) {
            rest -= act.share();
            if (rest < 0) {
                Optional<String> mode = act.mode().isEmpty() ? Optional.empty() : Optional.of(act.mode());
                return new SyntheticActs(new EventCode(act.event(), mode), act.words());
            }
        }
        throw new IllegalStateException("shares do not add up");
    }

    EventCode code() {
        return code;
    }

    String words() {
        return words;
    }
}
