package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.Resolution;

/** Chooses among the terms of office that a name can mean, as of a day. */
final class Holders {

    /** How long before taking office a family name may already mean the later holder. */
    private static final int YEARS_BEFORE = 3;

    /** Offices that "leader" can mean, none of which a country has twice. */
    private static final Set<String> TOP =
            Set.of("president", "prime minister", "chancellor", "leader", "supreme leader", "king", "emir", "sultan");

    /** States whose president or monarch does not govern, since 1990 or most of the time since. */
    private static final Set<String> GOVERNED = Set.of(
            "ALB", "AUS", "AUT", "BEL", "BGD", "BGR", "CAN", "CZE", "DEU", "DNK", "ESP", "EST", "ETH", "FIN", "GBR",
            "GRC", "HRV", "HUN", "IND", "IRL", "IRQ", "ISL", "ISR", "ITA", "JPN", "KHM", "LBN", "LUX", "LVA", "MKD",
            "MLT", "MNE", "MYS", "NLD", "NOR", "NPL", "NZL", "PAK", "POL", "PRT", "SGP", "SVK", "SVN", "SWE", "THA",
            "TTO");

    private Holders() {}

    /** Whether it is the office of a head of state or government. */
    static boolean isTop(String office) {
        return TOP.contains(office);
    }

    /**
     * @param terms what the name can mean
     * @param full whether the whole name was given
     * @param office the office named with it
     * @param former whether the words say that the office is over
     */
    static Resolution<Actor> choose(
            String name,
            List<Term> terms,
            boolean full,
            Optional<String> office,
            boolean former,
            Optional<LocalDate> asOf) {
        if (asOf.isEmpty()) {
            return undated(name, terms);
        }
        LocalDate day = asOf.orElseThrow();
        List<Term> current = narrowed(terms.stream().filter(t -> t.holds(day)).toList(), office);
        if (former) {
            List<Term> over = narrowed(terms.stream().filter(t -> t.over(day)).toList(), office);
            return over.isEmpty() ? one(name, byName(terms), day, full) : one(name, byName(over), day, full);
        }
        if (!current.isEmpty()) {
            return one(name, byName(byRank(current)), day, full);
        }
        List<Term> over = narrowed(terms.stream().filter(t -> t.over(day)).toList(), office);
        if (!over.isEmpty()) {
            return one(name, byName(over), day, full);
        }
        List<Term> soon = terms.stream()
                .filter(t -> full || t.from().minusYears(YEARS_BEFORE).isBefore(day))
                .toList();
        return soon.isEmpty()
                ? new Resolution.Unresolved<>("unknown name " + name + ": nobody of that name held office by " + day)
                : one(name, byName(soon), day, full);
    }

    /** Terms of this office, or all if none is. */
    static List<Term> narrowed(List<Term> terms, Optional<String> office) {
        if (office.isEmpty()) {
            return terms;
        }
        List<Term> same = terms.stream()
                .filter(t ->
                        t.office().equals(office.orElseThrow()) || t.office().startsWith(office.orElseThrow() + " "))
                .toList();
        return same.isEmpty() ? terms : same;
    }

    /** Who leads the state does so before all else that he or she is: a commander-in-chief after a coup. */
    private static List<Term> byRank(List<Term> terms) {
        List<Term> ranked = new ArrayList<>();
        terms.stream().filter(Holders::governs).forEach(ranked::add);
        terms.stream().filter(t -> !governs(t)).forEach(ranked::add);
        return ranked;
    }

    private static boolean governs(Term term) {
        return isTop(term.office()) && term.sector().equals("GOV");
    }

    private static Map<String, Term> byName(List<Term> terms) {
        Map<String, Term> names = new LinkedHashMap<>();
        terms.forEach(t -> names.putIfAbsent(t.name(), t));
        return names;
    }

