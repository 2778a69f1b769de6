package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EventCode;
import org.casus.model.Share;
import org.casus.model.Status;
import org.casus.model.WordAct;

/**
 * PLOVER's rules on what an act becomes by being promised or refused: a promise of cooperation is AGREE, the announcement
 * of a withdrawal is CONCEDE, and saying that one will not is REJECT; all three are acts that took place.
 *
 * @param promised the act that was promised, if that is what happened
 * @param why the rule that changed the code, for the explanation
 */
record Conventions(EventCode code, Status status, Optional<EventCode> promised, Optional<String> why) {

    private static final Set<String> COOPERATIVE = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");

    /** Announced, these are concessions; any other promised retreat, such as a release, is a promise. */
    private static final Set<String> WITHDRAWALS = Set.of("withdraw", "ceasefire");

    static Conventions apply(EventCode code, Verdict verdict) {
        boolean promised = verdict.status() == Status.FUTURE;
        boolean refused = verdict.status() == Status.NEGATED && verdict.volition();
        String event = code.event();
        boolean release = event.equals("RETREAT")
                && !code.mode().filter(WITHDRAWALS::contains).isPresent();
        if (promised && (COOPERATIVE.contains(event) || release)) {
            return new Conventions(
                    new EventCode("AGREE", Optional.empty()),
                    Status.ACTUAL,
                    Optional.of(code),
                    Optional.of("a promise of " + event + " is AGREE"));
        }
        if (promised && event.equals("CONCEDE")) {
            return announced(code, code.mode(), "an announced concession is made by announcing it");
        }
        if (promised && event.equals("RETREAT")) {
            return announced(code, Optional.empty(), "an announced RETREAT is CONCEDE");
        }
        if (refused && event.equals("CONSULT")) {
            return done("REJECT", Optional.of("meet"), "saying that one will not meet is REJECT");
        }
        if (refused && COOPERATIVE.contains(event)) {
            return done("REJECT", Optional.of("assist"), "saying that one will not cooperate is REJECT");
        }
        if (refused && (event.equals("RETREAT") || event.equals("CONCEDE"))) {
            return done("REJECT", Optional.of("yield"), "saying that one will not yield is REJECT");
        }
        return new Conventions(code, verdict.status(), Optional.empty(), Optional.empty());
    }

    /** "Will speak", read as a promise: what else the words may tell is what is promised. */
    Conventions promising(List<Share> kinds) {
        if (!code.event().equals("AGREE") || promised.isPresent()) {
            return this;
        }
        Optional<EventCode> act = kinds.stream()
                .filter(k -> !k.label().equals("AGREE") && !k.label().equals(WordAct.NONE))
                .findFirst()
                .map(k -> new EventCode(k.label(), Optional.empty()));
        return new Conventions(code, status, act, why);
    }

    private static Conventions announced(EventCode act, Optional<String> mode, String why) {
        return new Conventions(new EventCode("CONCEDE", mode), Status.ACTUAL, Optional.of(act), Optional.of(why));
    }

    private static Conventions done(String event, Optional<String> mode, String why) {
        return new Conventions(new EventCode(event, mode), Status.ACTUAL, Optional.empty(), Optional.of(why));
    }
}
