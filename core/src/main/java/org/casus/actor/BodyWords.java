package org.casus.actor;

import java.util.List;
import java.util.Optional;
import org.casus.codebook.WordClasses;

/**
 * The sector of a body that is in no table by a word of its name. What such a body is for says more than of what kind it is:
 * a commission for human rights is no ministry, a workers' bank still a bank.
 */
final class BodyWords {

    /** The first that fits tells. */
    private static final List<String> ORDER = List.of(
            "PTY", "JUD", "LEG", "COP", "MED", "EDU", "REB", "BUS", "JRN", "LAB", "AGR", "SOC", "REL", "MIL", "GOV");

    private final WordClasses words = WordClasses.load(BodyWords.class, "body-words.tsv");

    /** The sector that the words of the name tell, if they tell one. */
    Optional<String> sector(Phrase phrase) {
        return ORDER.stream().filter(s -> has(phrase, s)).findFirst();
    }

    private boolean has(Phrase phrase, String sector) {
        for (int i = 0; i < phrase.tokens().size(); i++) {
            if (Names.capitalised(phrase.form(i)) && words.has(sector, phrase.word(i))) {
                return true;
            }
        }
        return false;
    }
}
