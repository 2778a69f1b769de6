package org.casus.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What coreference needs to know of common nouns: which are people, which are bodies, which are of one sex. */
final class PersonNouns {

    private static final Set<String> PERSONS = Set.of(
            "president",
            "minister",
            "leader",
            "king",
            "queen",
            "prince",
            "ambassador",
            "envoy",
            "spokesman",
            "spokeswoman",
            "chancellor",
            "premier",
            "official",
            "general",
            "commander",
            "chief",
            "secretary",
            "senator",
            "governor",
            "mayor",
            "judge",
            "prosecutor",
            "lawyer",
            "activist",
            "journalist",
            "reporter",
            "man",
            "woman",
            "boy",
            "girl",
            "father",
            "mother",
            "son",
            "daughter",
            "brother",
            "sister",
            "husband",
            "wife",
            "officer",
            "soldier",
            "bishop",
            "pope",
            "diplomat",
            "lawmaker",
            "politician",
            "candidate",
            "dictator",
            "teenager",
            "student",
            "doctor",
            "adviser",
            "advisor",
            "aide",
            "director",
            "head",
            "chairman",
            "negotiator",
            "mediator",
            "teacher",
            "priest");

    private static final Set<String> GROUPS = Set.of(
            "government",
            "group",
            "army",
            "military",
            "party",
            "council",
            "ministry",
            "company",
            "court",
            "police",
            "union",
            "country",
            "nation",
            "state",
            "regime",
            "administration",
            "agency",
            "organisation",
            "organization",
            "coalition",
            "parliament",
            "movement",
            "militia",
            "force",
            "team",
            "family",
            "committee",
            "commission",
            "bloc",
            "opposition",
            "side",
            "delegation",
            "navy",
            "alliance",
            "embassy",
            "crowd",
            "public",
            "ally",
            "neighbour",
            "neighbor",
            "republic",
            "kingdom",
            "cabinet",
            "junta",
            "faction",
            "bank",
            "federation",
            "league");

    private static final List<String> FEMALE_WORDS = List.of(
            "mrs",
            "ms",
            "queen",
            "princess",
            "spokeswoman",
            "woman",
            "girl",
            "mother",
            "sister",
            "daughter",
            "wife",
            "chairwoman",
            "congresswoman",
            "widow",
            "baroness",
            "duchess",
            "aunt",
            "grandmother",
            "actress");

    private static final List<String> MALE_WORDS = List.of(
            "mr",
            "king",
            "prince",
            "spokesman",
            "man",
            "boy",
            "father",
            "brother",
            "son",
            "husband",
            "chairman",
            "congressman",
            "baron",
            "duke",
            "uncle",
            "pope",
            "bishop",
            "imam",
            "sheikh",
            "grandfather");

    private PersonNouns() {}

    static boolean isPerson(String lemma) {
        return PERSONS.contains(lemma);
    }

    static boolean isGroup(String lemma) {
        return GROUPS.contains(lemma);
    }

    /** Whether the phrase holds a word of the other sex than the pronoun's. */
    static boolean opposed(String phrase, boolean female) {
        List<String> others = female ? MALE_WORDS : FEMALE_WORDS;
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (others.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
