package org.casus.reader;

import java.nio.LongBuffer;
import java.text.Normalizer;
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

    /**
     * Puts the ids of the pieces of one word, at least one, but not more than there is room for.
     *
     * @return whether all of them had room
     */
    boolean put(String text, int from, int to, LongBuffer ids) {
        if (isSimple(text, from, to)) {
            return putClean(text, from, to, ids);
        }
        String clean = clean(Plain.of(text.substring(from, to)));
        return putClean(clean, 0, clean.length(), ids);
    }

    /** Whether the word is read as it stands: printable ASCII, curly quotes and long dashes, which is most of news. */
    private static boolean isSimple(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = Plain.plain(text.charAt(i));
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private boolean putClean(String text, int from, int to, LongBuffer ids) {
        int start = ids.position();
        int at = from;
        while (at < to) {
            int stop = stretch(text, at, to);
            if (stop > at && !greedy(text, at, stop, ids)) {
                return false;
            }
            at = Math.max(stop, at + 1);
        }
        return ids.position() > start || put(unknown, ids);
    }

    private static boolean put(int id, LongBuffer ids) {
        if (!ids.hasRemaining()) {
            return false;
        }
        ids.put(id);
        return true;
    }

    /** End of the stretch that begins here: one mark, one ideograph, or letters; {@code at} itself at white space. */
    private static int stretch(String text, int at, int to) {
        int c = text.codePointAt(at);
        if (c == ' ') {
            return at;
        }
        int end = at + Character.charCount(c);
        if (isAlone(c)) {
            return end;
        }
        while (end < to) {
            int next = text.codePointAt(end);
            if (next == ' ' || isAlone(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private boolean greedy(String text, int from, int to, LongBuffer ids) {
        if (to - from > LONGEST && text.codePointCount(from, to) > LONGEST) {
            return put(unknown, ids);
        }
        int start = ids.position();
        boolean room = true;
        int at = from;
        while (at < to) {
            long found = trie.longest(text, at, to, at > from);
            if (found < 0) {
                ids.position(start);
                return put(unknown, ids);
            }
            room &= put(PieceTrie.id(found), ids);
            at = PieceTrie.end(found);
        }
        return room;
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
