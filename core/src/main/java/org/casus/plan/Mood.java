package org.casus.plan;

import java.util.Locale;
import java.util.Optional;
import org.casus.event.SentenceView;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * How the verb of a plan is meant: ahead, done, refused, wished. Read from its auxiliaries and the words it depends on, the
 * nearest first.
 */
final class Mood {

    /** What a verb says of its act. */
    enum Sense {
        AHEAD,
        DONE,
        WILL_NOT,
        READY,
        UNCLEAR,
        UNREAL
    }

    /**
     * @param word the word that decides
     * @param before whether it lies before the news: "was due to", "had agreed to"
     * @param clear whether it is said in plain words that it will be: "will", not "is expected"
     */
    record Reading(Sense sense, Token word, boolean before, boolean clear) {}

    private static final int DEPTH = 5;

    private final PlanWords words;
    private final SentenceView view;
    private final DependencyTree tree;

    Mood(PlanWords words, SentenceView view) {
        this.words = words;
        this.view = view;
        this.tree = view.tree();
    }

    Reading of(Token verb) {
        return of(verb, DEPTH);
    }

    private Reading of(Token verb, int depth) {
        if (verb.upos() != Upos.VERB && PlanWords.lemma(verb).equals("due")) {
            return new Reading(Sense.AHEAD, verb, isPast(verb), false);
        }
        Optional<Reading> own = byAuxiliary(verb);
        if (own.isPresent()) {
            return own.orElseThrow();
        }
        Optional<Token> head = tree.head(verb.index());
        boolean infinitive = isInfinitive(verb);
        if (head.isEmpty() || depth == 0) {
            return infinitive ? unreal(verb) : done(verb);
        }
        Token governor = head.orElseThrow();
        if (hasWord(verb, "whether")) {
            return isUnclear(governor) ? new Reading(Sense.UNCLEAR, governor, false, true) : unreal(verb);
        }
        if (infinitive && (verb.is("xcomp") || verb.is("acl") || verb.is("advcl") || verb.is("ccomp"))) {
            return byGovernor(verb, governor, depth);
        }
        if (verb.is("conj") && !tree.has(verb.index(), "nsubj", "aux") && governor.upos() == Upos.VERB) {
            return of(governor, depth - 1);
        }
        return done(verb);
    }

    private Optional<Reading> byAuxiliary(Token verb) {
        if (tree.children(verb.index(), "mark", "advmod").stream()
                .anyMatch(m -> words.has("if", m) && m.index() < verb.index())) {
            return Optional.of(unreal(verb));
        }
        boolean to = tree.children(verb.index(), "mark").stream()
                .anyMatch(m -> PlanWords.lemma(m).equals("to"));
        for (Token aux : tree.children(verb.index(), "aux", "cop", "case", "advmod")) {
            String form = aux.form().toLowerCase(Locale.ROOT);
            String lemma = PlanWords.lemma(aux);
            boolean will = lemma.equals("will")
                    || lemma.equals("shall")
                    || form.equals("wo")
                    || form.equals("would")
                    || form.equals("'d");
            if (will) {
                return Optional.of(
                        view.isNegated(verb)
                                ? new Reading(Sense.WILL_NOT, verb, false, true)
                                : new Reading(Sense.AHEAD, verb, false, true));
            }
            if (lemma.equals("due") || (lemma.equals("set") && to)) {
                return Optional.of(new Reading(Sense.AHEAD, aux, isPast(verb), false));
            }
            if (aux.is("aux") && lemma.matches("may|might|can|could|should|must|ought")) {
                return Optional.of(unreal(verb));
            }
            if (to && lemma.equals("be") && (aux.is("aux") || aux.is("cop")) && isBefore(aux, "to")) {
                return Optional.of(new Reading(Sense.AHEAD, verb, isPast(verb), false));
            }
        }
        return Optional.empty();
    }

    /** "Is to take effect" has its "be" before the "to". */
    private boolean isBefore(Token aux, String mark) {
        return aux.index() + 1 < tree.size()
                && tree.children(aux.head(), "mark").stream()
                        .anyMatch(m -> PlanWords.lemma(m).equals(mark) && m.index() > aux.index());
    }

    private Reading byGovernor(Token verb, Token governor, int depth) {
        boolean negated = view.isNegated(governor);
        boolean verbal = governor.upos() == Upos.VERB && !governor.form().equals("prepared");
        if (words.has("ready", governor) && !verbal) {
            return negated
                    ? new Reading(Sense.WILL_NOT, governor, isPast(governor), true)
                    : new Reading(Sense.READY, governor, false, true);
        }
        if (words.has("due", governor) || words.has("announce", governor) || words.has("plan", governor)) {
            return negated
                    ? new Reading(Sense.WILL_NOT, governor, isPast(governor), true)
                    : new Reading(Sense.AHEAD, governor, isBeforeNews(governor), words.has("announce", governor));
        }
        if (words.has("refuse", governor)) {
            return new Reading(Sense.WILL_NOT, governor, false, true);
        }
        if (words.has("occur", governor) || PlanWords.lemma(governor).equals("continue")) {
            return of(governor, depth - 1);
        }
        if (governor.form().equals("going")) {
            return new Reading(Sense.AHEAD, governor, isPast(governor), true);
        }
        return unreal(verb);
    }

    /** "Was due", "had agreed"; what "is expected", "has agreed" or "agreed" is news. */
    boolean isBeforeNews(Token word) {
        boolean passive = tree.children(word.index(), "aux", "cop").stream().anyMatch(this::isPastForm);
        return isPluperfect(word) || (words.has("due", word) && passive);
    }

    boolean isPluperfect(Token verb) {
        return tree.children(verb.index(), "aux").stream()
                .anyMatch(a -> a.form().equalsIgnoreCase("had"));
    }

    private boolean isPast(Token word) {
        return tree.children(word.index(), "aux", "cop").stream().anyMatch(this::isPastForm);
    }

    private boolean isPastForm(Token aux) {
        String form = aux.form().toLowerCase(Locale.ROOT);
        return form.equals("was") || form.equals("were") || form.equals("had");
    }

    private boolean isUnclear(Token governor) {
        return words.has("unclear", governor)
                || words.has("doubt", governor)
                || (view.isNegated(governor)
                        && PlanWords.lemma(governor).matches("clear|know|certain|sure|say|confirm"))
                || tree.children(governor.index(), "xcomp", "advmod").stream().anyMatch(c -> words.has("unclear", c));
    }

    private boolean isInfinitive(Token verb) {
        return tree.children(verb.index(), "mark").stream()
                .anyMatch(m -> PlanWords.lemma(m).equals("to"));
    }

    private boolean hasWord(Token verb, String mark) {
        return tree.children(verb.index(), "mark").stream()
                .anyMatch(m -> PlanWords.lemma(m).equals(mark));
    }

    private Reading done(Token verb) {
        boolean finite = verb.has("VerbForm", "Fin") || tree.has(verb.index(), "aux", "nsubj");
        return view.isNegated(verb) || !finite ? unreal(verb) : new Reading(Sense.DONE, verb, isPluperfect(verb), true);
    }

    private static Reading unreal(Token verb) {
        return new Reading(Sense.UNREAL, verb, false, false);
    }
}
