package org.casus.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.ReadSentence;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** Tells from the clause around a time whether it looks back or ahead: by the tree if there is one, else by the words. */
final class Directions {

    private static final Set<String> FUTURE = Set.of("will", "'ll", "\u2019ll", "shall", "wo");
    /** "should end on Monday" looks ahead; these do so even under a negation. */
    private static final Set<String> MODALS = Set.of("should", "may", "must", "might");
    /** "said it would end on Monday"; but "would not comment" and "could not be reached on Monday" are past. */
    private static final Set<String> MODALS_OF_THE_PAST = Set.of("would", "could", "'d", "\u2019d");
    /** The present tense of these tells where something is from. */
    private static final Set<String> ORIGINS = Set.of("date", "stem");

    private static final Set<String> TOWARDS = Set.of("for", "by", "until", "till");
    private static final Set<String> SET_OTHERWISE =
            Set.of("on", "off", "up", "out", "back", "aside", "fire", "ablaze");
    private static final Set<String> BREAKS = Set.of(";", ":", "\u201c", "\"", "``", "(");

    private final TimeWords words;

    Directions(TimeWords words) {
        this.words = words;
    }

    /**
     * The direction of the time that covers these tokens.
     *
     * @param told whether the present tense tells of what is past, as in captions and headlines
     */
    Direction of(ReadSentence sentence, int first, int end, boolean told) {
        List<Token> tokens = sentence.tokens();
        boolean tagged = tokens.stream().anyMatch(t -> t.upos() == Upos.VERB || t.upos() == Upos.AUX);
        boolean rooted = tokens.stream().filter(t -> t.head() == 0).count() < Math.max(3, tokens.size() - 1);
        if (tagged && rooted) {
            Direction byTree = byTree(new DependencyTree(sentence), first, end, told);
            if (byTree != Direction.OPEN) {
                return byTree;
            }
        }
        Direction byWords = byWords(tokens, first, end);
        boolean towards = first > 0 && towards(tokens.get(first - 1));
        return byWords == Direction.OPEN && towards ? Direction.AHEAD : byWords;
    }

    private Direction byTree(DependencyTree tree, int first, int end, boolean told) {
        int at = Attachment.head(tree, first, end);
        if (!told && scheduled(tree, at)) {
            return Direction.AHEAD;
        }
        for (int steps = 0; steps <= tree.size(); steps++) {
            Optional<Token> above = tree.head(at);
            if (above.isEmpty()) {
                return Direction.OPEN;
            }
            at = above.get().index();
            if (above.get().upos() == Upos.NOUN
                    && words.has("happened", above.get().lemma())) {
                return Direction.BACK;
            }
            Direction direction = ofPredicate(tree, at, first);
            if (direction != Direction.OPEN) {
                return direction;
            }
        }
        return Direction.OPEN;
    }

    /** "Talks end on Monday": a time that hangs on a verb in the present tense, or on a place or "noon" below it. */
    private boolean scheduled(DependencyTree tree, int time) {
        Token at = tree.token(time);
        Optional<Token> above = tree.head(time);
        boolean between = above.filter(a ->
                        (a.upos() == Upos.PROPN || words.has("daypart", a.form())) && (a.is("obl") || a.is("nmod")))
                .isPresent();
        Optional<Token> verb = between ? tree.head(above.get().index()) : above;
        boolean adjunct = at.is("obl") || at.is("nmod") || at.is("advmod");
        return adjunct && verb.filter(v -> present(tree, v)).isPresent();
    }

    private boolean present(DependencyTree tree, Token verb) {
        boolean plain = verb.upos() == Upos.VERB
                && verb.has("Tense", "Pres")
                && !verb.has("VerbForm", "Part")
                && inForm(verb)
                && tree.children(verb.index(), "aux").isEmpty();
        return plain && !words.has("saying", verb.lemma()) && !ORIGINS.contains(verb.lemma());
    }

    /** A tag may be wrong: "froze" is no present, and "beat" may be either. */
    private boolean inForm(Token verb) {
        return verb.form().endsWith("s")
                || (verb.form().equalsIgnoreCase(verb.lemma()) && !words.has("past", verb.form()));
    }

