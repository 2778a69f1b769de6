package org.casus.mention;

import java.util.Locale;
import org.casus.codebook.WordClasses;

/** What coreference needs to know of common nouns: which are people, which are bodies, which are of one sex. */
final class PersonNouns {

    static final WordClasses WORDS = WordClasses.load(PersonNouns.class, "words.tsv");

    private PersonNouns() {}

    static boolean isPerson(String lemma) {
        return WORDS.has("person", lemma);
    }

    /** Whether the noun tells of someone as a private person, whom other words may call by other such nouns. */
    static boolean isPrivate(String lemma) {
        return WORDS.has("private", lemma);
    }

    static boolean isGroup(String lemma) {
        return WORDS.has("group", lemma);
    }

    /** Heads that name people only together with what follows: "the population of", "prosecutors from". */
    static boolean isRelational(String lemma) {
        return WORDS.has("relational", lemma);
    }

    /** Whether the phrase holds a word of the other sex than the pronoun's. */
    static boolean opposed(String phrase, boolean female) {
        String other = female ? "male" : "female";
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (WORDS.has(other, word)) {
                return true;
            }
        }
        return false;
    }
}
