package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.model.ParagraphKind;

/** Phrases that give away boilerplate and captions. */
final class Phrases {

    private record Phrase(ParagraphKind kind, String place, String words) {
        boolean fits(String paragraph) {
            return switch (place) {
                case "start" -> begins(paragraph);
                case "whole" -> paragraph.equals(words);
                default -> paragraph.contains(words);
            };
        }

        private boolean begins(String paragraph) {
            int end = words.length();
            return paragraph.startsWith(words)
                    && (paragraph.length() == end
                            || !Character.isLetter(words.charAt(end - 1))
                            || !Character.isLetter(paragraph.charAt(end)));
        }
    }

    private final List<Phrase> phrases;

    private Phrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    static Phrases load() {
        return parse("phrases.tsv", Words.lines("phrases.tsv"));
    }

    /** Whether a paragraph, in lower case, has a phrase of this kind. */
    boolean has(ParagraphKind kind, String paragraph) {
        for (Phrase phrase : phrases) {
            if (phrase.kind() == kind && phrase.fits(paragraph)) {
                return true;
            }
        }
        return false;
    }

    static Phrases parse(String file, List<String> lines) {
        List<Phrase> phrases = new ArrayList<>();
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            if (headed) {
                phrases.add(phrase(file + ":" + (i + 1), columns));
            }
            headed = true;
        }
        return new Phrases(phrases);
    }

    private static Phrase phrase(String where, String[] columns) {
        if (columns.length != 3 || columns[2].isBlank()) {
            throw new IllegalArgumentException(where + ": kind, place and phrase are needed");
        }
        if (!List.of("start", "any", "whole").contains(columns[1])) {
            throw new IllegalArgumentException(where + ": there is no place '" + columns[1] + "'");
        }
        if (!columns[2].equals(columns[2].toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(where + ": '" + columns[2] + "' is not lower case");
        }
        return switch (columns[0]) {
            case "boilerplate" -> new Phrase(ParagraphKind.BOILERPLATE, columns[1], columns[2]);
            case "caption" -> new Phrase(ParagraphKind.CAPTION, columns[1], columns[2]);
            default -> throw new IllegalArgumentException(where + ": there is no kind '" + columns[0] + "'");
        };
    }
}
