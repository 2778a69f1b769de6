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
 * goes on with that of the last pronoun of its kind there, if there is one, and else stays without.
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
    private final Sexes sexes;

    PronounLinks(Draft draft, List<Quote> quotes, Sexes sexes) {
        this.draft = draft;
        this.quotes = quotes;
        this.sexes = sexes;
    }

    /** Whether the pronoun is of a woman, if it tells. */
    static Optional<Boolean> female(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        return PERSON.contains(word) ? Optional.of(FEMALE.contains(word)) : Optional.empty();
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
        return subjectToCome(pronoun, word)
                .or(() -> candidates(pronoun).stream()
                        .max(Comparator.comparingInt((Mention m) -> salience(m, pronoun, word))
                                .thenComparing(Mention::id))
                        .map(Mention::id))
                .or(() -> carried(pronoun, word));
    }

    /** All that the pronoun can stand for by form and place. */
    List<Mention> candidates(Mention pronoun) {
        String word = draft.head(pronoun).form().toLowerCase(Locale.ROOT);
        return draft.mentions().stream()
                .filter(m -> before(m, pronoun) && fits(m, word) && !clauseMate(m, pronoun))
                .toList();
    }

    /** "Speaking from the jail where he is held, Holub said": the subject of the participle is that of the sentence. */
    private Optional<Integer> subjectToCome(Mention pronoun, String word) {
        if (!PERSON.contains(word)) {
            return Optional.empty();
        }
        DependencyTree tree = draft.tree(pronoun);
        Token at = draft.head(pronoun);
        while (at.head() != Token.ROOT) {
            Token head = tree.token(at.head());
            if (at.is("advcl") && !tree.has(at.index(), "nsubj", "mark")) {
                return tree.child(head.index(), "nsubj")
                        .filter(s -> s.index() > pronoun.head())
                        .flatMap(s -> mentionAt(pronoun.sentence(), s.index()))
                        .filter(id -> MentionFinder.isName(draft.mentions().get(id)))
                        .filter(id -> fits(draft.mentions().get(id), word));
            }
            at = head;
        }
        return Optional.empty();
    }

    /** A report that stays with someone need not name him again: "he" after "he", and after the "I" of what he said. */
    private Optional<Integer> carried(Mention pronoun, String word) {
        if (!PERSON.contains(word)) {
            return Optional.empty();
        }
        for (int id = pronoun.id() - 1; id >= 0; id--) {
            Mention other = draft.mentions().get(id);
            int back = pronoun.sentence() - other.sentence();
            if (back > SENTENCES_BACK) {
                return Optional.empty();
            }
            String form = draft.head(other).form().toLowerCase(Locale.ROOT);
            boolean same = PERSON.contains(form) && FEMALE.contains(form) == FEMALE.contains(word);
            boolean spoken = FIRST.contains(form)
                    && speaker(other)
                            .filter(s ->
                                    s < pronoun.id() && fits(draft.mentions().get(s), word))
                            .isPresent();
            if (back > 0 && other.kind() == MentionKind.PRONOUN && (same || spoken)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
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
            boolean female = FEMALE.contains(word);
            return person && !PersonNouns.opposed(draft.text(m), female) && !sexes.opposed(m, female);
        }
        if (THING.contains(word)) {
            return !head.has("Number", "Plur")
                    && (!plural || m.kind() == MentionKind.NAME)
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
        boolean own = p.has("Poss", "Yes") || p.has("Reflex", "Yes") || m.sentence() != pronoun.sentence();
        return !own && (p.head() == a.head() || (p.is("obj") && isSubjectOf(draft.tree(m), a, p.head())));
    }

    /** Whether an infinitive has this subject: "our men try to make them leave". */
    private static boolean isSubjectOf(DependencyTree tree, Token subject, int verb) {
        int at = verb;
        while (tree.token(at).is("xcomp") && !tree.has(at, "nsubj")) {
            at = tree.token(at).head();
            Optional<Token> object = tree.child(at, "obj");
            if (object.isPresent()) {
                return object.orElseThrow().index() == subject.index();
            }
            if (subject.is("nsubj") && subject.head() == at) {
                return true;
            }
        }
        return false;
    }

    private int salience(Mention m, Mention pronoun, String word) {
        Token head = draft.head(m);
        int back = pronoun.sentence() - m.sentence();
        // What is no subject rather goes on from the same sentence than from the subject of another.
        boolean object = THING.contains(word)
                && !draft.head(pronoun).is("nsubj")
                && !draft.head(pronoun).has("Poss", "Yes");
        int score = (object ? -100 : -60) * back;
        if (head.is("nsubj") || controls(m, pronoun)) {
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
        if (MANY.contains(word) && head.has("Number", "Plur")) {
            // "They" agrees in form with "the boys", in sense alone with "the coalition".
            score += 12;
        }
        if (back == 0 && governs(m, pronoun)) {
            score += 20;
        }
        if (THING.contains(word)
                && m.is(EntityType.LOC)
                && !head.is("nsubj")
                && draft.tree(m).has(head.index(), "case")) {
            score -= 15;
        }
        return score;
    }

    /** "It let Chad claim that it had won": an object is the subject of the clause that completes its verb. */
    private boolean controls(Mention m, Mention pronoun) {
        DependencyTree tree = draft.tree(m);
        Token head = draft.head(m);
        return m.sentence() == pronoun.sentence()
                && head.is("obj")
                && tree.children(head.head(), "xcomp").stream()
                        .anyMatch(c -> tree.dominates(c.index(), pronoun.head()));
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
