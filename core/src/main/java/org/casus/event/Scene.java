package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Quote;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.model.WordAct;
import org.casus.reader.DependencyTree;
import org.jspecify.annotations.Nullable;

/** One sentence of a resolved article, with everything a rule may ask about it. */
final class Scene {

    private static final int DIG = 2;

    /** Pronouns that stand for people only. */
    private static final Set<String> PERSONS =
            Set.of("he", "him", "his", "she", "her", "we", "us", "our", "i", "me", "my", "you", "your");

    /** Those who belong to somebody by being another: "his captors". */
    private static final Set<String> OTHERS = ActLexicon.CLASSES.expand("@others");

    private static final Set<String> BESIDE = Set.of("including", "along", "together");

    private final Resolved resolved;
    private final int sentence;
    private final DependencyTree tree;
    private final Clause clause;
    private final List<Mention> mentions;
    private final List<Quote> quotes;
    private final List<PlaceMention> places;
    private final IntFunction<List<WordAct>> acts;
    private @Nullable List<WordAct> asked;
    private @Nullable List<Saying> sayings;

    /** A sentence that the event layers did not read. */
    Scene(Resolved resolved, int sentence) {
        this(resolved, sentence, index -> List.of());
    }

    /** @param acts what the event layers say of a sentence, by its index */
    Scene(Resolved resolved, int sentence, IntFunction<List<WordAct>> acts) {
        this.acts = acts;
        this.resolved = resolved;
        this.sentence = sentence;
        this.tree = new DependencyTree(resolved.marked().read().sentences().get(sentence));
        this.clause = new Clause(tree);
        this.mentions = resolved.marked().mentions().stream()
                .filter(m -> m.sentence() == sentence)
                .toList();
        this.quotes = resolved.marked().quotes().stream()
                .filter(q -> q.sentence() == sentence)
                .toList();
        this.places =
                resolved.places().stream().filter(p -> p.sentence() == sentence).toList();
    }

    Resolved resolved() {
        return resolved;
    }

    int sentence() {
        return sentence;
    }

    DependencyTree tree() {
        return tree;
    }

    Clause clause() {
        return clause;
    }

    /** What the event layers say of the words of this sentence that may tell an act, in order. */
    List<WordAct> acts() {
        if (asked == null) {
            asked = acts.apply(sentence);
        }
        return asked;
    }

    /** What the event layers say of these words: of the one that they think most likely to tell an act. */
    Optional<WordAct> actIn(Span words) {
        return acts().stream()
                .filter(a -> words.contains(tree.token(a.token()).span()))
                .min(Comparator.comparingDouble(a -> a.share(WordAct.NONE)));
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<PlaceMention> places() {
        return places;
    }

    String text(Span span) {
        return span.of(resolved.marked().read().article().text());
    }

    Span sentenceSpan() {
        return tree.sentence().sentence().span();
    }

    /** The narrowest reported speech around this token that it does not itself introduce. */
    Optional<Quote> quoteAt(Token token) {
        return quotes.stream()
                .filter(q -> q.span().contains(token.span()) && !q.cue().equals(token.span()))
                .min(Comparator.comparingInt(q -> q.span().length()));
    }

    /** Who says what in this sentence. */
    List<Saying> sayings() {
        if (sayings == null) {
            sayings = Sayings.in(tree, clause);
        }
        return sayings;
    }

    Optional<Mention> mentionAt(Token token) {
        return mentions.stream().filter(m -> m.head() == token.index()).findFirst();
    }

    /** Whether one of these tokens is, or holds, someone who can act. */
    boolean anyAgent(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> !participants(t).isEmpty());
    }

