package org.casus.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.model.Token;
import org.casus.model.Upos;

/** The small words around a place name, and what they say about it. */
final class Words {

    /** Parts of a town, and things that stand in one. */
    private static final Set<String> INSIDE = Set.of(
            "neighborhood",
            "district",
            "neighbourhood",
            "suburb",
            "suburbs",
            "quarter",
            "quarters",
            "outskirts",
            "centre",
            "center",
            "airport",
            "airfield",
            "airbase",
            "square",
            "street",
            "camp",
            "hospital",
            "school",
            "mosque",
            "church",
            "embassy",
            "consulate",
            "headquarters",
            "stadium",
            "market",
            "prison",
            "jail",
            "university",
            "station",
            "hotel",
            "barracks",
            "base",
            "port",
            "bridge",
            "museum",
            "parliament",
            "palace",
            "courthouse",
            "court",
            "heart",
            "edge",
            "parts",
            "part",
            "districts",
            "neighborhoods",
            "neighbourhoods",
            "streets",
            "theatre",
            "theater",
            "checkpoint",
            "clinic",
            "building",
            "area",
            "areas",
            "zone",
            "synagogue",
            "restaurant");

    private static final Set<String> TOWN =
            Set.of("city", "town", "village", "capital", "township", "hamlet", "stronghold");

    private static final Set<String> PROVINCE = Set.of(
            "province",
            "governorate",
            "oblast",
            "state",
            "region",
            "prefecture",
            "canton",
            "countryside",
            "provinces",
            "peninsula",
            "county",
            "department");

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north-east",
            "north-west",
            "south-east",
            "south-west",
            "north-eastern",
            "north-western",
            "south-eastern",
            "south-western",
            "rural",
            "greater",
            "downtown",
            "upper",
            "lower");

    /** Prepositions after which a capitalised name may be a place. */
    private static final Set<String> AT = Set.of(
            "in",
            "at",
            "near",
            "from",
            "to",
            "of",
            "over",
            "around",
            "outside",
            "across",
            "into",
            "toward",
            "towards",
            "inside",
            "through",
            "on",
            "throughout",
            "between",
            "off",
            "above",
            "along",
            "within",
            "against");

    private Words() {}

    static String text(List<Token> tokens, int first, int end) {
        StringBuilder out = new StringBuilder(tokens.get(first).form());
        for (int i = first + 1; i < end; i++) {
            if (tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
                out.append(' ');
            }
            out.append(tokens.get(i).form());
        }
        return out.toString();
    }

    private static boolean is(Set<String> words, List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && words.contains(tokens.get(at).form().toLowerCase(Locale.ROOT));
    }

    static boolean inside(List<Token> tokens, int at) {
        return is(INSIDE, tokens, at);
    }

    static boolean town(List<Token> tokens, int at) {
        return is(TOWN, tokens, at);
    }

    static boolean province(List<Token> tokens, int at) {
        return is(PROVINCE, tokens, at);
    }

    static boolean direction(List<Token> tokens, int at) {
        return is(DIRECTIONS, tokens, at);
    }

    static boolean at(List<Token> tokens, int at) {
        return is(AT, tokens, at) && tokens.get(at).upos() == Upos.ADP;
    }

    static boolean word(List<Token> tokens, int at, String... words) {
        return is(Set.of(words), tokens, at);
    }

    static boolean capitalised(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isUpperCase(tokens.get(at).form().codePointAt(0));
    }

    /** First token of the modifiers that stand before {@code noun}: "rebel-held Sheikh Fares" before "neighborhood". */
    static int modifiersBefore(List<Token> tokens, int noun) {
        int first = noun;
        while (first > 0 && modifies(tokens, first - 1)) {
            first--;
        }
        while (first < noun && tokens.get(first).upos() == Upos.PUNCT) {
            first++;
        }
        return first;
    }

    private static boolean modifies(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (token.upos()) {
            case ADJ, NOUN, PROPN, NUM -> true;
            case PUNCT -> token.form().equals("-");
            case VERB -> at > 0 && (tokens.get(at - 1).form().equals("-") || token.is("amod"));
            case PART -> token.form().endsWith("s");
            default -> direction(tokens, at);
        };
    }
}
