package org.casus.reader;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary: cleaned, lower-cased, accents stripped, punctuation split
 * off, then greedily the longest piece that the vocabulary has.
 */
final class WordPiece {

    private static final String CONTINUATION = "##";

    /** Longer stretches, in code points, are unknown. */
    private static final int LONGEST = 100;

    private final PieceTrie trie;
    private final int begin;
    private final int end;
    private final int unknown;

    /** @param vocabulary the pieces; a piece's id is its index */
    WordPiece(List<String> vocabulary) {
        trie = new PieceTrie(vocabulary.size());
        for (int id = 0; id < vocabulary.size(); id++) {
            String piece = vocabulary.get(id);
            boolean inner = piece.startsWith(CONTINUATION) && piece.length() > CONTINUATION.length();
            trie.add(inner ? piece.substring(CONTINUATION.length()) : piece, inner, id);
        }
        begin = required(vocabulary, "[CLS]");
        end = required(vocabulary, "[SEP]");
        unknown = required(vocabulary, "[UNK]");
    }

    private static int required(List<String> vocabulary, String piece) {
        int id = vocabulary.indexOf(piece);
        if (id < 0) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    /** Id of the piece that begins a sentence. */
    int begin() {
        return begin;
    }

    /** Id of the piece that ends a sentence. */
    int end() {
        return end;
    }

    /** Ids of the pieces of one word, at least one. */
    int[] pieces(String word) {
        String clean = clean(Plain.of(word));
        int[] ids = new int[Math.max(4, clean.length())];
        int size = 0;
        int at = 0;
        while (at < clean.length()) {
            int stop = stretch(clean, at);
            if (stop > at) {
                size = greedy(clean, at, stop, ids, size);
            }
            at = Math.max(stop, at + (stop > at ? 0 : 1));
        }
        if (size == 0) {
            ids[size++] = unknown;
        }
        return Arrays.copyOf(ids, size);
    }

    /** End of the stretch that begins here: one mark, one ideograph, or letters; {@code at} itself at white space. */
    private static int stretch(String text, int at) {
        int c = text.codePointAt(at);
        if (c == ' ') {
            return at;
        }
        int end = at + Character.charCount(c);
        if (isAlone(c)) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (next == ' ' || isAlone(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private int greedy(String text, int from, int to, int[] ids, int size) {
        if (to - from > LONGEST && text.codePointCount(from, to) > LONGEST) {
            ids[size] = unknown;
            return size + 1;
        }
        int count = size;
        int at = from;
        while (at < to) {
            long found = trie.longest(text, at, to, at > from);
            if (found < 0) {
                ids[size] = unknown;
                return size + 1;
            }
            ids[count++] = PieceTrie.id(found);
            at = PieceTrie.end(found);
        }
        return count;
    }

    /** Without control characters and accents, in lower case, every white space a blank. */
    private static String clean(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        boolean ascii = true;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            ascii &= c < 128;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!Character.isISOControl(c) || c == '\t' || c == '\n' || c == '\r') {
                    kept.append(' ');
                }
            } else if (c != 0xFFFD && !isControl(c)) {
                kept.appendCodePoint(c);
            }
        }
        String lower = kept.toString().toLowerCase(Locale.ROOT);
        return ascii ? lower : withoutAccents(lower);
    }

    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isAlone(int c) {
        return isPunctuation(c) || isIdeograph(c);
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2FA1F);
    }
}