    /** Whether one of these tokens itself stands for people or a body of people. */
    boolean anyPerson(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> direct(t).isPresent() || isCount(t))
                || clause.counted(tokens).stream().anyMatch(t -> direct(t).isPresent());
    }

    /** "Killing 11", "some have been held": where people are done to, a bare number counts people. */
    private boolean isCount(Token token) {
        return clause.isQuantity(token)
                && clause.obliques(token, "of").stream().allMatch(clause::isQuantity)
                && !tree.has(token.index(), "nummod", "compound");
    }

    boolean anySector(List<Token> tokens, Set<String> sectors) {
        return tokens.stream()
                .flatMap(t -> participants(t).stream())
                .anyMatch(p -> p.actor()
                        .value()
                        .filter(a -> sectors.contains(a.sector()))
                        .isPresent());
    }

    boolean isPlace(Token token) {
        return placeAt(token).isPresent()
                || mentionAt(token)
                        .flatMap(Mention::entity)
                        .filter(t -> t == EntityType.LOC)
                        .isPresent();
    }

    private Optional<PlaceMention> placeAt(Token token) {
        return places.stream().filter(p -> p.span().contains(token.span())).findFirst();
    }

    /** Those who can act at this token, or, if it is a thing, those it belongs to or comes from. */
    List<Participant> participants(Token token) {
        return participants(token, DIG);
    }

    private List<Participant> participants(Token token, int depth) {
        Optional<Participant> here = direct(token);
        if (here.isPresent()) {
            List<Participant> all = new ArrayList<>(together(token, here.orElseThrow()));
            all.addAll(alongside(token));
            return all;
        }
        List<Participant> found = new ArrayList<>();
        if (depth == 0) {
            return found;
        }
        for (Token possessor : clause.nouns().possessors(token)) {
            found.addAll(participants(possessor, depth - 1));
        }
        for (String link : List.of("of", "by", "from", "between", "in")) {
            if (found.isEmpty()) {
                for (Token oblique : clause.obliques(token, link)) {
                    found.addAll(participants(oblique, depth - 1));
                }
            }
        }
        if (found.isEmpty()) {
            for (Token clauseHead : tree.children(token.index(), "acl")) {
                for (Token subject : clause.subjects(clauseHead)) {
                    if (subject.index() != token.index()) {
                        found.addAll(participants(subject, depth - 1));
                    }
                }
            }
        }
        return found;
    }

    /** The forces or organs of a state that a noun is compounded with: "rebel shelling", "an army offensive". */
    List<Token> makers(Token noun) {
        return tree.children(noun.index(), "compound", "amod").stream()
                .filter(t -> t.index() < noun.index() && (t.upos() == Upos.NOUN || t.upos() == Upos.ADJ))
                .filter(t -> direct(t)
                        .flatMap(p -> p.actor().value())
                        .filter(a -> Sectors.ARMED.contains(a.sector()) || Sectors.STATE.contains(a.sector()))
                        .isPresent())
                .toList();
    }

    /** Those whom a bare number counts: "tens of thousands marched", "killing 11". */
    Optional<Participant> counted(Token token) {
        return isCount(token)
                ? mentionAt(token)
                        .map(m -> new Participant(
                                m.span(),
                                text(m.span()),
                                new Resolution.Resolved<>(
                                        new Actor("people", Optional.empty(), "CVL", Optional.empty()),
                                        0.4,
                                        "people, counted"),
                                Optional.empty()))
                : Optional.empty();
    }

    /** Those named beside the head of a phrase: "some states, including Iran", "the rebels along with civilians". */
    private List<Participant> alongside(Token token) {
        return tree.children(token.index(), "nmod").stream()
                .filter(c -> c.index() > token.index())
                .filter(c -> tree.children(c.index(), "case").stream()
                        .anyMatch(p -> BESIDE.contains(p.form().toLowerCase(Locale.ROOT))))
                .flatMap(c -> clause.withConjuncts(c).stream())
                .flatMap(c -> direct(c).stream())
                .toList();
    }

    /** "They" stands for everyone its antecedent is coordinated with: "A and B met. They agreed ...". */
    private List<Participant> together(Token token, Participant first) {
        boolean plural = token.has("Number", "Plur") && token.has("PronType", "Prs");
        Optional<Mention> antecedent = mentionAt(token)
                .filter(m -> plural)
                .flatMap(Mention::antecedent)
                .map(id -> resolved.marked().mentions().get(id));
        if (antecedent.isEmpty()) {
            return List.of(first);
        }
        Mention head = antecedent.orElseThrow();
        List<Token> tokens =
                resolved.marked().read().sentences().get(head.sentence()).tokens();
        List<Participant> all = new ArrayList<>(List.of(first));
        for (Mention other : resolved.marked().mentions()) {
            Token otherHead = resolved.marked()
                    .read()
                    .sentences()
                    .get(other.sentence())
                    .tokens()
                    .get(other.head());
            boolean joined = otherHead.is("conj") && head.covers(otherHead.head());
            boolean sameVerb = otherHead.is("nsubj")
                    && otherHead.head() == tokens.get(head.head()).head();
            boolean coordinated =
                    other.sentence() == head.sentence() && !head.covers(other.head()) && (joined || sameVerb);
            if (coordinated
                    && resolved.actorOf(resolved.marked().identity(other))
                            .value()
                            .isPresent()) {
                all.add(new Participant(
                        first.span(),
                        first.text(),
                        resolved.actorOf(resolved.marked().identity(other)),
                        Optional.of(other.span())));
            }
        }
        return all;
    }

    /** The participant that this token heads, if it can act. */
    private Optional<Participant> direct(Token token) {
        Optional<Mention> mention = mentionAt(token);
        return mention.isPresent() ? mention.flatMap(this::participant) : CompoundForce.of(token);
    }

    /** A mention as a participant, if it stands for someone or for a place that is acted on. */
    Optional<Participant> participant(Mention mention) {
        Mention identity = resolved.marked().identity(mention);
        boolean elsewhere = identity.id() != mention.id();
        if (elsewhere
                && identity.sentence() == mention.sentence()
                && identity.span().contains(mention.span())) {
            return participant(identity);
        }
        Resolution<Actor> actor = resolved.actorBehind(mention);
        // A speaker may be named in another sentence, whose tree is not at hand here.
        if (mention.sentence() == sentence) {
            actor = actor instanceof Resolution.Unresolved ? placeActor(mention).orElse(actor) : actor;
            actor = owned(mention, actor);
        }
        if (!canAct(actor, elsewhere ? identity : mention)) {
            return Optional.empty();
        }
        Optional<Span> identitySpan = elsewhere ? Optional.of(identity.span()) : Optional.empty();
        return Optional.of(new Participant(mention.span(), text(mention.span()), actor, identitySpan));
    }

    /** "Its army", "our forces": those who belong to somebody have his country. */
    private Resolution<Actor> owned(Mention mention, Resolution<Actor> actor) {
        boolean open = mention.kind() == MentionKind.NOMINAL
                && !OTHERS.contains(tree.token(mention.head()).lemma())
                && actor instanceof Resolution.Resolved<Actor> known
                && known.answer().country().isEmpty();
        if (!open) {
            return actor;
        }
        Token head = tree.token(mention.head());
        List<Token> owners = new ArrayList<>(clause.nouns().possessors(head).stream()
                .filter(t -> t.index() < mention.head())
                .toList());
        owners.addAll(clause.obliques(head, "by"));
        Optional<Actor> owner = owners.stream()
                .flatMap(t -> mentionAt(t).stream())
                .flatMap(m -> participant(m).stream())
                .flatMap(p -> p.actor().value().stream())
                .filter(a -> a.country().isPresent())
                .findFirst();
        Actor self = actor.value().orElseThrow();
        return owner.map(o -> (Resolution<Actor>) new Resolution.Resolved<>(
                        new Actor(self.name(), o.country(), self.sector(), self.office()),
                        0.6,
                        "belongs to " + o.name()))
                .orElse(actor);
    }

    private boolean canAct(Resolution<Actor> actor, Mention mention) {
        if (actor instanceof Resolution.Unresolved) {
            return isSomeone(mention)
                    || (mention.kind() == MentionKind.NAME
                            && mention.entity()
                                    .filter(t -> t == EntityType.PER || t == EntityType.ORG)
                                    .isPresent());
        }
        return true;
    }

    /** "He", "we", "who": a person, whoever it is. */
    private boolean isSomeone(Mention mention) {
        List<Token> tokens =
                resolved.marked().read().sentences().get(mention.sentence()).tokens();
        return mention.kind() == MentionKind.PRONOUN
                && PERSONS.contains(tokens.get(mention.head()).form().toLowerCase(Locale.ROOT));
    }

    /** A place that is struck or visited stands for those in it. */
    private Optional<Resolution<Actor>> placeActor(Mention mention) {
        return placeAt(tree.token(mention.head()))
                .flatMap(p -> p.value().value())
                .filter(p -> p.country().isPresent())
                .map(p -> new Resolution.Resolved<>(asActor(p), 0.6, "the place " + p.name()));
    }

    private static Actor asActor(Place place) {
        return new Actor(place.name(), place.country(), "UNK", Optional.empty());
    }
}
