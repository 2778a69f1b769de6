package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All names and agent nouns, looked up by their words. */
final class Lexicon {

    private final Map<String, List<Sense>> names;
    private final Map<String, AgentNoun> nouns;
    private final List<Term> terms;

    private Lexicon(Builder builder) {
        names = builder.names;
        nouns = builder.nouns;
        terms = List.copyOf(builder.terms);
    }

    /** What the name can stand for, in the order of the tables; {@code key} is a {@link Names#key}. */
    List<Sense> senses(String key) {
        return names.getOrDefault(key, List.of());
    }

    /**
     * What the name can stand for on a day. A seat of government stands for the state that governed from it then:
     * "Moscow" of 1990 is the Soviet Union.
     */
    List<Sense> senses(String key, Optional<LocalDate> day) {
        List<Sense> all = senses(key);
        if (all.size() < 2) {
            return all;
        }
        Optional<Sense> governed = all.stream()
                .filter(s -> isSeat(s) && ((Sense.OfCountry) s).country().holds(day))
                .findFirst();
        return all.stream()
                .filter(s -> !isSeat(s)
                        || governed.map(s::equals)
                                .orElseGet(
                                        () -> !((Sense.OfCountry) s).country().former(day)))
                .toList();
    }

    private static boolean isSeat(Sense sense) {
        return sense instanceof Sense.OfCountry c && c.form() == Sense.Form.SEAT;
    }

    /** The agent noun of this form, singular or regular plural, whatever its case. */
    Optional<AgentNoun> noun(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        AgentNoun exact = nouns.get(lower);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (String singular : singulars(lower)) {
            AgentNoun noun = nouns.get(singular);
            if (noun != null) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    private static List<String> singulars(String plural) {
        List<String> forms = new ArrayList<>(3);
        if (plural.endsWith("ies")) {
            forms.add(plural.substring(0, plural.length() - 3) + "y");
        }
        if (plural.endsWith("es")) {
            forms.add(plural.substring(0, plural.length() - 2));
        }
        if (plural.endsWith("s")) {
            forms.add(plural.substring(0, plural.length() - 1));
        }
        if (plural.endsWith("men")) {
            forms.add(plural.substring(0, plural.length() - 2) + "an");
        }
        return forms;
    }

    /** Terms of an office of a country, in the order of the table. */
    List<Term> terms(String country, String office) {
        List<Term> result = new ArrayList<>();
        for (Term term : terms) {
            if (term.office().equals(office) && term.country().equals(Optional.of(country))) {
                result.add(term);
            }
        }
        return result;
    }

    /** Collects the rows of the tables. */
    static final class Builder {
        private final Map<String, List<Sense>> names = new HashMap<>(16_384);
        private final Map<String, AgentNoun> nouns = new HashMap<>(4_096);
        private final List<Term> terms = new ArrayList<>();

        void name(String name, Sense sense) {
            List<Sense> senses = names.computeIfAbsent(Names.key(name), k -> new ArrayList<>(1));
            if (!senses.contains(sense)) {
                senses.add(sense);
            }
        }

        /** Whether the noun is new. */
        boolean noun(AgentNoun noun) {
            return nouns.putIfAbsent(noun.noun(), noun) == null;
        }

        void term(Term term) {
            terms.add(term);
        }

        Lexicon build() {
            return new Lexicon(this);
        }
    }
}