    private static Resolution<Actor> one(String name, Map<String, Term> persons, LocalDate day, boolean full) {
        List<Actor> actors = persons.values().stream().map(t -> actor(t, day)).toList();
        if (actors.size() > 1) {
            return new Resolution.Ambiguous<>(actors, "'" + name + "' can be " + String.join(" or ", persons.keySet()));
        }
        Term term = persons.values().iterator().next();
        double confidence = term.holds(day) ? (full ? 0.95 : 0.85) : (full ? 0.8 : 0.7);
        return new Resolution.Resolved<>(actors.get(0), confidence, evidence(term, day));
    }

    private static Actor actor(Term term, LocalDate day) {
        if (term.holds(day)) {
            return new Actor(term.name(), term.country(), term.sector(), Optional.of(term.office()));
        }
        return new Actor(term.name(), term.country(), sectorOutside(term, day), Optional.empty());
    }

    /** Rebels stay rebels; former officials are ELI; who has not held office yet is nothing we could name. */
    private static String sectorOutside(Term term, LocalDate day) {
        if (!Set.of("GOV", "LEG", "IGO", "JUD").contains(term.sector())) {
            return term.sector();
        }
        return term.over(day) ? "ELI" : "UNK";
    }

    private static String evidence(Term term, LocalDate day) {
        String years = term.from() + " to " + term.to().map(LocalDate::toString).orElse("now");
        String place = term.country().map(c -> " (" + c + ")").orElse("");
        String held = term.holds(day) ? "" : term.over(day) ? ", over by " : ", not yet on ";
        return term.name() + ", " + term.office() + place + ", " + years + (held.isEmpty() ? "" : held + day);
    }

    private static Resolution<Actor> undated(String name, List<Term> terms) {
        Map<String, Term> persons = byName(terms);
        List<Actor> actors = new ArrayList<>();
        for (Term person : persons.values()) {
            List<String> sectors = terms.stream()
                    .filter(t -> t.name().equals(person.name()))
                    .map(Term::sector)
                    .distinct()
                    .toList();
            String sector = sectors.size() == 1 ? sectors.get(0) : "UNK";
            actors.add(new Actor(person.name(), person.country(), sector, Optional.empty()));
        }
        return actors.size() == 1
                ? new Resolution.Resolved<>(actors.get(0), 0.6, "the only holder of that name; the day is unknown")
                : new Resolution.Ambiguous<>(
                        actors,
                        "'" + name + "' can be " + String.join(" or ", persons.keySet()) + "; the day is unknown");
    }

    /**
     * Which office news means by "leader", the first that is held: the head of government where the head of state does not
     * govern.
     */
    private static List<String> order(String country, String office) {
        return switch (office) {
            case "head of state" -> List.of("president", "king", "emir", "sultan");
            case "head of government" -> List.of("prime minister", "chancellor", "president");
            case "leader" ->
                country.equals("IRN")
                        ? List.of()
                        : GOVERNED.contains(country)
                                ? List.of("chancellor", "prime minister")
                                : List.of("president", "king", "emir", "sultan", "leader", "prime minister");
            default -> List.of();
        };
    }

    /** Who holds this office of this country on the day, if exactly one does. */
    static Optional<Term> holder(Lexicon lexicon, String country, String office, Optional<LocalDate> asOf) {
        if (asOf.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = asOf.orElseThrow();
        List<Term> found = new ArrayList<>();
        if (office.equals("leader") || office.equals("head of state") || office.equals("head of government")) {
            TOP.stream().sorted().forEach(top -> found.addAll(lexicon.terms(country, top)));
        } else {
            found.addAll(lexicon.terms(country, office));
        }
        List<Term> holding = found.stream()
                .filter(t -> t.holds(day) && !t.sector().equals("REB"))
                .toList();
        if (holding.stream().map(Term::name).distinct().count() == 1) {
            return Optional.of(holding.get(0));
        }
        return order(country, office).stream()
                .flatMap(top -> holding.stream().filter(t -> t.office().equals(top)))
                .findFirst();
    }
}
