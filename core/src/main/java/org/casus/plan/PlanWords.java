package org.casus.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.codebook.TsvTable;
import org.casus.codebook.WordClasses;
import org.casus.event.SentenceView;
import org.casus.model.PlanKind;
import org.casus.model.Token;
import org.casus.model.Upos;

/** The words of plans, and those that do something to a plan. */
final class PlanWords {

    private static final WordClasses CLASSES = WordClasses.load(PlanWords.class, "classes.tsv");

    /** Every word that the classes name, also as part of a phrase. */
    private static final Set<String> KNOWN = CLASSES.classes().values().stream()
            .flatMap(Set::stream)
            .flatMap(w -> Stream.of(w.split("\\+")))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, List<PlanWord>> byLemma;

    private PlanWords(Map<String, List<PlanWord>> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
    }

    static PlanWords load() {
        Map<String, List<PlanWord>> words = new HashMap<>();
        for (TsvTable.Row row : TsvTable.load(PlanWords.class, "words.tsv", "kind", "pos", "words", "needs")
                .rows()) {
            PlanWord word = word(row);
            word.words()
                    .forEach(w ->
                            words.computeIfAbsent(w, k -> new ArrayList<>()).add(word));
        }
        words.replaceAll((lemma, found) -> List.copyOf(found));
        return new PlanWords(words);
    }

    private static PlanWord word(TsvTable.Row row) {
        List<List<String>> needs = new ArrayList<>();
        boolean echo = false;
        for (String need : row.text("needs").split(" +")) {
            if (need.equals("echo")) {
                echo = true;
            } else if (!need.equals("-")) {
                needs.add(List.of(need.split("\\|")));
            }
        }
        for (String need : needs.stream().flatMap(List::stream).toList()) {
            int at = need.indexOf("=@");
            if (at > 0) {
                checked(row, need.substring(at + 1));
            }
        }
        try {
            return new PlanWord(
                    PlanKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    row.text("pos").charAt(0),
                    Set.copyOf(Arrays.asList(row.text("words").split(" +"))),
                    needs,
                    echo);
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage() == null ? "not a plan word" : e.getMessage());
        }
    }

    private static void checked(TsvTable.Row row, String name) {
        try {
            CLASSES.expand(name);
        } catch (IllegalArgumentException e) {
            throw row.error("no word class " + name);
        }
    }

    /** Whether a sentence holds a word of a plan, or one that changes a plan it does not name; no tree is needed. */
    boolean mayTell(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> {
            String lemma = lemma(t);
            return byLemma.containsKey(lemma) || isChange(lemma) || lemma.equals("put") || lemma.equals("call");
        });
    }

    private boolean isChange(String lemma) {
        return has("postpone", lemma) || has("cancel", lemma) || has("move", lemma);
    }

    /** What this token may be a plan of. */
    Optional<PlanWord> at(SentenceView view, Token token) {
        return byLemma.getOrDefault(lemma(token), List.of()).stream()
                .filter(w -> fits(w.pos(), token.upos()))
                .filter(w -> w.needs().stream().allMatch(n -> n.stream().anyMatch(need -> holds(view, token, need))))
                .findFirst();
    }

    private static boolean fits(char pos, Upos upos) {
        return switch (pos) {
            case 'n' -> upos == Upos.NOUN || upos == Upos.PROPN;
            case 'v' -> upos == Upos.VERB;
            default -> upos == Upos.ADJ;
        };
    }

    private boolean holds(SentenceView view, Token token, String need) {
        if (need.startsWith("!")) {
            return !holds(view, token, need.substring(1));
        }
        int at = need.indexOf('=');
        if (at > 0) {
            Set<String> words = CLASSES.expand(need.substring(at + 1));
            return switch (need.substring(0, at)) {
                case "subj" -> any(view.subjects(token), words) || any(view.possessors(token), words);
                case "obj" -> any(view.objects(token), words);
                case "mod" -> any(view.tree().children(token.index(), "amod", "compound", "nmod"), words);
                case "acl" -> any(view.tree().children(token.index(), "acl"), words);
                default -> any(view.obliques(token, need.substring(0, at)), words);
            };
        }
        return switch (need) {
            case "plural" -> token.has("Number", "Plur") || token.upos() == Upos.PROPN;
            case "obj" -> !view.objects(token).isEmpty();
            case "worker" -> view.tree().sentence().tokens().stream().anyMatch(t -> has("worker", lemma(t)));
            case "home" -> view.tree().children(token.index()).stream().anyMatch(c -> lemma(c).equals("home"));
            case "whether" ->
                view.tree().children(token.index(), "ccomp", "xcomp", "advcl").stream()
                        .anyMatch(c -> view.tree().children(c.index(), "mark").stream()
                                .anyMatch(m -> lemma(m).equals("whether")));
            default -> !view.obliques(token, need).isEmpty() || view.hasParticle(token, need);
        };
    }

    private static boolean any(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(t -> words.contains(lemma(t)));
    }

    boolean has(String name, String lemma) {
        return CLASSES.has(name, lemma);
    }

    boolean has(String name, Token token) {
        return CLASSES.has(name, lemma(token));
    }

    /** Whether a verb with its particle is in a class: "call off", "put off", "take place". */
    boolean hasPhrase(SentenceView view, String name, Token verb) {
        return CLASSES.classes().getOrDefault(name, Set.of()).stream().sorted().anyMatch(phrase -> {
            int plus = phrase.indexOf('+');
            return phrase.substring(0, plus).equals(lemma(verb)) && isWith(view, verb, phrase.substring(plus + 1));
        });
    }

    private static boolean isWith(SentenceView view, Token verb, String word) {
        return view.hasParticle(verb, word)
                || view.tree().children(verb.index(), "obj", "obl", "advmod", "compound", "xcomp", "case").stream()
                        .anyMatch(c -> lemma(c).equals(word)
                                || view.tree().children(c.index(), "case").stream()
                                        .anyMatch(p -> lemma(p).equals(word)));
    }

    /** The lemma; of a verb form whose lemma is no known word, the known word that it may be a form of. */
    static String lemma(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean verbal = token.upos() == Upos.VERB || token.upos() == Upos.ADJ;
        return verbal && !KNOWN.contains(lemma)
                ? SentenceView.spelledLemmas(token).stream()
                        .filter(KNOWN::contains)
                        .findFirst()
                        .orElse(lemma)
                : lemma;
    }
}
