package org.casus.event;

import java.util.Set;

/** Groups of PLOVER sector codes that the rules speak of. */
final class Sectors {

    /** Those who carry arms. */
    static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "UAF");

    /** Organs of a state. */
    static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

    /** Those who make an act political by taking part in it. */
    static final Set<String> POLITICAL = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "PRM", "UAF", "PTY", "OPP", "PRE", "IGO", "ELI", "REF");

    private Sectors() {}
}
