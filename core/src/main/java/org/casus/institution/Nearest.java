package org.casus.institution;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant. */
public final class Nearest {

    private Nearest() {}

    /** The candidate with the fewest letters to change; the first of several; empty if there is none. */
    public static String to(String wanted, Collection<String> candidates) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(wanted.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** All candidates with the fewest letters to change, at most {@code most} of them, in their order. */
    public static List<String> all(String wanted, Collection<String> candidates, int most) {
        String word = wanted.toLowerCase(Locale.ROOT);
        int least = candidates.stream()
                .mapToInt(c -> distance(word, c.toLowerCase(Locale.ROOT)))
                .min()
                .orElse(0);
        return candidates.stream()
                .filter(c -> distance(word, c.toLowerCase(Locale.ROOT)) == least)
                .limit(most)
                .toList();
    }

    /** Letters to add, drop or replace (Levenshtein). */
    public static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
