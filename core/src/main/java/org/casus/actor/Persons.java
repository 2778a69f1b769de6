package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Phrase.NameRun;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.Resolution;

/** Resolves phrases that name a person: by the table of office holders, else by title and nationality. */
final class Persons {

    private static final Set<String> FORMER =
            Set.of("former", "ex", "deposed", "ousted", "ex-", "onetime", "one-time", "erstwhile", "disgraced");

    private final Lexicon lexicon;
    private final Owners owners;

    private final WordClasses words;

    Persons(Lexicon lexicon, Owners owners, WordClasses words) {
        this.lexicon = lexicon;
        this.owners = owners;
        this.words = words;
    }

    Resolution<Actor> resolve(Phrase phrase, NameRun run, Optional<LocalDate> asOf) {
        Optional<Match> title = title(phrase, run);
        Optional<AgentNoun> noun = title.flatMap(Match::noun).filter(n -> n.kind() == AgentNoun.Kind.PERSON);
        boolean former = isFormer(phrase, run.first());
        List<Owner> owner = title.map(t -> owners.of(phrase, t.first(), t.end(), asOf))
                .orElseGet(() -> owners.of(phrase, run.first(), phrase.tokens().size(), asOf));
        String name = phrase.text(run.first(), run.end());
        List<Sense.OfHolder> holders = holders(phrase, run);
        boolean bare = title.isEmpty() && owner.isEmpty();
        List<Sense.OfHolder> compatible =
                compatible(bare ? FamilyNames.alone(holders, words, name, asOf) : holders, owner, noun);
        if (!compatible.isEmpty()) {
            boolean full = compatible.get(0).full();
            List<Term> terms = compatible.stream().map(Sense.OfHolder::term).toList();
            Resolution<Actor> chosen = Holders.choose(name, terms, full, noun.flatMap(AgentNoun::office), former, asOf);
            if (!(chosen instanceof Resolution.Unresolved) || noun.isEmpty()) {
                return noun.filter(n -> !former).map(n -> asTitled(chosen, n)).orElse(chosen);
            }
        }
        return noun.map(n -> title.flatMap(t -> headed(phrase, t, n)).orElse(n))
                .map(n -> titled(name, n, owner, former))
                .orElseGet(() -> owner.isEmpty() || owner.get(0).organisation().isPresent()
                        ? new Resolution.Unresolved<>("unknown name " + name)
                        : national(name, owner.get(0)));
    }

    /** The agent noun that ends just before the name, a comma aside. */
    private static Optional<Match> title(Phrase phrase, NameRun run) {
        int end = phrase.form(run.first() - 1).equals(",") ? run.first() - 1 : run.first();
        Optional<Match> title = phrase.matches().stream()
                .filter(m -> m.end() == end && m.noun().isPresent() && m.first() < run.first())
                .findFirst();
        if (title.isPresent() && title.orElseThrow().isKind(AgentNoun.Kind.HONORIFIC)) {
            int first = title.orElseThrow().first();
            return phrase.matches().stream()
                    .filter(m -> m.end() == first && m.isKind(AgentNoun.Kind.PERSON))
                    .findFirst()
                    .or(() -> title);
        }
        return title;
    }

    /** "Student association president", "trade union leader": an official of a body has the body's sector. */
    static Optional<AgentNoun> headed(Phrase phrase, Match title, AgentNoun noun) {
        return phrase.matches().stream()
                .filter(m -> m.end() == title.first() && m.senses().isEmpty())
                .flatMap(m -> m.noun().stream())
                .filter(body -> body.kind() == AgentNoun.Kind.GROUP
                        && noun.kind() == AgentNoun.Kind.PERSON
                        && !body.sector().equals("GOV")
                        && (noun.sector().equals("GOV")
                                || (noun.sector().equals("MIL") && body.sector().equals("COP"))))
                .map(body -> new AgentNoun(noun.noun(), body.sector(), noun.kind(), noun.gender(), noun.office()))
                .findFirst();
    }

