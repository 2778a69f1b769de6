package org.casus.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The named parts of a match.
 *
 * @param names the parts its pattern can have
 */
record Captures(Matcher matcher, Set<String> names) {

    Captures {
        names = Set.copyOf(names);
    }

    /** A part that the pattern may not have, or that may not have matched. */
    Optional<String> part(String name) {
        return names.contains(name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }

    boolean has(String name) {
        return part(name).isPresent();
    }

    /** A part that the pattern always has. */
    String need(String name) {
        return part(name)
                .orElseThrow(() -> new IllegalStateException("the match \"" + matcher.group() + "\" has no " + name));
    }

    /** The figures at the start of a part: 19 of "19th". */
    int figures(String name) {
        String text = need(name);
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Integer.parseInt(text.substring(0, end));
    }
}
