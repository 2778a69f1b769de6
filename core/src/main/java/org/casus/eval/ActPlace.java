package org.casus.eval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.Span;
import org.casus.text.Sha256;

/**
 * A text with a word that tells an act, and the places of that act as people marked them.
 *
 * @param places the marked places without articles; empty if none is marked, which need not mean that none is told
 * @param damaged whether a mark is empty or cuts a word in two, so that nobody can say what was meant
 */
public record ActPlace(String text, Span act, List<Span> places, boolean damaged) {

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?) ");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern ARABIC = Pattern.compile("^(?:al|el|ash|an|ad|as|ar|at|az)-.+");

    public ActPlace {
        places = List.copyOf(places);
    }

    /** Tells whether the marks are sound. */
    public static ActPlace of(String text, Span act, List<Span> marks) {
        List<Span> places = new ArrayList<>();
        for (Span mark : marks) {
            Optional<Span> place = sound(text, mark);
            if (place.isEmpty()) {
                return new ActPlace(text, act, List.of(), true);
            }
            places.add(place.orElseThrow());
        }
        return new ActPlace(text, act, places, false);
    }

    private static Optional<Span> sound(String text, Span mark) {
        int start = mark.start();
        int end = mark.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        Matcher article = ARTICLE.matcher(text.substring(start, end));
        start += article.find() ? article.end() : 0;
        boolean named = text.substring(start, end).chars().anyMatch(Character::isUpperCase);
        boolean cut = cuts(text, start) || cuts(text, end);
        return end - start < 2 || !named || cut ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private static boolean cuts(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at));
    }

    /** Whether a place is one of those marked, the words in lower case at the ends of both left out: "district", "northern". */
    public boolean isMarked(Span place) {
        Span name = name(text, place);
        return places.stream().anyMatch(p -> name(text, p).equals(name));
    }

    static Span name(String text, Span place) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(place.of(text));
        while (word.find()) {
            words.add(new Span(place.start() + word.start(), place.start() + word.end()));
        }
        while (words.size() > 1 && isSmall(words.get(0).of(text), true)) {
            words.remove(0);
        }
        while (words.size() > 1 && isSmall(words.get(words.size() - 1).of(text), false)) {
            words.remove(words.size() - 1);
        }
        return words.isEmpty() ? place : words.get(0).union(words.get(words.size() - 1));
    }

    private static boolean isSmall(String word, boolean first) {
        boolean article = first && ARABIC.matcher(word).matches();
        return (Character.isLowerCase(word.charAt(0)) && !article) || word.equals("The");
    }

    /** Whether the text is of the tenth that is held out: by the first four bytes of the SHA-256 of its UTF-8 bytes. */
    public boolean isHeldOut() {
        byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt()) % 10 == 0;
    }
}
