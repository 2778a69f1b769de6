package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.Resolution;
import org.casus.model.Upos;

/** Resolves phrases whose head is an agent noun: sector by the noun, country by whom it belongs to. */
final class Nominals {

    private static final Set<String> FORMER =
            Set.of("former", "ex", "deposed", "ousted", "toppled", "overthrown", "jailed", "imprisoned", "exiled");
    private static final Set<String> OF_MEMBERS = Set.of(
            "federation", "confederation", "society", "league", "guild", "club", "council", "committee", "lobby");
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their", "whose");

    private final Lexicon lexicon;
    private final Owners owners;

    Nominals(Lexicon lexicon, Owners owners) {
        this.lexicon = lexicon;
        this.owners = owners;
    }

    Resolution<Actor> resolve(Phrase phrase, Match head, AgentNoun called, Optional<LocalDate> asOf) {
        AgentNoun noun = Persons.headed(phrase, head, called)
                .or(() -> grouped(phrase, head, called))
                .or(() -> ofMembers(phrase, head, called))
                .orElse(called);
        boolean relational = noun.kind() == AgentNoun.Kind.RELATIONAL;
        List<Owner> owner = relational ? List.of() : owners.of(phrase, head.first(), head.end(), asOf);
        if (noun.kind() == AgentNoun.Kind.GROUP && owner.stream().allMatch(Nominals::isPress)) {
            // "Independent" is a newspaper, but not in "Independent School District".
            owner = List.of();
        }
        if (owner.isEmpty()) {
            return alone(phrase, head, noun);
        }
        boolean former = former(phrase, head.first());
        List<Actor> actors = new ArrayList<>();
        for (Owner one : owner) {
            actors.add(actor(phrase, head, noun, one, former, asOf));
        }
        if (actors.size() > 1) {
            return new Resolution.Ambiguous<>(List.copyOf(actors), "'" + phrase.text() + "' names more than one owner");
        }
        String evidence = "'" + phrase.text(head.first(), head.end()) + "' of "
                + owner.get(0).label();
        double confidence = owner.get(0).country().isPresent()
                        || owner.get(0).organisation().isPresent()
                ? 0.85
                : 0.6;
        return new Resolution.Resolved<>(actors.get(0), confidence, evidence);
    }

    /** "Armed opposition groups", "a student movement": a word for any body, after a noun that says of whom. */
    private static Optional<AgentNoun> grouped(Phrase phrase, Match head, AgentNoun called) {
        // A name of such words may be of anything: "Aleppo Media Committee".
        boolean name = Names.capitalised(phrase.form(head.first()));
        return name || called.kind() != AgentNoun.Kind.REFERENT
                ? Optional.empty()
                : phrase.matches().stream()
                        .filter(m -> m.end() == head.first() && m.senses().isEmpty())
                        .flatMap(m -> m.noun().stream())
                        .filter(n -> n.kind() == AgentNoun.Kind.PERSON || n.kind() == AgentNoun.Kind.GROUP)
                        .findFirst()
                        .map(n -> new AgentNoun(
                                called.noun(), n.sector(), AgentNoun.Kind.GROUP, Optional.empty(), Optional.empty()));
    }

    /** "The travel agents' federation": a body of those who are named before it; a union is one of workers all the same. */
    private static Optional<AgentNoun> ofMembers(Phrase phrase, Match head, AgentNoun called) {
        boolean open = called.kind() == AgentNoun.Kind.GROUP
                && OF_MEMBERS.contains(called.noun())
                && phrase.isPossessiveAt(head.first() - 1);
        return !open
                ? Optional.empty()
                : phrase.matches().stream()
                        .filter(m -> m.end() == head.first() - 1 && m.senses().isEmpty())
                        .flatMap(m -> m.noun().stream())
                        .filter(n ->
                                n.kind() == AgentNoun.Kind.PERSON && !n.sector().equals("GOV"))
                        .findFirst()
                        .map(n -> new AgentNoun(
                                called.noun(), n.sector(), AgentNoun.Kind.GROUP, Optional.empty(), Optional.empty()));
    }

    private static boolean isPress(Owner owner) {
        return owner.organisation().filter(o -> o.sector().equals("JRN")).isPresent();
    }

    private Actor actor(
            Phrase phrase, Match head, AgentNoun noun, Owner owner, boolean former, Optional<LocalDate> asOf) {
        if (noun.isOffice()
                && !former
                && singular(phrase, head)
                && owner.state().isPresent()) {
            Optional<Term> holder = Holders.holder(
                    lexicon, owner.country().orElseThrow(), noun.office().orElseThrow(), asOf);
            if (holder.isPresent()) {
                Term term = holder.orElseThrow();
                return new Actor(term.name(), term.country(), term.sector(), Optional.of(term.office()));
            }
        }
        Optional<Organisation> organisation = owner.organisation();
        boolean member = organisation.isPresent() && !noun.isOffice();
        String name = member
                ? organisation.orElseThrow().name()
                : (former ? "former " : "") + owner.label() + " " + display(phrase, head);
        return new Actor(
                name,
                owner.country(),
                former && noun.isOffice() ? "ELI" : owner.sectorOf(noun),
                former ? Optional.empty() : noun.office());
    }

    /** The noun with nobody it belongs to. */
    private static Resolution<Actor> alone(Phrase phrase, Match head, AgentNoun noun) {
        for (int i = 0; i < head.first(); i++) {
            if (POSSESSIVES.contains(phrase.word(i))) {
                return new Resolution.Unresolved<>("pronoun '" + phrase.form(i) + "': whose "
                        + phrase.text(head.first(), head.end()) + " is not said here");
            }
        }
        boolean points = noun.kind() == AgentNoun.Kind.REFERENT || noun.kind() == AgentNoun.Kind.RELATIONAL;
        boolean opens = phrase.tokens().get(head.end() - 1).index() == 0;
        if (points && !opens && Names.capitalised(phrase.form(head.end() - 1))) {
            return new Resolution.Unresolved<>("unknown organisation " + phrase.text());
        }
        if (points && singular(phrase, head)) {
            return new Resolution.Unresolved<>(
                    "'" + phrase.text(head.first(), head.end()) + "' points to someone named elsewhere");
        }
        boolean former = former(phrase, head.first()) && noun.isOffice();
        Actor actor = new Actor(
                (former ? "former " : "") + display(phrase, head),
                Optional.empty(),
                former ? "ELI" : noun.sector(),
                former ? Optional.empty() : noun.office());
        return new Resolution.Resolved<>(
                actor, points ? 0.3 : 0.5, "'" + noun.noun() + "' is " + actor.sector() + "; no country named");
    }

    private static boolean former(Phrase phrase, int before) {
        for (int i = 0; i < before; i++) {
            if (FORMER.contains(phrase.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean singular(Phrase phrase, Match head) {
        var token = phrase.tokens().get(head.end() - 1);
        if (token.has("Number", "Plur")) {
            return false;
        }
        return token.has("Number", "Sing")
                || token.upos() == Upos.PROPN
                || !token.form().endsWith("s")
                || token.form().endsWith("ss");
    }

    private static String display(Phrase phrase, Match head) {
        return phrase.text(head.first(), head.end()).toLowerCase(Locale.ROOT);
    }
}
