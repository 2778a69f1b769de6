package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casus.model.EntityType;
import org.casus.model.Upos;

/** Finds whom the head of a phrase belongs to. */
final class Owners {

    private static final Set<String> BACKING = Set.of(
            "backed",
            "supported",
            "allied",
            "funded",
            "controlled",
            "held",
            "based",
            "aligned",
            "trained",
            "sponsored",
            "armed",
            "made",
            "born",
            "brokered",
            "occupied",
            "financed",
            "friendly",
            "style");
    private static final Set<String> SIDES = Set.of("pro", "anti", "non", "ex");
    private static final Set<String> OWNING = Set.of("of", "from", "in", "within", "inside", "across", "for", "at");
    private static final Set<String> STOPS = Set.of(
            ",", "who", "which", "that", "(", ";", ":", "to", "against", "with", "by", "on", "about", "as", "and");

    private final Function<String, Optional<String>> cityCountry;

    Owners(Function<String, Optional<String>> cityCountry) {
        this.cityCountry = cityCountry;
    }

    /** The owners named for the words from {@code first} to before {@code end}: the closest; more if joined by "and". */
    List<Owner> of(Phrase phrase, int first, int end, Optional<LocalDate> asOf) {
        List<Owner> before = before(phrase, first, asOf);
        return before.isEmpty() ? after(phrase, end, asOf) : before;
    }

    private List<Owner> before(Phrase phrase, int first, Optional<LocalDate> asOf) {
        Set<Owner> found = new LinkedHashSet<>();
        List<Match> matches = phrase.matches();
        int limit = first;
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match match = matches.get(i);
            if (match.end() > first || isForeign(phrase, match)) {
                continue;
            }
            List<Owner> owners = owners(phrase, match, asOf);
            if (owners.isEmpty()) {
                continue;
            }
            if (!found.isEmpty() && !joined(phrase, match.end(), limit)) {
                break;
            }
            found.addAll(owners);
            limit = match.first();
        }
        if (found.isEmpty()) {
            cityBefore(phrase, first).ifPresent(found::add);
        }
        List<Owner> inTextOrder = new ArrayList<>(found);
        Collections.reverse(inTextOrder);
        return inTextOrder;
    }

    private List<Owner> after(Phrase phrase, int end, Optional<LocalDate> asOf) {
        boolean loyal = phrase.word(end).equals("loyal") && phrase.word(end + 1).equals("to");
        if (!loyal && !OWNING.contains(phrase.word(end))) {
            return List.of();
        }
        int start = loyal ? end + 2 : end + 1;
        for (int at = start; at < phrase.tokens().size() && !STOPS.contains(phrase.word(at)); at++) {
            int here = at;
            Optional<Match> match = phrase.at(at).filter(m -> m.first() == here);
            if (match.isPresent()) {
                List<Owner> owners = owners(phrase, match.orElseThrow(), asOf);
                if (!owners.isEmpty()) {
                    return owners;
                }
            } else if (phrase.at(at).isEmpty() && Names.capitalised(phrase.form(at))) {
                // "South" of "South Pacific" and "Human" of "Human Rights" are towns elsewhere.
                Optional<Owner> city = phrase.isEntity(EntityType.ORG) ? wholeCity(phrase, at) : city(phrase, at);
                if (city.isPresent()) {
                    return List.of(city.orElseThrow());
                }
                while (phrase.isEntity(EntityType.ORG) && Names.capitalised(phrase.form(at + 1))) {
                    at++;
                }
            }
        }
        return List.of();
    }

    /** Whether the name only qualifies another: "US-backed rebels" are not of the US. */
    private static boolean isForeign(Phrase phrase, Match match) {
        int next = match.end();
        if (phrase.form(next).equals("-") && BACKING.contains(phrase.word(next + 1))) {
            return true;
        }
        int before = match.first() - 1;
        if (phrase.form(before).equals("-") && SIDES.contains(phrase.word(before - 1))) {
            return true;
        }
        return SIDES.contains(phrase.word(before));
    }

    private static boolean leads(Phrase phrase, Match match) {
        return phrase.form(match.end()).equals("-")
                && phrase.word(match.end() + 1).equals("led");
    }

    private static boolean joined(Phrase phrase, int from, int to) {
        return to - from == 1 && Set.of("and", "-", "or", "/").contains(phrase.word(from));
    }

    private List<Owner> owners(Phrase phrase, Match match, Optional<LocalDate> asOf) {
        Set<Owner> owners = new LinkedHashSet<>();
        boolean within = phrase.isEntity(EntityType.ORG) && !phrase.isPossessiveAt(match.end());
        for (Sense sense : match.senses()) {
            if (within && sense instanceof Sense.OfHolder) {
                // "Sharif University" is not of a minister of that name.
                continue;
            }
            owner(sense, leads(phrase, match), asOf).ifPresent(owners::add);
        }
        List<Owner> all = new ArrayList<>(owners);
        List<Owner> states = all.stream().filter(o -> o.state().isPresent()).toList();
        if (!states.isEmpty() && states.size() < all.size()) {
            // "Australian" is a newspaper as well, but not before a noun.
            return states;
        }
        // A holder's family name is the weakest reading of a word.
        return all.size() > 1 && match.senses().get(0) instanceof Sense.OfHolder ? all.subList(0, 1) : all;
    }

    private static Optional<Owner> owner(Sense sense, boolean leads, Optional<LocalDate> asOf) {
        if (sense instanceof Sense.OfCountry c) {
            return Optional.of(Owner.of(c.country(), leads));
        }
        if (sense instanceof Sense.OfOrganisation o) {
            return o.organisation().dated()
                            && !asOf.filter(o.organisation()::holds).isPresent()
                    ? Optional.empty()
                    : Optional.of(Owner.of(o.organisation()));
        }
        if (sense instanceof Sense.OfPeople p) {
            return Optional.of(Owner.of(p.people()));
        }
        if (sense instanceof Sense.OfHolder h) {
            boolean inOffice = asOf.map(h.term()::holds).orElse(h.full())
                    && (h.full() || Holders.isTop(h.term().office()));
            return inOffice ? Optional.of(Owner.of(h.term().name(), h.term().country())) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Owner> cityBefore(Phrase phrase, int first) {
        int at = first;
        while (at > 0
                && phrase.at(at - 1).isEmpty()
                && Names.capitalised(phrase.form(at - 1))
                && phrase.tokens().get(at - 1).upos() == Upos.PROPN) {
            at--;
        }
        return at < first ? city(phrase, at) : Optional.empty();
    }

    /** The city that all capitalised words from here on name. */
    private Optional<Owner> wholeCity(Phrase phrase, int at) {
        int end = at;
        while (end < phrase.tokens().size()
                && (Names.capitalised(phrase.form(end)) || phrase.form(end).equals("-"))) {
            end++;
        }
        String name = phrase.text(at, end);
        return cityCountry.apply(name).map(c -> Owner.of(name, Optional.of(c)));
    }

    private Optional<Owner> city(Phrase phrase, int at) {
        int end = at;
        while (end < phrase.tokens().size()
                && (Names.capitalised(phrase.form(end)) || phrase.form(end).equals("-"))) {
            end++;
        }
        for (; end > at; end--) {
            String name = phrase.text(at, end);
            Optional<String> country = cityCountry.apply(name);
            if (country.isPresent()) {
                return Optional.of(Owner.of(name, country));
            }
        }
        return Optional.empty();
    }
}
