package org.casus.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Groups of PLOVER sector codes by where, and for whom, those in them act as a rule. */
final class Sectors {

    /** Those who act for, or in, their own country. */
    static final Set<String> AT_HOME = Set.of("COP", "JUD", "LEG", "OPP", "EDU", "MED", "AGR", "LAB", "SPY", "PTY");

    /** Those who are of the place that they are said to be in. */
    static final Set<String> PRIVATE = Set.of("CVL", "BUS", "CRM", "REL");

    /** Those who are as a rule of the country in which they act, though the text does not say so. */
    static final Set<String> PLACED = with(with(AT_HOME, "JRN", "GOV", "MIL", "PRM", "REB", "SOC", "ELI"), PRIVATE);

    /** The same of those who have a title before their name: no fighters and no criminals. */
    static final Set<String> TITLED = without(PLACED, "CRM", "PRM", "REB");

    /** Those who may as well fight the state that was told of last. */
    static final Set<String> ARMED = Set.of("REB", "MIL", "PRM", "UAF");

    /** Bodies whose officials are theirs, not the state's. */
    static final Set<String> EMPLOYING = with(AT_HOME, "IGO", "SOC", "BUS", "REL", "JRN", "REB", "PRM");

    /** Bodies that lend theirs to who heads them. */
    static final Set<String> HEADED = without(EMPLOYING, "OPP");

    private Sectors() {}

    private static Set<String> with(Set<String> sectors, String... more) {
        return with(sectors, Set.of(more));
    }

    private static Set<String> with(Set<String> sectors, Set<String> more) {
        Set<String> all = new HashSet<>(sectors);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static Set<String> without(Set<String> sectors, String... less) {
        Set<String> rest = new HashSet<>(sectors);
        rest.removeAll(Arrays.asList(less));
        return Set.copyOf(rest);
    }
}
