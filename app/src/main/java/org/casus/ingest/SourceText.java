package org.casus.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Lays the decoded text of a node beside its source: character by character, references as a whole. */
final class SourceText {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);?");

    /**
     * Decoded characters and the source they come from.
     *
     * @param start offset into the source
     * @param end offset into the source, after the last character
     */
    record Piece(String decoded, int start, int end) {}

    private SourceText() {}

    /** Pieces in order; the source is {@code source[start, end)}. */
    static List<Piece> align(String decoded, String source, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(source).region(start, end);
        int at = start;
        int i = 0;
        while (i < decoded.length()) {
            Piece piece = next(decoded, i, source, at, end, reference);
            pieces.add(piece);
            at = piece.end();
            i += piece.decoded().length();
        }
        return pieces;
    }

    private static Piece next(String decoded, int i, String source, int at, int end, Matcher reference) {
        if (at < end && source.charAt(at) == '&' && reference.region(at, end).lookingAt()) {
            // "&ampquot" ends where the longest known name ends, so shorter readings are tried too.
            for (int stop = reference.end(); stop > at + 1; stop--) {
                String plain = Parser.unescapeEntities(source.substring(at, stop), false);
                if (plain.length() < stop - at && decoded.startsWith(plain, i)) {
                    return new Piece(plain, at, stop);
                }
            }
        }
        if (at < end && source.charAt(at) == decoded.charAt(i)) {
            return new Piece(decoded.substring(i, i + 1), at, at + 1);
        }
        if (at < end && source.charAt(at) == '\r') {
            int stop = at + 1 < end && source.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            return new Piece(decoded.substring(i, i + 1), at, stop);
        }
        // What cannot be told apart stands for itself as a whole.
        return new Piece(decoded.substring(i), Math.min(at, end), end);
    }
}
