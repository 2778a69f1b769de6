package org.casus.time;

import java.util.regex.Matcher;

/** Goes through the matches of a rule in a line; the next match is looked up only once. */
final class Cursor {

    private static final int NONE = Integer.MAX_VALUE;

    private final Rule rule;
    private final Words words;
    private final Matcher matcher;
    private int start = -1;

    Cursor(Rule rule, Words words) {
        this.rule = rule;
        this.words = words;
        this.matcher = rule.pattern().matcher(words.text());
    }

    Rule rule() {
        return rule;
    }

    /** The end of the match that starts at this token, exclusive, or -1; tokens are asked for in rising order. */
    int endFrom(int token) {
        int offset = words.startOf(token);
        if (start < offset) {
            start = matcher.find(offset) ? matcher.start() : NONE;
        }
        return start == offset ? words.endingAt(matcher.end()) + 1 : -1;
    }

    /** The parts of the match that was found last. */
    Captures captures() {
        return new Captures(matcher, rule.parts());
    }
}
