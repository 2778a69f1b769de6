package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Paragraph;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** A marked article with its trees and with what is known so far of every mention. Used by one article and one thread. */
final class Chart {

    /** Words before the last one of a noun. */
    private static final int LONGEST = 3;

    private final Marked marked;
    private final Lexicon lexicon;
    private final List<DependencyTree> trees;
    private final List<Resolution<Actor>> known;
    private final List<Mention[]> byHead = new ArrayList<>();

    Chart(Marked marked, List<Resolution<Actor>> known, Lexicon lexicon) {
        this.marked = marked;
        this.lexicon = lexicon;
        this.trees = marked.read().sentences().stream().map(DependencyTree::new).toList();
        this.known = new ArrayList<>(known);
        trees.forEach(tree -> byHead.add(new Mention[tree.size()]));
        for (Mention mention : marked.mentions()) {
            Mention[] heads = byHead.get(mention.sentence());
            if (heads[mention.head()] == null) {
                heads[mention.head()] = mention;
            }
        }
    }

    List<Mention> mentions() {
        return marked.mentions();
    }

    List<DependencyTree> trees() {
        return trees;
    }

    DependencyTree tree(Mention mention) {
        return trees.get(mention.sentence());
    }

    Token head(Mention mention) {
        return tree(mention).token(mention.head());
    }

    Mention identity(Mention mention) {
        return marked.identity(mention);
    }

    /** The mention whose answer counts for this one in the article. */
    Mention carrier(Mention mention) {
        return marked.carrier(mention, known.get(marked.identity(mention).id()));
    }

    Paragraph paragraph(Mention mention) {
        return marked.read().paragraphOf(mention.sentence());
    }

    String text(Mention mention) {
        return mention.span().of(marked.read().article().text());
    }

    /** The mention that this token heads. */
    Optional<Mention> at(DependencyTree tree, Token token) {
        return Optional.ofNullable(byHead.get(tree.sentence().sentence().index())[token.index()]);
    }

    Resolution<Actor> of(Mention mention) {
        return known.get(mention.id());
    }

    void set(Mention mention, Resolution<Actor> resolution) {
        known.set(mention.id(), resolution);
    }

    /**
     * Says whom a mention stands for.
     *
     * @param why goes on after the words of the mention
     */
    void set(Mention mention, Actor actor, double confidence, String why) {
        set(mention, new Resolution.Resolved<>(actor, confidence, "'" + text(mention) + "' " + why));
    }

    /** The sector of whom the mention stands for; empty if that is not known. */
    String sector(Mention mention) {
        return of(mention).value().map(Actor::sector).orElse("");
    }

    /** Whether "the" stands before the mention. */
    boolean isDefinite(Mention mention) {
        return mention.first() > 0
                && tree(mention).token(mention.first() - 1).lemma().equals("the");
    }

    List<Resolution<Actor>> all() {
        return List.copyOf(known);
    }

    /** The country of the words themselves or of what they stand for. */
    Optional<String> country(Mention mention) {
        Optional<String> own = of(mention).value().flatMap(Actor::country);
        return own.isPresent() ? own : of(identity(mention)).value().flatMap(Actor::country);
    }

    Optional<String> country(DependencyTree tree, Token token) {
        return at(tree, token).flatMap(this::country);
    }

    /** The country of a place, by its name. */
    Optional<String> place(DependencyTree tree, Token token) {
        return at(tree, token)
                .filter(m -> m.is(EntityType.LOC))
                .flatMap(m -> of(m).value())
                .flatMap(Actor::country);
    }

    /** Whether the mention is one of a person, by a name or by a noun for one. */
    boolean isPerson(Mention mention) {
        return mention.is(EntityType.PER)
                || (mention.kind() == MentionKind.NOMINAL && noun(mention).isPresent());
    }

    /** The noun for a person at the head of the mention. */
    Optional<AgentNoun> noun(Mention mention) {
        return agent(mention).filter(n -> n.kind() == AgentNoun.Kind.PERSON);
    }

