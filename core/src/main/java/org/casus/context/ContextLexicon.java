package org.casus.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Context;
import org.casus.codebook.TsvTable;
import org.casus.model.EventCode;
import org.casus.model.Upos;

/**
 * Which words, sectors and event modes speak for which context, from words.tsv.
 *
 * @param contexts codes in the codebook's order; a context's position here is its number everywhere in this package
 * @param signals what sectors ({@code sector:MIL}), event types ({@code event:MOBILIZE}) and modes
 *     ({@code event:ASSAULT/aerial}) say
 * @param yields for each context the others that it gives way to
 */
record ContextLexicon(
        List<String> contexts,
        Vocabulary vocabulary,
        PhraseTrie phrases,
        Map<String, List<Entry>> signals,
        List<Set<Integer>> yields) {

    private static final String SECTOR = "sector:";
    private static final String EVENT = "event:";

    ContextLexicon {
        contexts = List.copyOf(contexts);
        signals = Map.copyOf(signals);
        yields = List.copyOf(yields);
    }

    /**
     * Loads the lexicon.
     *
     * @throws org.casus.codebook.TsvException naming file and line, if it is broken
     */
    static ContextLexicon load(Codebook codebook) {
        return of(codebook, TsvTable.load(ContextLexicon.class, "words.tsv", "context", "class", "words"));
    }

    static ContextLexicon of(Codebook codebook, TsvTable table) {
        return new Loader(codebook).load(table);
    }

    List<Entry> ofSector(String sector) {
        return signals.getOrDefault(SECTOR + sector, List.of());
    }

    /** What an event's type says, and what its mode says. */
    List<Entry> ofEvent(EventCode code) {
        List<Entry> entries = new ArrayList<>(signals.getOrDefault(EVENT + code.event(), List.of()));
        if (code.mode().isPresent()) {
            entries.addAll(signals.getOrDefault(EVENT + code, List.of()));
        }
        return entries;
    }

    /** Reads the rows one by one. */
    private static final class Loader {

        private final Codebook codebook;
        private final List<String> contexts;
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final PhraseTrie.Builder trie = new PhraseTrie.Builder();
        private final Map<String, List<Entry>> signals = new HashMap<>();
        private final List<Set<Integer>> yields = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private int entries;

        Loader(Codebook codebook) {
            this.codebook = codebook;
            contexts = codebook.contexts().stream().map(Context::code).toList();
            contexts.forEach(c -> yields.add(new HashSet<>()));
        }

        ContextLexicon load(TsvTable table) {
            for (TsvTable.Row row : table.rows()) {
                int context = context(row, row.text("context"));
                for (String words : row.list("words", ',')) {
                    if (row.text("class").equals("unless")) {
                        yields.get(context).add(context(row, words));
                    } else {
                        add(row, context, words);
                    }
                }
            }
            return new ContextLexicon(
                    contexts,
                    new Vocabulary(List.copyOf(numbers.keySet())),
                    trie.build(),
                    signals,
                    yields.stream().map(Set::copyOf).toList());
        }

        private int context(TsvTable.Row row, String code) {
            int at = contexts.indexOf(code);
            if (at < 0) {
                throw row.error("no context '" + code + "'");
            }
            return at;
        }

        private void add(TsvTable.Row row, int context, String words) {
            if (!seen.add(context + " " + words)) {
                throw row.error("'" + words + "' stands twice for " + contexts.get(context));
            }
            Strength strength = strength(row);
            if (words.startsWith(SECTOR) || words.startsWith(EVENT)) {
                check(row, words);
                signals.computeIfAbsent(words, w -> new ArrayList<>())
                        .add(new Entry(entries++, context, strength, Set.of()));
                return;
            }
            int slash = words.indexOf('/');
            Set<Upos> tags = slash < 0 ? Set.of() : tags(row, words.substring(slash + 1));
            String phrase = slash < 0 ? words : words.substring(0, slash);
            Entry entry = new Entry(entries++, context, strength, tags);
            trie.add(numbers(phrase.split(" ", -1)), entry);
            // The tokenizer cuts some words at their hyphens and leaves others.
            if (phrase.contains("-")) {
                trie.add(numbers(phrase.split("[ -]+", -1)), entry);
            }
        }

        private static Strength strength(TsvTable.Row row) {
            try {
                return Strength.valueOf(row.text("class").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.error("class is none of strong, weak, deed, target, not, unless: " + row.cell("class"));
            }
        }

        private void check(TsvTable.Row row, String signal) {
            String code = signal.substring(signal.indexOf(':') + 1);
            String[] parts = code.split("/", 2);
            boolean known = signal.startsWith(SECTOR)
                    ? codebook.sector(code).isPresent()
                    : codebook.contains(
                            new EventCode(parts[0], parts.length < 2 ? Optional.empty() : Optional.of(parts[1])));
            if (!known) {
                throw row.error("the codebook has no " + signal);
            }
        }

        private static Set<Upos> tags(TsvTable.Row row, String letter) {
            return switch (letter) {
                // A name is a noun too: "Judge Marsh". March is a month.
                case "n" -> Set.of(Upos.NOUN, Upos.PROPN);
                case "c" -> Set.of(Upos.NOUN);
                case "v" -> Set.of(Upos.VERB);
                case "a" -> Set.of(Upos.ADJ);
                default -> throw row.error("part of speech is none of n, c, v, a: " + letter);
            };
        }

        private int[] numbers(String... words) {
            int[] result = new int[words.length];
            for (int i = 0; i < words.length; i++) {
                String word = words[i].toLowerCase(Locale.ROOT);
                Integer number = numbers.get(word);
                if (number == null) {
                    number = numbers.size();
                    numbers.put(word, number);
                }
                result[i] = number;
            }
            return result;
        }
    }
}
