package org.casus.place;

import java.util.List;
import java.util.Optional;
import org.casus.model.PlacePrecision;
import org.casus.model.Token;
import org.casus.model.Upos;

/**
 * A place name in its sentence with what the words around it say.
 *
 * @param first index of the first token of the whole phrase
 * @param end index after its last token
 * @param name the name to look up
 * @param nameFirst index of the first token of the name as written, with what is capitalised as a part of it: "Old" in
 *     "Old Aleppo"
 * @param nameEnd index after its last token: after "Quarter" in "Association Quarter"
 * @param hint what kind of place the words say it is
 * @param country alpha-3 code, if the phrase names the country
 * @param division name of the division after a comma, if any
 */
record Spot(
        int first,
        int end,
        String name,
        int nameFirst,
        int nameEnd,
        Hint hint,
        Optional<String> country,
        Optional<String> division) {

    private static final int LONGEST_TOWN = 3;

    Spot {
        first = Math.min(first, nameFirst);
        end = Math.max(end, nameEnd);
    }

    /** What the words around the name say it is. */
    enum Hint {
        NONE,
        TOWN,
        PROVINCE,
        /** Something in or a part of the town. */
        INSIDE,
        /** The district of the name, which in most of the world is the land around a town. */
        DISTRICT,
        /** A part of an area, or of a town: "northern Syria", "eastern Aleppo". */
        PART
    }

    /** The spot of the name in the tokens from {@code from} to before {@code to}. */
    static Spot of(List<Token> tokens, int entity, int entityEnd, PlaceNames names) {
        int from = entity;
        int to = entityEnd;
        Hint hint = Hint.NONE;
        int nameFirst = Words.nameFirst(tokens, from);
        int nameEnd = Words.nameEnd(tokens, to);
        // "Eastern Ghouta", "Lancaster County": what is capitalised with it is a part of the name if the map has it so.
        if (!names.candidates(Token.text(tokens, nameFirst, nameEnd)).isEmpty()) {
            from = nameFirst;
            to = nameEnd;
        }
        int first = from;
        int end = to;
        boolean whole = !names.candidates(Token.text(tokens, from, to)).isEmpty();
        if (!whole) {
            while (first < end - 1 && Words.direction(tokens, first)) {
                first++;
                hint = Hint.PART;
            }
            while (end > first + 1 && isSuffix(tokens, end - 1)) {
                end--;
            }
        }
        String name = Token.text(tokens, first, end);
        int last = to;
        if (Words.province(tokens, end)) {
            hint = Hint.PROVINCE;
            last = Math.max(to, end + 1);
        } else if (isDistrict(tokens, end)) {
            hint = Hint.DISTRICT;
            last = Math.max(to, end + 1);
        } else if (Words.coordinatedKind(tokens, end)
                        .filter(k -> !Words.word(tokens, k, "districts"))
                        .isPresent()
                || isLastOfStates(tokens, first, end)
                || isInDivision(tokens, first, name, names)) {
            hint = Hint.PROVINCE;
        } else if (Words.coordinatedKind(tokens, end)
                .filter(k -> Words.word(tokens, k, "districts"))
                .isPresent()) {
            hint = Words.word(tokens, Words.coordinatedKind(tokens, end).orElseThrow() + 1, "of")
                    ? Hint.INSIDE
                    : Hint.DISTRICT;
        } else if (Words.town(tokens, end)) {
            hint = Hint.TOWN;
            last = Math.max(to, end + 1);
        } else if (Words.insideLength(tokens, end) > 0) {
            hint = Hint.INSIDE;
            last = Math.max(to, end + Words.insideLength(tokens, end));
        }
        while (nameFirst < end - 1 && !Words.capitalised(tokens, nameFirst) && Words.direction(tokens, nameFirst)) {
            nameFirst++;
        }
        while (nameEnd > end && !Words.capitalised(tokens, nameEnd - 1)) {
            nameEnd--;
        }
        Spot spot = new Spot(
                Math.min(from, nameFirst),
                Math.max(last, nameEnd),
                name,
                nameFirst,
                nameEnd,
                hint,
                Optional.empty(),
                Optional.empty());
        return spot.widened(tokens, from, end, names);
    }

    private static boolean isDistrict(List<Token> tokens, int at) {
        return Words.word(tokens, at, "district", "sub-district", "subdistrict", "tehsil", "subdivision")
                && !Words.word(tokens, at + 1, "of", "in");
    }

    /** "Katsina and Zamfara states", but not "Gulf states". */
    private static boolean isLastOfStates(List<Token> tokens, int first, int end) {
        return Words.word(tokens, end, "states") && Words.word(tokens, first - 1, "and", "or");
    }

    /** "Birnin Gwari in Kaduna": what another name lies in is a division where there is one. */
    private static boolean isInDivision(List<Token> tokens, int first, String name, PlaceNames names) {
        if (!Words.word(tokens, first - 1, "in") || names.provinces(name).isEmpty()) {
            return false;
        }
        for (int from = first - 2; from >= Math.max(0, first - LONGEST_TOWN - 1); from--) {
            boolean proper = tokens.get(from).upos() == Upos.PROPN && !Words.kind(tokens, from);
            if (!proper) {
                return false;
            }
            if (names.towns(Token.text(tokens, from, first - 1)).stream().anyMatch(c -> c.is(PlacePrecision.CITY))) {
                return true;
            }
        }
        return false;
    }

    /** The name without the word for a kind of land: "Neelum" for "Neelum Valley", "Meron" for "Mount Meron"; a district of its own. */
    Optional<Spot> withoutLand() {
        List<String> words = List.of(name.split(" "));
        int last = words.size() - 1;
        boolean after = last > 0 && Words.land(words.get(last));
        boolean before = last > 0 && Words.landBefore(words.get(0));
        if (!after && !before) {
            return Optional.empty();
        }
        String bare = String.join(" ", after ? words.subList(0, last) : words.subList(1, last + 1));
        return Optional.of(new Spot(first, end, bare, nameFirst, nameEnd, Hint.DISTRICT, country, division));
    }

    private static boolean isSuffix(List<Token> tokens, int at) {
        return Words.province(tokens, at) || Words.town(tokens, at) || Words.inside(tokens, at);
    }

    private Spot widened(List<Token> tokens, int from, int lookedUpEnd, PlaceNames names) {
        int first = this.first;
        Hint found = hint;
        int before = Words.word(tokens, first - 1, "the") ? first - 2 : first - 1;
        if (Words.direction(tokens, first - 1)) {
            first = Words.word(tokens, first - 2, "-") ? Math.max(0, first - 3) : first - 1;
            found = found == Hint.NONE ? Hint.PART : found;
        } else if (Words.word(tokens, before, "of", "in", "at") && before > 0) {
            boolean of = Words.word(tokens, before, "of");
            int noun = before - 1;
            if (of && Words.town(tokens, noun) && found != Hint.PROVINCE) {
                found = Hint.TOWN;
                first = Words.modifiersBefore(tokens, noun);
            } else if (of && Words.province(tokens, noun)) {
                found = Hint.PROVINCE;
                first = Words.modifiersBefore(tokens, noun);
            } else if (Words.indefinite(tokens, noun)) {
                // "A church in Alexandria" may be anywhere in it.
                first = this.first;
            } else if (Words.inside(tokens, noun) && !Words.word(tokens, noun, "part", "parts", "area", "areas")) {
                found = Hint.INSIDE;
                first = Words.modifiersBefore(tokens, noun);
            } else if (of && Words.inside(tokens, noun)) {
                found = Hint.PART;
                first = Words.modifiersBefore(tokens, noun);
            }
        } else if (Words.town(tokens, first - 1)) {
            found = Hint.TOWN;
            first = Words.modifiersBefore(tokens, first - 1);
        }
        Optional<String> named = inside(tokens, first, from, names);
        return new Spot(first, end, name, nameFirst, nameEnd, found, named, Optional.empty())
                .after(tokens, Math.max(lookedUpEnd, nameEnd), names);
    }

    /** The country named in the phrase before the name: "the Syrian city of". */
    private static Optional<String> inside(List<Token> tokens, int first, int name, PlaceNames names) {
        for (int i = first; i < name; i++) {
            Optional<String> country = names.countryOfWord(tokens.get(i).form());
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** "Kananga, Kasai" where the gazetteer has the divisions as they once were: the town is in the country of the division. */
    private Optional<Spot> beside(List<Token> tokens, int at, int to, List<Candidate> provinces, PlaceNames names) {
        Token head = tokens.get(to - 1);
        boolean list = head.is("conj") || Words.word(tokens, to, "and", "or") || !Words.word(tokens, at, ",");
        return provinces.stream()
                .flatMap(p -> p.place().country().stream())
                .filter(c -> !list && names.towns(name).stream().anyMatch(t -> t.isIn(c)))
                .findFirst()
                .map(c -> new Spot(first, to, name, nameFirst, nameEnd, hint, Optional.of(c), Optional.empty()));
    }

    /** "Gori in Georgia": a division of the name of a state is meant only where it has such a town. */
    private boolean isOfDivision(String admin, String words, PlaceNames names) {
        return names.countryOfWord(words).isEmpty()
                || names.towns(name).stream().anyMatch(t -> t.isWithin(admin));
    }

    /** What follows a comma: "Paris, Texas", "Tripoli, Lebanon", "Leon, Guanajuato". */
    private Spot after(List<Token> tokens, int at, PlaceNames names) {
        if (!Words.word(tokens, at, ",", "in") || !Words.capitalised(tokens, at + 1)) {
            return this;
        }
        for (int to = Math.min(tokens.size(), at + 4); to > at + 1; to--) {
            // "In Cabo Delgado, Mozambique said": who acts does not tell where.
            Token last = tokens.get(to - 1);
            if (last.upos() == Upos.PUNCT || (last.is("nsubj") && last.head() >= to)) {
                continue;
            }
            String words = Token.text(tokens, at + 1, to);
            Optional<String> admin = names.adminName(words).filter(a -> isOfDivision(a, words, names));
            if (admin.isPresent()) {
                int phrase = Words.word(tokens, at, ",") ? to : end;
                return new Spot(first, phrase, name, nameFirst, nameEnd, hint, Optional.of("USA"), admin);
            }
            List<Candidate> provinces = names.provinces(words);
            for (Candidate town : names.towns(name)) {
                Optional<Candidate> around = provinces.stream()
                        .filter(p -> p.place().country().equals(town.place().country()))
                        .filter(p -> town.isWithin(p.place().name()))
                        .findFirst();
                if (around.isPresent()) {
                    return new Spot(
                            first,
                            Words.word(tokens, at, ",") ? to : end,
                            name,
                            nameFirst,
                            nameEnd,
                            hint,
                            town.place().country(),
                            town.place().province());
                }
            }
            Optional<Spot> listed = beside(tokens, at, to, provinces, names);
            if (listed.isPresent()) {
                return listed.orElseThrow();
            }
            boolean area = names.candidates(words).stream().anyMatch(c -> !c.isTown());
            Optional<String> country = names.countryOfWord(words);
            // "Chad, Cameroon and Niger" are three.
            boolean list = names.countryOfWord(name).isPresent()
                    && names.towns(name).stream()
                            .noneMatch(t -> country.filter(t::isIn).isPresent());
            if (area && country.isPresent() && !list) {
                int phrase = Words.word(tokens, at, ",") ? to : end;
                return new Spot(first, phrase, name, nameFirst, nameEnd, hint, country, Optional.empty());
            }
        }
        return this;
    }
}