    private Direction ofPredicate(DependencyTree tree, int at, int time) {
        Token token = tree.token(at);
        List<Token> helpers = tree.children(at, "aux", "cop");
        if (helpers.stream().anyMatch(t -> FUTURE.contains(Texts.lower(t.form())))) {
            return Direction.AHEAD;
        }
        if (modal(tree, token, helpers)) {
            return Direction.AHEAD;
        }
        boolean fixed = words.has("ahead", token.form()) && arranged(tree, token);
        if (prospective(tree, token) && (fixed || towards(tree.token(Math.max(0, time - 1))))) {
            return Direction.AHEAD;
        }
        boolean predicate = token.upos() == Upos.VERB || token.upos() == Upos.AUX || !helpers.isEmpty();
        if (!predicate) {
            return Direction.OPEN;
        }
        if (infinitive(tree, token)) {
            boolean arranged = tree.head(at)
                    .filter(head -> prospective(tree, head) || (head.lemma().equals("be") && token.is("xcomp")))
                    .isPresent();
            // "The truce was to begin on Sunday"; but "in the summer the aim was to stay" tells of that summer.
            boolean toBe = helpers.stream()
                    .anyMatch(t -> t.lemma().equals("be") && t.index() < at - 1 && !(past(t) && time < t.index()));
            return arranged || toBe ? Direction.AHEAD : Direction.OPEN;
        }
        return past(token) || helpers.stream().anyMatch(Directions::past) ? Direction.BACK : Direction.OPEN;
    }

    private static boolean infinitive(DependencyTree tree, Token token) {
        return tree.children(token.index(), "mark", "aux").stream()
                .anyMatch(t -> t.form().equalsIgnoreCase("to"));
    }

    /** "should end", "said it would end"; not "should have ended", "could not be reached". */
    private static boolean modal(DependencyTree tree, Token token, List<Token> helpers) {
        if (helpers.stream().anyMatch(t -> t.lemma().equals("have"))) {
            return false;
        }
        boolean reported = token.is("ccomp") || token.is("parataxis");
        boolean negated = tree.children(token.index(), "advmod").stream()
                .anyMatch(t -> t.lemma().equals("not") || t.form().equalsIgnoreCase("n't"));
        return helpers.stream()
                .map(t -> Texts.lower(t.form()))
                .anyMatch(
                        form -> MODALS.contains(form) || (MODALS_OF_THE_PAST.contains(form) && (reported || !negated)));
    }

    /** "talks set for Monday", "is due on Monday": a participle or adjective, not "planned" as a past verb. */
    private static boolean arranged(DependencyTree tree, Token token) {
        return token.upos() == Upos.ADJ || (token.has("VerbForm", "Part") && !tree.has(token.index(), "obj"));
    }

    private boolean prospective(DependencyTree tree, Token token) {
        boolean listed = words.has("prospect", token.lemma()) || words.has("ahead", token.form());
        return listed && !(token.index() + 1 < tree.size() && otherwiseSet(token, tree.token(token.index() + 1)));
    }

    /** "set on fire", "set off": not "set for Monday". */
    private static boolean otherwiseSet(Token token, Token next) {
        return token.form().equalsIgnoreCase("set") && SET_OTHERWISE.contains(Texts.lower(next.form()));
    }

    private static boolean past(Token token) {
        return token.has("Tense", "Past");
    }

    private static boolean towards(Token token) {
        return TOWARDS.contains(Texts.lower(token.form()));
    }

    /** The nearest telling word before the time, else behind it; at the start of a sentence the other way round. */
    private Direction byWords(List<Token> tokens, int first, int end) {
        Direction before = Direction.OPEN;
        for (int i = first - 1; i >= 0 && before == Direction.OPEN; i--) {
            if (i < first - 1 && BREAKS.contains(tokens.get(i).form())) {
                break;
            }
            // "will be held": the participle is not the past.
            boolean passive = i > 0 && tokens.get(i - 1).form().equalsIgnoreCase("be");
            before = passive ? Direction.OPEN : ofWord(tokens, i);
        }
        if (before != Direction.OPEN) {
            return before;
        }
        Direction after = Direction.OPEN;
        for (int i = end; i < tokens.size() && after == Direction.OPEN; i++) {
            after = ofWord(tokens, i);
        }
        return after;
    }

    private Direction ofWord(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        String form = token.form();
        boolean otherwise = index + 1 < tokens.size() && otherwiseSet(token, tokens.get(index + 1));
        if (words.has("ahead", form) && !otherwise) {
            return Direction.AHEAD;
        }
        boolean regular = form.length() > 4 && form.endsWith("ed") && Character.isLowerCase(form.charAt(0));
        return words.has("past", form) || regular ? Direction.BACK : Direction.OPEN;
    }
}
