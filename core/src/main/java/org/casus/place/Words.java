package org.casus.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.codebook.WordClasses;
import org.casus.model.Token;
import org.casus.model.Upos;

/** The small words around a place name, and what they say about it. */
final class Words {

    private static final WordClasses WORDS = WordClasses.load(Words.class, "words.tsv");

    /** Words between a name and the kind of place that it shares with others: "Kursk, Bryansk and Oryol regions". */
    private static final int LONGEST_LIST = 10;

    /** Words of a name that the reader may leave out at its end. */
    private static final int LONGEST_TAIL = 3;

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
        return is("settled", tokens, at) || town(tokens, at) || province(tokens, at);
    }

    /** Whether a word names a kind of place: "village", "Airport", "mountains". */
    static boolean kind(List<Token> tokens, int at) {
        return inside(tokens, at) || town(tokens, at) || province(tokens, at) || is("land", tokens, at);
    }

    /** Whether the word is for land that a name is given to, but for water: a river is not where a place of its name is. */
    static boolean land(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WORDS.has("land", lower) && !WORDS.has("water", lower);
    }

    static boolean landBefore(String word) {
        return WORDS.has("landBefore", word.toLowerCase(Locale.ROOT));
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
        return is("shared", tokens, at) && capitalised(tokens, at - 1) ? Optional.of(at) : Optional.empty();
    }

    private Words() {}

    private static boolean is(String wordClass, List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && WORDS.has(wordClass, lower(tokens, at));
    }

    private static String lower(List<Token> tokens, int at) {
        return tokens.get(at).form().toLowerCase(Locale.ROOT);
    }

    static boolean inside(List<Token> tokens, int at) {
        return is("inside", tokens, at);
    }

    /** How many tokens from {@code at} on tell what stands in the place: "camp", "air base"; 0 if none do. */
    static int insideLength(List<Token> tokens, int at) {
        if (inside(tokens, at)) {
            return 1;
        }
        boolean modified = is("ofWorks", tokens, at) && inside(tokens, at + 1);
        return modified ? 2 : 0;
    }

    static boolean town(List<Token> tokens, int at) {
        return is("town", tokens, at);
    }

    static boolean province(List<Token> tokens, int at) {
        return is("province", tokens, at);
    }

    static boolean direction(List<Token> tokens, int at) {
        return is("direction", tokens, at);
    }

    /** Whether a name that may be that of a place or of a person can be a place after this word. */
    static boolean leads(List<Token> tokens, int at) {
        return is("leading", tokens, at);
    }

    /** Whether a verb of one of these classes is done to places: taking, holding, doing. */
    static boolean isDoneToPlaces(Token verb, String... classes) {
        return Arrays.stream(classes).anyMatch(c -> WORDS.has(c, verb.lemma()));
    }

    static boolean at(List<Token> tokens, int at) {
        return is("at", tokens, at) && tokens.get(at).upos() == Upos.ADP;
    }

    static boolean word(List<Token> tokens, int at, String... words) {
        return at >= 0 && at < tokens.size() && Arrays.asList(words).contains(lower(tokens, at));
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
