package org.casus.place;

import java.util.List;
import java.util.Optional;
import org.casus.model.Token;

/**
 * A place name in its sentence with what the words around it say.
 *
 * @param first index of the first token of the whole phrase
 * @param end index after its last token
 * @param name the name to look up
 * @param hint what kind of place the words say it is
 * @param country alpha-3 code, if the phrase names the country
 * @param admin code of the division after a comma, if any
 */
record Spot(int first, int end, String name, Hint hint, Optional<String> country, Optional<String> admin) {

    /** What the words around the name say it is. */
    enum Hint {
        NONE,
        TOWN,
        PROVINCE,
        /** Something in or a part of the town. */
        INSIDE,
        /** A part of an area, or of a town: "northern Syria", "eastern Aleppo". */
        PART
    }

    /** The spot of the name in the tokens from {@code from} to before {@code to}. */
    static Spot of(List<Token> tokens, int from, int to, PlaceNames names) {
        int first = from;
        int end = to;
        Hint hint = Hint.NONE;
        boolean whole = !names.candidates(Words.text(tokens, from, to)).isEmpty();
        if (!whole) {
            while (first < end - 1 && Words.direction(tokens, first)) {
                first++;
                hint = Hint.PART;
            }
            while (end > first + 1 && isSuffix(tokens, end - 1)) {
                end--;
            }
        }
        String name = Words.text(tokens, first, end);
        int last = to;
        if (Words.province(tokens, end)) {
            hint = Hint.PROVINCE;
            last = Math.max(to, end + 1);
        } else if (Words.town(tokens, end)) {
            hint = Hint.TOWN;
            last = Math.max(to, end + 1);
        } else if (Words.inside(tokens, end)) {
            hint = Hint.INSIDE;
            last = Math.max(to, end + 1);
        }
        return widened(tokens, from, last, end, name, hint, names);
    }

    private static boolean isSuffix(List<Token> tokens, int at) {
        return Words.province(tokens, at) || Words.town(tokens, at) || Words.inside(tokens, at);
    }

    private static Spot widened(
            List<Token> tokens, int from, int last, int nameEnd, String name, Hint hint, PlaceNames names) {
        int first = from;
        Hint found = hint;
        int before = Words.word(tokens, first - 1, "the") ? first - 2 : first - 1;
        if (Words.direction(tokens, first - 1)) {
            first = Words.word(tokens, first - 2, "-") ? Math.max(0, first - 3) : first - 1;
            found = found == Hint.NONE ? Hint.PART : found;
        } else if (Words.word(tokens, before, "of", "in", "at") && before > 0) {
            boolean of = Words.word(tokens, before, "of");
            int noun = before - 1;
            if (of && Words.town(tokens, noun)) {
                found = Hint.TOWN;
                first = Words.modifiersBefore(tokens, noun);
            } else if (of && Words.province(tokens, noun)) {
                found = Hint.PROVINCE;
                first = Words.modifiersBefore(tokens, noun);
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
        return after(
                tokens,
                new Spot(first, last, name, found, inside(tokens, first, from, names), Optional.empty()),
                nameEnd,
                names);
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

    /** What follows a comma: "Paris, Texas", "Tripoli, Lebanon". */
    private static Spot after(List<Token> tokens, Spot spot, int nameEnd, PlaceNames names) {
        if (!Words.word(tokens, nameEnd, ",") || !Words.capitalised(tokens, nameEnd + 1)) {
            return spot;
        }
        for (int to = Math.min(tokens.size(), nameEnd + 4); to > nameEnd + 1; to--) {
            String words = Words.text(tokens, nameEnd + 1, to);
            Optional<String> admin = names.adminCode(words);
            if (admin.isPresent()) {
                return new Spot(spot.first, to, spot.name, spot.hint, Optional.of("USA"), admin);
            }
            boolean area = names.candidates(words).stream().anyMatch(c -> !c.isTown());
            Optional<String> country = names.countryOfWord(words);
            if (area && country.isPresent()) {
                return new Spot(spot.first, spot.end, spot.name, spot.hint, country, Optional.empty());
            }
        }
        return spot;
    }
}
