package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.pack.PackReader;
import org.casus.pack.PackedIndex;
import org.casus.pack.PackedKeys;
import org.casus.pack.PackedRecords;

/**
 * All names and agent nouns, looked up by their words. What the tables tell is read from the form into which the build packs them
 * ({@link LexiconPack}); a user's own is kept beside it.
 */
final class Lexicon {

    static final String FILE = "lexicon.pack";

    private final PackedRecords<Record> lines;
    private final NameIndex names;
    private final PackedKeys nounKeys;
    private final PackedRecords<AgentNoun> nouns;
    private final PackedIndex terms;
    private final OwnNames own;
    private final Map<String, AgentNoun> ownNouns = new HashMap<>();
    private final Map<String, List<Term>> ownTerms;

    private Lexicon(PackReader in, List<ActorDictionary> dictionaries) {
        lines = PackedRecords.read(in, SenseLines::read);
        names = new NameIndex(PackedIndex.read(in), this::sense);
        nounKeys = PackedKeys.read(in);
        nouns = PackedRecords.read(in, SenseLines::noun);
        terms = PackedIndex.read(in);
        own = new OwnNames(dictionaries);
        dictionaries.forEach(d -> d.nouns().forEach(n -> ownNouns.put(n.noun(), asKnown(n))));
        ownTerms = terms(dictionaries);
    }

    /** The tables that come with the program, and the user's own before them. */
    static Lexicon load(List<ActorDictionary> own) {
        try (PackReader in = PackReader.open(Lexicon.class, FILE)) {
            return read(in, own);
        }
    }

    static Lexicon read(PackReader in, List<ActorDictionary> own) {
        Lexicon lexicon = new Lexicon(in, own);
        in.end();
        return lexicon;
    }

    private Sense sense(int number) {
        return SenseLines.sense(number, lines.get(SenseLines.line(number)));
    }

    /** By {@link #termKey}. */
    private static Map<String, List<Term>> terms(List<ActorDictionary> dictionaries) {
        Map<String, List<Term>> found = new HashMap<>();
        dictionaries.stream()
                .flatMap(d -> d.entries().stream())
                .flatMap(e -> e.senses().stream())
                .filter(Sense.OfHolder.class::isInstance)
                .map(s -> ((Sense.OfHolder) s).term())
                .forEach(term -> term.country()
                        .map(c -> termKey(c, term.office()))
                        .ifPresent(key -> found.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(term)));
        return found;
    }

    /** Keeps what is known of the noun but its sector; a dictionary of agents tells no more than that. */
    private AgentNoun asKnown(AgentNoun noun) {
        String last = noun.noun().substring(noun.noun().lastIndexOf(' ') + 1);
        Optional<AgentNoun> known = exactly(noun.noun()).or(() -> exactly(last));
        boolean told = noun.kind() != AgentNoun.Kind.PERSON || noun.office().isPresent();
        return known.filter(k -> !told)
                .map(k -> new AgentNoun(noun.noun(), noun.sector(), k.kind(), k.gender(), k.office()))
                .orElse(noun);
    }

    private Optional<AgentNoun> exactly(String noun) {
        AgentNoun mine = ownNouns.get(noun);
        if (mine != null) {
            return Optional.of(mine);
        }
        int at = nounKeys.find(noun);
        return at == PackedKeys.NONE ? Optional.empty() : Optional.of(nouns.get(at));
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
        Optional<AgentNoun> exact = exactly(lower);
        if (exact.isPresent()) {
            return exact;
        }
        for (String singular : singulars(lower)) {
            Optional<AgentNoun> noun = exactly(singular);
            if (noun.isPresent()) {
                return noun;
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
        String key = termKey(country, office);
        List<Term> mine = ownTerms.get(key);
        if (mine != null) {
            return List.copyOf(mine);
        }
        List<Term> all = new ArrayList<>();
        for (int line : terms.numbers(key)) {
            all.add((Term) lines.get(line));
        }
        return all;
    }

    /** By which the terms of an office of a country are found. */
    static String termKey(String country, String office) {
        return country + '\t' + office;
    }
}
