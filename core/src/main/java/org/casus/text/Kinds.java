package org.casus.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.casus.model.ParagraphKind;

/** Tells what part of an article a paragraph is, from its own words. */
final class Kinds {

    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_CAPTION = 600;
    private static final int LONGEST_BOILERPLATE = 240;
    private static final int LONGEST_LINE = 100;

    private static final String MONTH = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May"
            + "|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
            + "|Dec(?:ember|\\.)?)";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?,?\\s+)?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DATE =
            WEEKDAY + "(?:" + MONTH + "\\s+" + DAY + ",?\\s+\\d{4}|" + DAY + "\\s+" + MONTH + ",?\\s+\\d{4})";
    private static final String CLOCK =
            "(?:,?\\s*(?:at\\s+)?(?:T?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|\\d{1,2})?\\s*(?:[ap]\\.?m\\.?)?"
                    + "\\s*\\(?[A-Z+\\d:]{0,6}\\)?)?";

    private static final Pattern LONE_DATE = Pattern.compile(
            "(?:" + DATE + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})" + CLOCK + "\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED_END = Pattern.compile("(?:,|\\bon)\\s+" + DATE + "[.)\\]]{0,2}$");
    private static final Pattern BYLINE = Pattern.compile("(?i:by|from)\\s+\\p{Lu}[\\p{L}.'\u2019-]*"
            + "(?:,?\\s+(?:\\p{Lu}[\\p{L}.'\u2019-]*|and|in|for|of|the|&|\\|)){1,14}");
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu} .,'-]{2,40}(?:,\\s+\\p{L}+\\.?"
            + "(?:\\s+\\d{1,2})?)?(?:\\s*\\([\\p{L} .]{1,20}\\))?\\s*[-\u2013\u2014]+");

    private final Phrases phrases;
    private final CaptionVerbs verbs;

    Kinds(Phrases phrases, CaptionVerbs verbs) {
        this.phrases = phrases;
        this.verbs = verbs;
    }

    /**
     * The kind of a paragraph; a headline needs its place in the article and is never answered here.
     *
     * @param doubled whether the next paragraph repeats this one, as happens to captions
     */
    ParagraphKind of(String paragraph, boolean doubled) {
        if (paragraph.length() <= LONGEST_BOILERPLATE && boilerplate(paragraph)) {
            return ParagraphKind.BOILERPLATE;
        }
        if (paragraph.length() <= LONGEST_CAPTION && caption(paragraph, doubled)) {
            return ParagraphKind.CAPTION;
        }
        return quote(paragraph) ? ParagraphKind.QUOTE : ParagraphKind.BODY;
    }

    /** Whether a paragraph looks like a headline: one short line without a full stop. */
    static boolean headline(String paragraph) {
        return paragraph.length() <= LONGEST_HEADLINE
                && ".,;:-\u2013\u2014".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0
                && !paragraph.contains(". ")
                && !paragraph.endsWith(".\"")
                && !paragraph.endsWith(".\u201D")
                && Character.isLetterOrDigit(paragraph.codePointAt(firstLetter(paragraph)));
    }

    private static int firstLetter(String paragraph) {
        int at = 0;
        while (at < paragraph.length() - 1 && Chars.isOpener(paragraph.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean boilerplate(String paragraph) {
        return rule(paragraph)
                || phrases.has(ParagraphKind.BOILERPLATE, paragraph.toLowerCase(Locale.ROOT))
                || (paragraph.length() <= LONGEST_LINE && lone(paragraph));
    }
    /** A date, a by-line or a dateline that stands alone. */
    private static boolean lone(String line) {
        return LONE_DATE.matcher(line).matches()
                || BYLINE.matcher(line).matches()
                || DATELINE.matcher(line).matches();
    }

    /** A line of nothing but marks, as "* * *" between two parts. */
    private static boolean rule(String paragraph) {
        return paragraph.chars().allMatch(c -> "*-_=~#\u2022\u2013\u2014 ".indexOf(c) >= 0);
    }

    private boolean caption(String paragraph, boolean doubled) {
        if (phrases.has(ParagraphKind.CAPTION, paragraph.toLowerCase(Locale.ROOT))) {
            return true;
        }
        String end = paragraph.substring(Math.max(0, paragraph.length() - 60));
        return (doubled || DATED_END.matcher(end).find()) && verbs.describe(paragraph);
    }

    /** Whether one quotation is all there is; a quotation of several paragraphs is closed only in its last. */
    private static boolean quote(String paragraph) {
        char first = paragraph.charAt(0);
        if (first != '"' && first != '\u201C') {
            return false;
        }
        char closing = first == '"' ? '"' : '\u201D';
        int close = paragraph.indexOf(closing, 1);
        int end = paragraph.length() - 1;
        return close < 0 || (close >= end - 1 && !Character.isLetterOrDigit(paragraph.charAt(end)));
    }
}
