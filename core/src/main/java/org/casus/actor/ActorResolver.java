package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.model.Upos;

/**
 * Looks up whom words stand for: country, sector and office as of a day. It looks at the words of one mention only; what
 * a pronoun or "the country" stands for is for coreference to find. Safe to share between threads.
 */
public final class ActorResolver {

    /** Months and days that are names of towns as well. */
    private static final Set<String> DAYS =
            Set.of("March", "May", "June", "April", "August", "Sunday", "Friday", "Monday");

    private final Lexicon lexicon;
    private final Function<String, Optional<String>> cityCountry;
    private final WordClasses words = WordClasses.load(ActorResolver.class, "backgrounds.tsv");
    private final Persons persons;
    private final Nominals nominals;
    private final Bodies bodies;

    ActorResolver(Lexicon lexicon, Function<String, Optional<String>> cityCountry) {
        this.lexicon = lexicon;
        this.cityCountry = cityCountry;
        Owners owners = new Owners(cityCountry);
        this.persons = new Persons(lexicon, owners, words);
        this.nominals = new Nominals(lexicon, owners);
        this.bodies = new Bodies(nominals, owners, words);
    }

    /** A resolver that knows no cities but the capitals. */
    public static ActorResolver load() {
        return load(name -> Optional.empty());
    }

    /**
     * @param cityCountry alpha-3 code of the country of a city, where its name leaves no doubt
     */
    public static ActorResolver load(Function<String, Optional<String>> cityCountry) {
        return load(cityCountry, List.of());
    }

    /**
     * @param cityCountry alpha-3 code of the country of a city, where its name leaves no doubt
     * @param own the user's own actors, which go before those that come with the program
     */
    public static ActorResolver load(Function<String, Optional<String>> cityCountry, List<ActorDictionary> own) {
        return new ActorResolver(Lexicon.load(own), cityCountry);
    }

    /** What completes these resolutions from the rest of an article, over the same tables. */
    public Backgrounds backgrounds() {
        return new Backgrounds(lexicon, words);
    }

    /** Whom the words stand for. An office is looked up as of {@link ActorQuery#asOf()}. */
    public Resolution<Actor> resolve(ActorQuery query) {
        Token head = query.head();
        if (head.upos() == Upos.PRON || head.upos() == Upos.DET) {
            return new Resolution.Unresolved<>("pronoun");
        }
        // Goma is a town, also where somebody of that name held office.
        boolean town = query.entity().filter(t -> t == EntityType.LOC).isPresent()
                && cityCountry
                        .apply(Token.text(query.tokens(), 0, query.tokens().size()))
                        .isPresent();
        Phrase phrase = Phrase.of(query, lexicon, town);
        if (town && phrase.at(query.headOffset()).isEmpty()) {
            // Benin City is not in Benin.
            return unknown(phrase, query);
        }
        Optional<Phrase.NameRun> run = bodies.isBody(phrase) ? Optional.empty() : phrase.personName();
        if (run.isPresent() && !isDateline(phrase)) {
            Optional<Match> other = otherName(phrase, run.orElseThrow());
            if (other.isEmpty()) {
                return persons.resolve(phrase, run.orElseThrow(), query.asOf());
            }
            if (phrase.isEntity(EntityType.PER)) {
                return byName(phrase, other.orElseThrow(), query);
            }
        }
        Optional<Match> match = phrase.at(query.headOffset());
        Optional<Resolution<Actor>> body = bodies.byItsWords(phrase, match, query);
        if (body.isPresent()) {
            return body.orElseThrow();
        }
        if (match.isPresent()) {
            return known(phrase, match.orElseThrow(), query);
        }
        return unknown(phrase, query);
    }

    /** "BENGHAZI" is no person, whatever the reader takes it for. */
    private boolean isDateline(Phrase phrase) {
        return Names.shouted(phrase.text())
                && cityCountry.apply(Names.quiet(phrase.text())).isPresent();
    }

    /** What looks like a person's name, where it is that of a country, an organisation or a people. */
    private static Optional<Match> otherName(Phrase phrase, Phrase.NameRun run) {
        return phrase.matches().stream()
                .filter(m -> m.first() <= run.first()
                        && m.end() >= run.end()
                        && !m.senses().isEmpty()
                        && (!m.isHolder() || m.senses().stream().anyMatch(s -> s instanceof Sense.OfCountry))
                        && !(phrase.isEntity(EntityType.PER) && m.isHolder()))
                .findFirst();
    }

