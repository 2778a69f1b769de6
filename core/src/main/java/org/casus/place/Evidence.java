package org.casus.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Token;
import org.casus.model.Upos;

/**
 * How often an article speaks of each country: by name, nationality or capital.
 *
 * @param counts mentions by alpha-3 code
 */
record Evidence(Map<String, Integer> counts) {

    private static final int LONGEST = 4;

    Evidence {
        counts = Map.copyOf(counts);
    }

    static Evidence of(Read read, PlaceNames names) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ReadSentence sentence : read.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int at = 0; at < tokens.size(); ) {
                int end = at + 1;
                if (Character.isUpperCase(tokens.get(at).form().codePointAt(0))
                        && tokens.get(at).upos() != Upos.PRON) {
                    for (int to = Math.min(tokens.size(), at + LONGEST); to > at; to--) {
                        Optional<String> country = names.countryOfWord(Words.text(tokens, at, to));
                        if (country.isPresent()) {
                            counts.merge(country.orElseThrow(), 1, Integer::sum);
                            end = to;
                            break;
                        }
                    }
                }
                at = end;
            }
        }
        return new Evidence(counts);
    }

    /** Between 0, not spoken of, and 1, spoken of most. */
    double share(String country) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.getOrDefault(country, 0) / (double) most;
    }
}