    /** The noun for someone that ends with this token, several words taken together. */
    Optional<AgentNoun> agent(DependencyTree tree, Token token) {
        for (int first = Math.max(0, token.index() - LONGEST); first <= token.index(); first++) {
            Optional<AgentNoun> noun = lexicon.noun(Token.text(tree.sentence().tokens(), first, token.index() + 1));
            if (noun.filter(n -> n.kind() != AgentNoun.Kind.PARTITIVE).isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** The noun for someone in the mention, its head if that is one; of "hundreds of teachers" that of the teachers. */
    Optional<AgentNoun> agentIn(Mention mention) {
        DependencyTree tree = tree(mention);
        Optional<AgentNoun> own = agent(tree, head(mention));
        if (own.isPresent()) {
            return own;
        }
        for (int i = mention.end() - 1; i >= mention.first(); i--) {
            Optional<AgentNoun> noun = agent(tree, tree.token(i));
            if (noun.isPresent()) {
                return noun;
            }
        }
        return tree.children(mention.head(), "nmod").stream()
                .filter(c -> hasCase(tree, c, "of"))
                .flatMap(c -> agent(tree, c).stream())
                .findFirst();
    }

    /** Whether the words of the mention are a name in the tables. */
    boolean isListed(Mention mention) {
        return isListed(text(mention))
                || of(mention).value().filter(a -> isListed(a.name())).isPresent();
    }

    private boolean isListed(String name) {
        return !lexicon.senses(Names.key(name)).isEmpty();
    }

    /** The organisation whose name ends with the words of the mention and begins before it. */
    Optional<Actor> longerName(Mention mention, Optional<LocalDate> day) {
        DependencyTree tree = tree(mention);
        for (int first = Math.max(0, mention.first() - LONGEST); first < mention.first(); first++) {
            Optional<Actor> body = organisation(tree, first, mention.end(), day);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** The organisation whose whole name the words are, from {@code first} to before {@code end}, as of a day. */
    Optional<Actor> organisation(DependencyTree tree, int first, int end, Optional<LocalDate> day) {
        if (!Names.capitalised(tree.token(first).form())) {
            return Optional.empty();
        }
        String words = Token.text(tree.sentence().tokens(), first, end);
        List<Organisation> bodies = lexicon.senses(Names.key(words)).stream()
                .filter(Sense.OfOrganisation.class::isInstance)
                .map(s -> ((Sense.OfOrganisation) s).organisation())
                .filter(o -> !o.dated() || day.filter(o::holds).isPresent())
                .toList();
        return bodies.stream()
                .filter(Organisation::dated)
                .findFirst()
                .or(() -> bodies.stream().findFirst())
                .map(b -> new Actor(b.name(), b.country(), b.sector(), Optional.empty()));
    }

    /** Whether the words name a people that lives in this country, a place of which the article tells, and in no other of those. */
    boolean livesIn(Mention mention, String country) {
        List<Token> tokens = tree(mention).sentence().tokens().subList(mention.first(), mention.end());
        boolean there = mentions().stream()
                .filter(m -> m.is(EntityType.LOC))
                .anyMatch(m -> country(m).filter(country::equals).isPresent());
        return there
                && tokens.stream()
                        .flatMap(t -> lexicon.senses(Names.key(t.form())).stream())
                        .filter(Sense.OfPeople.class::isInstance)
                        .map(s -> ((Sense.OfPeople) s).people().homes())
                        .anyMatch(homes -> homes.contains(country)
                                && mentions().stream()
                                        .flatMap(m -> country(m).stream())
                                        .allMatch(c -> c.equals(country) || !homes.contains(c)));
    }

    /** The name of a person, as the reader found it. */
    String name(Mention mention) {
        return tree(mention)
                .sentence()
                .entityAt(mention.head())
                .map(e -> Token.text(tree(mention).sentence().tokens(), e.first(), e.end()))
                .orElseGet(() -> text(mention));
    }

    private Optional<AgentNoun> agent(Mention mention) {
        Token head = head(mention);
        return lexicon.noun(head.form()).or(() -> lexicon.noun(head.lemma()));
    }

    /** Whether the mention is headed by a noun for a body of people, several words taken together. */
    boolean isBody(Mention mention) {
        return body(mention).isPresent();
    }

    /** Whether a plural is the word itself ("the authorities"), not several of a kind ("the governments"). */
    boolean isPluralWord(Mention mention) {
        return body(mention)
                .filter(n -> n.noun().endsWith(head(mention).form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private Optional<AgentNoun> body(Mention mention) {
        DependencyTree tree = tree(mention);
        for (int first = mention.first(); first <= mention.head(); first++) {
            Optional<AgentNoun> noun = lexicon.noun(Token.text(tree.sentence().tokens(), first, mention.head() + 1));
            if (noun.isPresent()) {
                return noun.filter(n -> n.kind() == AgentNoun.Kind.GROUP);
            }
        }
        return Optional.empty();
    }

    /** The person behind these words, if nothing yet tells his or her country. */
    Optional<Mention> open(Mention mention) {
        Mention identity = identity(mention);
        boolean open = isPerson(identity)
                && !(of(identity) instanceof Resolution.Ambiguous)
                && of(identity).value().flatMap(Actor::country).isEmpty();
        return open ? Optional.of(identity) : Optional.empty();
    }

    Optional<Mention> open(DependencyTree tree, Token token) {
        return at(tree, token).flatMap(this::open);
    }

    /** Whose a noun is, by a possessive pronoun or a genitive before it. */
    Optional<Token> possessor(DependencyTree tree, Token noun) {
        return tree.children(noun.index(), "nmod").stream()
                .filter(c -> c.index() < noun.index())
                .filter(c -> c.has("Poss", "Yes") || isGenitive(tree, c))
                .findFirst();
    }

    private static boolean isGenitive(DependencyTree tree, Token token) {
        return tree.children(token.index(), "case").stream()
                .anyMatch(c -> c.form().equals("'s")
                        || c.form().equals("\u2019s")
                        || c.form().equals("'")
                        || c.form().equals("\u2019"));
    }

    /** The one who does what a verb tells: its subject, that of the verb it hangs on, or the noun it qualifies. */
    Optional<Token> doer(DependencyTree tree, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> subject = tree.child(at.index(), "nsubj");
            if (subject.isPresent() || at.head() == Token.ROOT) {
                return subject;
            }
            Token head = tree.token(at.head());
            boolean qualifies = at.is("acl") && head.upos() != Upos.VERB;
            if (qualifies) {
                return Optional.of(head);
            }
            if (!at.is("xcomp") && !at.is("advcl") && !at.is("conj")) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** Whether a preposition of these stands before the token. */
    static boolean hasCase(DependencyTree tree, Token token, String... prepositions) {
        List<String> wanted = List.of(prepositions);
        return tree.children(token.index(), "case").stream().anyMatch(c -> wanted.contains(c.lemma()));
    }

    /** Whether the token is denied. */
    static boolean isNegated(DependencyTree tree, Token token) {
        return tree.children(token.index(), "advmod").stream()
                .anyMatch(c -> c.lemma().equals("not")
                        || c.lemma().equals("never")
                        || c.form().equals("n\u2019t")
                        || c.form().equals("n't"));
    }
}