    private Resolution<Actor> known(Phrase phrase, Match match, ActorQuery query) {
        boolean measures = match.isKind(AgentNoun.Kind.PARTITIVE)
                || (match.isKind(AgentNoun.Kind.REFERENT) && isOfPersons(phrase, match));
        if (measures && match.senses().isEmpty()) {
            return measured(phrase, match, query);
        }
        return match.senses().isEmpty()
                ? nominals.resolve(phrase, match, match.noun().orElseThrow(), query.asOf())
                : byName(phrase, match, query);
    }

    /** "A group of students", not "a group of states". */
    private static boolean isOfPersons(Phrase phrase, Match match) {
        return phrase.word(match.end()).equals("of")
                && phrase.matches().stream()
                        .filter(m -> m.first() > match.end() && m.senses().isEmpty())
                        .findFirst()
                        .filter(m -> m.isKind(AgentNoun.Kind.PERSON))
                        .isPresent();
    }

    /** "Hundreds of civilians" are civilians. */
    private Resolution<Actor> measured(Phrase phrase, Match match, ActorQuery query) {
        for (Match next : phrase.matches()) {
            if (next.first() >= match.end() && !next.isKind(AgentNoun.Kind.PARTITIVE) && isHeadlike(phrase, next)) {
                return next.noun().isPresent() && next.senses().isEmpty()
                        ? nominals.resolve(phrase, next, next.noun().orElseThrow(), query.asOf())
                        : byName(phrase, next, query);
            }
        }
        return new Resolution.Unresolved<>("pronoun '" + phrase.text() + "'");
    }

    private static boolean isHeadlike(Phrase phrase, Match match) {
        int last = match.end();
        return phrase.matches().stream()
                .noneMatch(m -> m.first() == last && m.noun().isPresent());
    }

    private Resolution<Actor> byName(Phrase phrase, Match match, ActorQuery query) {
        Map<String, Actor> readings = new LinkedHashMap<>();
        for (Sense sense : match.senses()) {
            reading(phrase, match, sense, query.asOf()).ifPresent(a -> readings.putIfAbsent(readingKey(a), a));
        }
        String words = phrase.text(match.first(), match.end());
        if (readings.isEmpty()) {
            return new Resolution.Unresolved<>("unknown name " + words);
        }
        List<Actor> actors = List.copyOf(readings.values());
        if (actors.size() > 1) {
            return new Resolution.Ambiguous<>(actors, "'" + words + "' is the name of more than one");
        }
        return new Resolution.Resolved<>(
                actors.get(0), 0.9, "'" + words + "' is " + actors.get(0).name());
    }

    private static String readingKey(Actor actor) {
        return actor.country().orElse(actor.name()) + ":" + (actor.country().isPresent() ? "" : actor.sector());
    }

    private Optional<Actor> reading(Phrase phrase, Match match, Sense sense, Optional<LocalDate> asOf) {
        if (sense instanceof Sense.OfCountry c) {
            return Optional.of(countryActor(phrase, match, c));
        }
        if (sense instanceof Sense.OfPeople p) {
            return Optional.of(new Actor(p.people().adjective(), p.people().country(), "CVL", Optional.empty()));
        }
        if (sense instanceof Sense.OfOrganisation o) {
            return organisation(phrase, match, o.organisation(), asOf);
        }
        return Optional.empty();
    }

    private static Actor countryActor(Phrase phrase, Match match, Sense.OfCountry sense) {
        boolean counted = match.first() > 0 && isCounted(phrase, match.first() - 1);
        boolean people = sense.form() == Sense.Form.INHABITANT || (sense.form() == Sense.Form.ADJECTIVE && counted);
        String name = people
                ? sense.country().adjective() + " people"
                : sense.country().name();
        return new Actor(
                name,
                Optional.of(sense.country().code()),
                people ? "CVL" : sense.country().sector(),
                Optional.empty());
    }

    /** "A Syrian", "two Syrian". */
    private static boolean isCounted(Phrase phrase, int offset) {
        String word = phrase.word(offset);
        return word.equals("a")
                || word.equals("an")
                || phrase.tokens().get(offset).upos() == Upos.NUM;
    }

