package org.casus.event;

import java.util.Set;
import org.casus.model.Actor;

/** Groups of PLOVER sector codes that the rules speak of. */
final class Sectors {

    /** Those who carry arms. */
    static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "UAF");

    /** Those who fight for no state, or whose state is not told by their being armed. */
    static final Set<String> FIGHTING = Set.of("REB", "PRM", "UAF");

    /** Organs of a state. */
    static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

    /** Those who act for a state, a party, an armed group or an international organisation. */
    static final Set<String> OFFICIAL =
            Set.of("GOV", "MIL", "JUD", "LEG", "SPY", "REB", "PTY", "OPP", "PRE", "IGO", "ELI");

    /** Those who make an act political by taking part in it. */
    static final Set<String> POLITICAL = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "PRM", "UAF", "PTY", "OPP", "PRE", "IGO", "ELI", "REF");

    private Sectors() {}

    /** An organ of a known state, an armed group or an international organisation. */
    static boolean isStateOrForce(Actor actor) {
        boolean organ =
                STATE.contains(actor.sector()) || Set.of("PTY", "OPP", "PRE").contains(actor.sector());
        return (organ && actor.country().isPresent())
                || Set.of("MIL", "REB", "PRM", "IGO").contains(actor.sector());
    }
}
