package org.casus.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.institution.Nearest;

/**
 * The short language of the search box: free words and filters together, as in {@code actor:RUS to:FRA type:REJECT
 * status:cancelled from:2016-10 "exact phrase"}. Names of countries stand for their codes, values with spaces stand in
 * quotation marks, {@code from:} and {@code to:} are days where they look like days and sides otherwise.
 */
public final class QueryText {

    /** Other names for filters, as people type them. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("by", "actor"),
            Map.entry("who", "actor"),
            Map.entry("whom", "recipient"),
            Map.entry("with", "involving"),
            Map.entry("in", "place"),
            Map.entry("at", "place"),
            Map.entry("says", "speaker"),
            Map.entry("since", "from"),
            Map.entry("until", "to"),
            Map.entry("did", "type"),
            Map.entry("publisher", "source"));

    /** A word before a colon is taken for a filter misspelt if so few letters are wrong. */
    private static final int MISSPELT = 1;

    private QueryText() {}

    /**
     * Reads what was typed.
     *
     * @throws QueryException naming the filter and the nearest value that can stand there
     */
    public static Query parse(String typed) {
        Draft draft = new Draft();
        for (String token : tokens(typed)) {
            int colon = token.indexOf(':');
            Optional<String> parameter =
                    colon < 1 || colon == token.length() - 1 ? Optional.empty() : parameter(token.substring(0, colon));
            if (parameter.isEmpty()) {
                draft.addWords(token);
                continue;
            }
            add(draft, parameter.orElseThrow(), token.substring(colon + 1));
        }
        return draft.query();
    }

    private static void add(Draft draft, String parameter, String value) {
        String name = parameter;
        if (parameter.equals("from") && !isDay(value)) {
            name = "actor";
        } else if (parameter.equals("to") && !isDay(value)) {
            name = "recipient";
        }
        if (Draft.isList(name)) {
            for (Draft.Value one : Lists.split(value)) {
                draft.add(name, new Draft.Value(one.text(), false));
            }
        } else {
            draft.add(name, new Draft.Value(unquoted(value), true));
        }
    }

    /** Whether a day is meant, if perhaps one that no calendar has: sides do not begin with a figure and a hyphen. */
    private static boolean isDay(String value) {
        return Days.looksLike(value) || value.matches("[0-9]{4}-.*");
    }

    /** The filter that a word before a colon names; none if it is no filter but a word like others. */
    static Optional<String> parameter(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        if ((Draft.PARAMETERS.contains(name) && !name.equals("q")) || name.equals(Draft.DYAD)) {
            return Optional.of(name);
        }
        if (ALIASES.containsKey(name)) {
            return Optional.of(ALIASES.get(name));
        }
        String nearest = Nearest.to(name, Draft.PARAMETERS);
        if (name.length() > 3 && Nearest.distance(name, nearest) <= MISSPELT) {
            throw new QueryException(name, name + ": there is no filter '" + name + "'; the nearest is " + nearest);
        }
        return Optional.empty();
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    /** Cuts at white space outside quotation marks; a mark that is never closed is a letter like others. */
    static List<String> tokens(String typed) {
        String text = typed.replace('\u201C', '"').replace('\u201D', '"');
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int close = c == '"' ? text.indexOf('"', i + 1) : -1;
            if (close >= 0) {
                token.append(text, i, close + 1);
                i = close;
            } else if (Character.isWhitespace(c)) {
                end(token, tokens);
            } else {
                token.append(c);
            }
        }
        end(token, tokens);
        return tokens;
    }

    private static void end(StringBuilder token, List<String> tokens) {
        if (token.length() > 0) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }
}