    private Optional<Actor> organisation(
            Phrase phrase, Match match, Organisation organisation, Optional<LocalDate> asOf) {
        boolean holds =
                organisation.dated() ? asOf.filter(organisation::holds).isPresent() : !anotherHolds(match, asOf);
        if (!holds) {
            return Optional.empty();
        }
        Optional<Country> nationality = nationality(phrase, match);
        if (nationality.isPresent()
                && !organisation
                        .country()
                        .equals(Optional.of(nationality.orElseThrow().code()))) {
            Country other = nationality.orElseThrow();
            String name = other.adjective() + " " + phrase.text(match.first(), match.end());
            return Optional.of(new Actor(name, Optional.of(other.code()), organisation.sector(), Optional.empty()));
        }
        return Optional.of(
                new Actor(organisation.name(), organisation.country(), organisation.sector(), Optional.empty()));
    }

    /** Whether a row with dates takes the place of the one without. */
    private static boolean anotherHolds(Match match, Optional<LocalDate> asOf) {
        return match.senses().stream()
                .filter(Sense.OfOrganisation.class::isInstance)
                .map(s -> ((Sense.OfOrganisation) s).organisation())
                .anyMatch(o -> o.dated() && asOf.filter(o::holds).isPresent());
    }

    /** A nationality just before the name overrides the table: "the Turkish Red Crescent". */
    private static Optional<Country> nationality(Phrase phrase, Match match) {
        return phrase.matches().stream()
                .filter(m -> m.end() == match.first() && m.isAdjective())
                .flatMap(m -> m.senses().stream())
                .filter(Sense.OfCountry.class::isInstance)
                .map(s -> ((Sense.OfCountry) s).country())
                .findFirst();
    }

    private Resolution<Actor> unknown(Phrase phrase, ActorQuery query) {
        Token head = query.head();
        if (head.upos() != Upos.PROPN && query.entity().isEmpty()) {
            return new Resolution.Unresolved<>("'" + head.form() + "' is no agent");
        }
        if (phrase.isEntity(EntityType.ORG) && !Names.shouted(phrase.text())) {
            return new Resolution.Unresolved<>("unknown organisation " + phrase.text());
        }
        if (DAYS.contains(phrase.text())) {
            return new Resolution.Unresolved<>("'" + phrase.text() + "' is no agent");
        }
        String place = Names.shouted(phrase.text()) ? Names.quiet(phrase.text()) : phrase.text();
        Optional<String> country = cityCountry.apply(place);
        if (country.isPresent()) {
            return new Resolution.Resolved<>(
                    new Actor(phrase.text(), country, "UNK", Optional.empty()),
                    0.4,
                    "a place in " + country.orElseThrow());
        }
        return new Resolution.Unresolved<>("unknown name " + phrase.text());
    }

    /** Whether the token can be the head of an actor: an agent noun, or a proper name that is not known to be none. */
    public boolean couldAct(Token token) {
        return switch (token.upos()) {
            case PROPN -> true;
            case NOUN ->
                nounOf(token).isPresent()
                        || !lexicon.senses(Names.key(token.form())).isEmpty();
            case ADJ -> lexicon.senses(Names.key(token.form())).stream().anyMatch(s -> !(s instanceof Sense.OfHolder));
            case PRON -> !token.lemma().equals("it") || !token.is("expl");
            default -> false;
        };
    }

    private Optional<AgentNoun> nounOf(Token token) {
        return lexicon.noun(token.form())
                .or(() -> lexicon.noun(token.lemma()))
                .filter(n -> n.kind() != AgentNoun.Kind.PARTITIVE);
    }

    /** PLOVER sector of an agent noun, also of several words: "foreign minister". */
    public Optional<String> sectorOfNoun(String noun) {
        return agent(noun).map(AgentNoun::sector);
    }

    /** Whether the noun stands for one person. */
    public boolean isPersonNoun(String noun) {
        return agent(noun)
                .filter(n -> n.kind() == AgentNoun.Kind.PERSON || n.kind() == AgentNoun.Kind.HONORIFIC)
                .isPresent();
    }

    /** {@code m} or {@code f}, if the noun or title says so: "spokeswoman", "Mr". */
    public Optional<String> genderOf(String noun) {
        return agent(noun).flatMap(AgentNoun::gender);
    }

    private Optional<AgentNoun> agent(String noun) {
        return lexicon.noun(noun.toLowerCase(Locale.ROOT)).filter(n -> n.kind() != AgentNoun.Kind.PARTITIVE);
    }

    /** Alpha-3 code of a country by its name, its adjective, its people or its seat of government; none if several. */
    public Optional<String> countryOf(String name) {
        List<String> codes = new ArrayList<>();
        for (Sense sense : lexicon.senses(Names.key(name), Optional.empty())) {
            if (sense instanceof Sense.OfCountry c
                    && !codes.contains(c.country().code())) {
                codes.add(c.country().code());
            }
        }
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
