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
    private static final Set<String> TOWARDS = Set.of("for", "by", "until", "till");
    private static final Set<String> SET_OTHERWISE =
            Set.of("on", "off", "up", "out", "back", "aside", "fire", "ablaze");
    private static final Set<String> BREAKS = Set.of(";", ":", "\u201c", "\"", "``", "(");

    private final TimeWords words;

    Directions(TimeWords words) {
        this.words = words;
    }

    /** The direction of the time that covers these tokens. */
    Direction of(ReadSentence sentence, int first, int end) {
        List<Token> tokens = sentence.tokens();
        boolean tagged = tokens.stream().anyMatch(t -> t.upos() == Upos.VERB || t.upos() == Upos.AUX);
        boolean rooted = tokens.stream().filter(t -> t.head() == 0).count() < Math.max(3, tokens.size() - 1);
        if (tagged && rooted) {
            Direction byTree = byTree(new DependencyTree(sentence), first, end);
            if (byTree != Direction.OPEN) {
                return byTree;
            }
        }
        Direction byWords = byWords(tokens, first, end);
        boolean towards = first > 0 && towards(tokens.get(first - 1));
        return byWords == Direction.OPEN && towards ? Direction.AHEAD : byWords;
    }

    private Direction byTree(DependencyTree tree, int first, int end) {
        int at = Attachment.head(tree, first, end);
        for (int steps = 0; steps <= tree.size(); steps++) {
            Optional<Token> above = tree.head(at);
            if (above.isEmpty()) {
                return Direction.OPEN;
            }
            at = above.get().index();
            Direction direction = ofPredicate(tree, at, first);
            if (direction != Direction.OPEN) {
                return direction;
            }
        }
        return Direction.OPEN;
    }

    private Direction ofPredicate(DependencyTree tree, int at, int time) {
        Token token = tree.token(at);
        List<Token> helpers = tree.children(at, "aux", "cop");
        if (helpers.stream().anyMatch(t -> FUTURE.contains(Texts.lower(t.form())))) {
            return Direction.AHEAD;
        }
        boolean predicate = token.upos() == Upos.VERB || token.upos() == Upos.AUX || !helpers.isEmpty();
        if (!predicate) {
            return Direction.OPEN;
        }
        if (prospective(tree, token) && (arranged(tree, token) || towards(tree.token(Math.max(0, time - 1))))) {
            return Direction.AHEAD;
        }
        boolean infinitive =
                tree.children(at, "mark", "aux").stream().anyMatch(t -> t.form().equalsIgnoreCase("to"));
        if (infinitive) {
            return tree.head(at).filter(head -> prospective(tree, head)).isPresent() ? Direction.AHEAD : Direction.OPEN;
        }
        return past(token) || helpers.stream().anyMatch(Directions::past) ? Direction.BACK : Direction.OPEN;
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
