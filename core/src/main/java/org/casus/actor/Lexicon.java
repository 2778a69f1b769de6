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

    private final NameIndex names;
    private final OwnNames own;
    private final Map<String, AgentNoun> nouns;
    private final Map<String, List<Term>> termsByCountry;
    private final Map<String, List<Term>> ownTerms;

    private Lexicon(Builder builder) {
        names = builder.names.build();
        own = new OwnNames(builder.own);
        nouns = Map.copyOf(builder.nouns);
        termsByCountry = byCountry(builder.terms);
        ownTerms = byCountry(builder.own.stream()
                .flatMap(d -> d.entries().stream())
                .flatMap(e -> e.senses().stream())
                .filter(Sense.OfHolder.class::isInstance)
                .map(s -> ((Sense.OfHolder) s).term())
                .toList());
    }

    private static Map<String, List<Term>> byCountry(List<Term> terms) {
        Map<String, List<Term>> found = new HashMap<>();
        for (Term term : terms) {
            term.country()
                    .ifPresent(c ->
                            found.computeIfAbsent(c, k -> new ArrayList<>()).add(term));
        }
        return found;
    }

    /** What the name can stand for, the user's own before the tables', in the order of those; {@code key} is a {@link Names#key}. */
    List<Sense> senses(String key) {
        return own.senses(key).orElseGet(() -> names.senses(key));
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

    /** Terms of an office of a country, in the order of the table; the user's own alone if there are any. */
    List<Term> terms(String country, String office) {
        List<Term> mine = of(ownTerms, country, office);
        return mine.isEmpty() ? of(termsByCountry, country, office) : mine;
    }

    private static List<Term> of(Map<String, List<Term>> terms, String country, String office) {
        return terms.getOrDefault(country, List.of()).stream()
                .filter(t -> t.office().equals(office))
                .toList();
    }

    /** Collects the rows of the tables. */
    static final class Builder {
        private final NameIndex.Builder names = new NameIndex.Builder();
        private final List<ActorDictionary> own = new ArrayList<>();
        private final Map<String, AgentNoun> nouns = new HashMap<>(4_096);
        private final List<Term> terms = new ArrayList<>();

        void name(String name, Sense sense) {
            names.add(Names.key(name), sense);
        }

        /** Whether the noun is new. */
        boolean noun(AgentNoun noun) {
            return nouns.putIfAbsent(noun.noun(), noun) == null;
        }

        /** The user's own, which go before all others. */
        void own(ActorDictionary dictionary) {
            own.add(dictionary);
            dictionary.nouns().forEach(n -> nouns.put(n.noun(), asKnown(n)));
        }

        /** Keeps what a table knows of the noun but its sector; a dictionary of agents tells no more than that. */
        private AgentNoun asKnown(AgentNoun noun) {
            String last = noun.noun().substring(noun.noun().lastIndexOf(' ') + 1);
            Optional<AgentNoun> known =
                    Optional.ofNullable(nouns.get(noun.noun())).or(() -> Optional.ofNullable(nouns.get(last)));
            boolean told = noun.kind() != AgentNoun.Kind.PERSON || noun.office().isPresent();
            return known.filter(k -> !told)
                    .map(k -> new AgentNoun(noun.noun(), noun.sector(), k.kind(), k.gender(), k.office()))
                    .orElse(noun);
        }

        void term(Term term) {
            terms.add(term);
        }

        Lexicon build() {
            return new Lexicon(this);
        }
    }
}