    private static boolean isFormer(Phrase phrase, int before) {
        for (int i = 0; i < before; i++) {
            if (FORMER.contains(phrase.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Office holders the run can name: by the whole name, or by the family name alone or after a fitting first name. */
    private List<Sense.OfHolder> holders(Phrase phrase, NameRun run) {
        for (int first = run.first(); first < run.end(); first++) {
            String before = first == run.first() ? "" : phrase.text(run.first(), first);
            List<Sense.OfHolder> found = new ArrayList<>();
            for (Sense sense : lexicon.senses(Names.key(phrase.text(first, run.end())))) {
                if (sense instanceof Sense.OfHolder holder && fits(holder, phrase.form(run.first()), before)) {
                    found.add(before.isEmpty() ? holder : new Sense.OfHolder(holder.term(), true));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private boolean fits(Sense.OfHolder holder, String firstWord, String before) {
        return before.isEmpty()
                || isHonorific(before)
                || Names.key(holder.term().firstName()).equals(Names.key(firstWord));
    }

    private boolean isHonorific(String words) {
        return lexicon.noun(words)
                .filter(n -> n.kind() == AgentNoun.Kind.HONORIFIC || n.kind() == AgentNoun.Kind.PERSON)
                .isPresent();
    }

    /** Leaves out a family name that the country or office beside it contradicts. */
    private static List<Sense.OfHolder> compatible(
            List<Sense.OfHolder> holders, List<Owner> owners, Optional<AgentNoun> noun) {
        List<String> countries =
                owners.stream().flatMap(o -> o.country().stream()).toList();
        List<Sense.OfHolder> same = countries.isEmpty()
                ? holders
                : holders.stream()
                        .filter(h ->
                                h.term().country().filter(countries::contains).isPresent())
                        .toList();
        if (!same.isEmpty()) {
            return same;
        }
        boolean byWholeName = !holders.isEmpty() && holders.get(0).full() && noun.isEmpty();
        return byWholeName || international(holders) ? holders : List.of();
    }

    /** Officials of international organisations may be introduced by their nationality. */
    private static boolean international(List<Sense.OfHolder> holders) {
        return !holders.isEmpty()
                && holders.get(0).full()
                && holders.stream().allMatch(h -> h.term().country().isEmpty());
    }

    /**
     * Whom the text calls by an office holds it, whatever the table says: it may lack the term, or end it on the very day.
     */
    private static Resolution<Actor> asTitled(Resolution<Actor> chosen, AgentNoun noun) {
        if (!(chosen instanceof Resolution.Resolved<Actor> known)
                || !(noun.isOffice() || known.answer().sector().equals("UNK"))
                || known.answer().office().isPresent()
                || !(known.answer().sector().equals("UNK")
                        || known.answer().sector().equals("ELI"))) {
            return chosen;
        }
        Actor person = known.answer();
        return new Resolution.Resolved<>(
                new Actor(person.name(), person.country(), noun.sector(), noun.office()),
                0.7,
                "called '" + noun.noun() + "'; " + known.evidence());
    }

    private static Resolution<Actor> titled(String name, AgentNoun noun, List<Owner> owner, boolean former) {
        Optional<Owner> of = owner.stream().findFirst();
        String sector = former && noun.isOffice()
                ? "ELI"
                : of.map(o -> o.sectorOf(noun)).orElse(noun.sector());
        Actor actor = new Actor(name, of.flatMap(Owner::country), sector, former ? Optional.empty() : noun.office());
        String evidence =
                "title '" + noun.noun() + "'" + of.map(o -> " of " + o.label()).orElse(", no country named");
        return new Resolution.Resolved<>(actor, of.isPresent() ? 0.8 : 0.5, evidence);
    }

    private static Resolution<Actor> national(String name, Owner owner) {
        Actor actor = new Actor(name, owner.country(), "CVL", Optional.empty());
        return new Resolution.Resolved<>(actor, 0.4, "a person called " + owner.label() + ", of unknown role");
    }
}
