package org.casus.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Quote;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Gives pronouns their antecedents: by agreement, by distance, and with a preference for subjects, in the spirit of
 * Hobbs (1978) and Lappin and Leass (1994). A pronoun with no fitting antecedent in this or the two sentences before
 * stays without one.
 */
final class PronounLinks {

    private static final Set<String> PERSON = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> MANY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "we", "us", "our", "ours");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    private static final int SENTENCES_BACK = 2;

    private final Draft draft;
    private final List<Quote> quotes;

    PronounLinks(Draft draft, List<Quote> quotes) {
        this.draft = draft;
        this.quotes = quotes;
    }

    Optional<Integer> antecedent(Mention pronoun) {
        String word = draft.head(pronoun).form().toLowerCase(Locale.ROOT);
        if (RELATIVE.contains(word)) {
            return relative(pronoun);
        }
        if (FIRST.contains(word)) {
            return speaker(pronoun);
        }
        if (!PERSON.contains(word) && !THING.contains(word) && !MANY.contains(word)) {
            return Optional.empty();
        }
        return draft.mentions().stream()
                .filter(m -> before(m, pronoun) && fits(m, word) && !clauseMate(m, pronoun))
                .max(Comparator.comparingInt((Mention m) -> salience(m, pronoun, word))
                        .thenComparing(Mention::id))
                .map(Mention::id);
    }

    private static boolean before(Mention m, Mention pronoun) {
        int back = pronoun.sentence() - m.sentence();
        return back >= 0
                && back <= SENTENCES_BACK
                && m.id() != pronoun.id()
                && (back > 0 || m.end() <= pronoun.first());
    }

    private boolean fits(Mention m, String word) {
        if (m.kind() == MentionKind.PRONOUN || isDateline(m)) {
            return false;
        }
        Token head = draft.head(m);
        boolean plural = head.has("Number", "Plur") || isCoordinated(m);
        Optional<EntityType> type = m.entity();
        if (PERSON.contains(word)) {
            boolean person = type.filter(t -> t == EntityType.PER).isPresent()
                    || (type.isEmpty() && !plural && PersonNouns.isPerson(head.lemma()));
            return person && !PersonNouns.opposed(draft.text(m), FEMALE.contains(word));
        }
        if (THING.contains(word)) {
            return !plural
                    && type.map(t -> t == EntityType.LOC || t == EntityType.ORG).orElse(isBody(head));
        }
        return (plural && type.filter(t -> t == EntityType.LOC).isEmpty())
                || type.filter(t -> t == EntityType.ORG).isPresent()
                || (type.isEmpty() && PersonNouns.isGroup(head.lemma()));
    }

    /** Whether something is joined to a word of the phrase, or the phrase itself is joined to something. */
    private boolean isCoordinated(Mention m) {
        return draft.sentence(m).tokens().stream()
                .anyMatch(t -> (t.is("conj") || t.is("cc")) && (m.covers(t.head()) && !m.covers(t.index())));
    }

    /** "WASHINGTON" before a report is where it was written, not who acts. */
    private boolean isDateline(Mention m) {
        String text = draft.text(m);
        return m.first() == 0 && text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isBody(Token head) {
        return PersonNouns.isGroup(head.lemma());
    }

    /** "He criticised him": a non-reflexive pronoun does not corefer with another argument of its own verb. */
    private boolean clauseMate(Mention m, Mention pronoun) {
        Token p = draft.head(pronoun);
        Token a = draft.head(m);
        return m.sentence() == pronoun.sentence()
                && p.head() == a.head()
                && !p.has("Poss", "Yes")
                && !p.has("Reflex", "Yes");
    }

    private int salience(Mention m, Mention pronoun, String word) {
        Token head = draft.head(m);
        int back = pronoun.sentence() - m.sentence();
        int score = -60 * back;
        if (head.is("nsubj")) {
            score += 45;
        } else if (head.is("obj") || head.is("iobj")) {
            score += 12;
        }
        if (head.is("nmod") || head.is("compound") || head.is("amod")) {
            score -= 25;
        }
        if (m.kind() == MentionKind.NAME) {
            score += 10;
        }
        if (back == 0 && governs(m, pronoun)) {
            score += 20;
        }
        if (THING.contains(word)
                && m.entity().filter(t -> t == EntityType.LOC).isPresent()
                && !head.is("nsubj")
                && draft.tree(m).has(head.index(), "case")) {
            score -= 15;
        }
        return score;
    }

    /** Whether the antecedent's verb stands above the pronoun: "Russia denied ..., saying it targets ...". */
    private boolean governs(Mention m, Mention pronoun) {
        DependencyTree tree = draft.tree(m);
        int verb = draft.head(m).head();
        return verb != Token.ROOT && tree.dominates(verb, pronoun.head());
    }

    /** A relative pronoun stands for the noun its clause hangs on. */
    private Optional<Integer> relative(Mention pronoun) {
        DependencyTree tree = draft.tree(pronoun);
        int at = pronoun.head();
        for (int steps = 0; steps < tree.size() && at != Token.ROOT; steps++) {
            Token token = tree.token(at);
            if (token.is("acl") && token.head() != Token.ROOT && token.head() < pronoun.head()) {
                return mentionAt(pronoun.sentence(), token.head());
            }
            at = token.head();
        }
        return Optional.empty();
    }

    /** "I" and "we" in a quotation are its speaker and those the speaker speaks for. */
    private Optional<Integer> speaker(Mention pronoun) {
        return quotes.stream()
                .filter(q -> q.sentence() == pronoun.sentence() && q.span().contains(pronoun.span()))
                .filter(Quote::direct)
                .min(Comparator.comparingInt(q -> q.span().length()))
                .flatMap(Quote::speaker)
                .filter(id -> id != pronoun.id());
    }

    private Optional<Integer> mentionAt(int sentence, int token) {
        return draft.mentions().stream()
                .filter(m -> m.sentence() == sentence && m.head() == token)
                .map(Mention::id)
                .findFirst();
    }
}
