package org.casus.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            "regions",
            "governorates",
            "oblasts",
            "counties",
            "departments",
            "peninsula",
            "county",
            "department");

    private static final Set<String> SETTLED = Set.of(
            "district",
            "neighborhood",
            "neighbourhood",
            "suburb",
            "quarter",
            "village",
            "villages",
            "towns",
            "settlement",
            "area",
            "outskirts",
            "camp");

    /** Land, water and works that a name is given to. */
    private static final Set<String> LAND = Set.of(
            "river",
            "lake",
            "sea",
            "bay",
            "gulf",
            "strait",
            "valley",
            "gorge",
            "mountain",
            "mountains",
            "mount",
            "hill",
            "hills",
            "heights",
            "island",
            "islands",
            "desert",
            "plain",
            "plains",
            "forest",
            "dam",
            "road",
            "highway",
            "junction",
            "crossing",
            "field",
            "fields",
            "complex",
            "farms",
            "orchards",
            "compound",
            "front",
            "corridor",
            "pocket",
            "triangle",
            "shoal");

    /** What stands before a word for something in a town: "air base". */
    private static final Set<String> OF_WORKS = Set.of(
            "air",
            "refugee",
            "naval",
            "military",
            "international",
            "army",
            "police",
            "railway",
            "train",
            "bus",
            "border",
            "toll",
            "detention",
            "displacement",
            "oil");

    private static final Set<String> WATER = Set.of("river", "lake", "sea", "bay", "gulf", "strait");

    /** What such a name begins with. */
    private static final Set<String> LAND_BEFORE = Set.of("mount", "island", "valley", "camp", "port", "fort", "raf");

    /** Words between a name and the kind of place that it shares with others: "Kursk, Bryansk and Oryol regions". */
    private static final int LONGEST_LIST = 10;

    /** Words of a name that the reader may leave out at its end. */
    private static final int LONGEST_TAIL = 3;

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
            "against",
            "for");

    /** What is glued to a name or capitalised before it as a part of it: "T-" in "T-4", "Eastern" in "Eastern Ghouta". */
    static int nameFirst(List<Token> tokens, int from) {
        int first = from;
        while (first > 0 && glued(tokens, first) && tokens.get(first - 1).upos() != Upos.VERB) {
            first--;
        }
        boolean direction = first > 1 && direction(tokens, first - 1) && capitalised(tokens, first - 1);
        return direction ? first - 1 : first;
    }

    private static boolean glued(List<Token> tokens, int at) {
        String before = tokens.get(at - 1).form();
        boolean part = before.equals("-")
                || (Character.isLetterOrDigit(before.codePointAt(0))
                        && tokens.get(at).form().equals("-"));
        return part && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    /** What is capitalised after a name, up to a word for a kind of place: "Airport" in "Kuweires Military Airport". */
    static int nameEnd(List<Token> tokens, int to) {
        int end = to;
        for (int at = to; at < tokens.size() && at < to + LONGEST_TAIL && capitalised(tokens, at); at++) {
            if (kind(tokens, at)) {
                end = at + 1;
            }
        }
        return end;
    }

    /** Whether "a" or "an" stands before the phrase of this thing that stands in a town. */
    static boolean indefinite(List<Token> tokens, int noun) {
        return inside(tokens, noun) && word(tokens, modifiersBefore(tokens, noun) - 1, "a", "an");
    }

    /** Whether a word names a place where people live, or a division: "village", "district", "province". */
    static boolean settlement(List<Token> tokens, int at) {
        return is(SETTLED, tokens, at) || town(tokens, at) || province(tokens, at);
    }

    /** Whether a word names a kind of place: "village", "Airport", "mountains". */
    static boolean kind(List<Token> tokens, int at) {
        return inside(tokens, at) || town(tokens, at) || province(tokens, at) || is(LAND, tokens, at);
    }

    /** Whether the word is for land that a name is given to, but for water: a river is not where a place of its name is. */
    static boolean land(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LAND.contains(lower) && !WATER.contains(lower);
    }

    static boolean landBefore(String word) {
        return LAND_BEFORE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The kind that a list of names shares, in the plural after its last: "regions" in "Kursk and Bryansk regions". */
    static Optional<Integer> coordinatedKind(List<Token> tokens, int end) {
        if (!word(tokens, end, "and", ",", "or")) {
            return Optional.empty();
        }
        int at = end;
        while (at < tokens.size()
                && at < end + LONGEST_LIST
                && (capitalised(tokens, at) || word(tokens, at, "and", ",", "or", "-", "the"))) {
            at++;
        }
        boolean plural = word(
                tokens,
                at,
                "regions",
                "provinces",
                "governorates",
                "oblasts",
                "states",
                "districts",
                "counties",
                "departments");
        return plural && capitalised(tokens, at - 1) ? Optional.of(at) : Optional.empty();
    }

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

    /** How many tokens from {@code at} on tell what stands in the place: "camp", "air base"; 0 if none do. */
    static int insideLength(List<Token> tokens, int at) {
        if (inside(tokens, at)) {
            return 1;
        }
        boolean modified = is(OF_WORKS, tokens, at) && inside(tokens, at + 1);
        return modified ? 2 : 0;
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
