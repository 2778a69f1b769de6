package org.casus.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Token;

/**
 * Links short forms of a name to the fullest one in the article: "Ayrault" to "French Foreign Minister Jean-Marc
 * Ayrault", wherever it stands. The fullest form, the one with most words, carries the identity; ties go to the first. A
 * given name alone stands for the one person whose full name begins with it.
 */
final class NameLinks {

    /** Words that say nothing of who it is when two names share them. */
    private static final Set<String> GENERIC = Set.of(
            "the",
            "of",
            "and",
            "'s",
            "\u2019s",
            "minister",
            "president",
            "ministry",
            "united",
            "states",
            "state",
            "republic",
            "council",
            "party",
            "north",
            "south",
            "new",
            "force",
            "forces",
            "national",
            "front",
            "group",
            "international",
            "army",
            "general",
            "committee",
            "union",
            "court",
            "street",
            "house",
            "department");

    private NameLinks() {}

    /** For each mention the id of the one that names it best, if that is another. */
    static List<Optional<Integer>> link(Draft draft) {
        List<Mention> mentions = draft.mentions();
        List<Optional<Integer>> links = new ArrayList<>();
        for (Mention mention : mentions) {
            links.add(isPerson(mention) ? fullest(draft, mention) : Optional.empty());
        }
        return links;
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind() == MentionKind.NAME && mention.is(EntityType.PER);
    }

    private static Optional<Integer> fullest(Draft draft, Mention mention) {
        Optional<String> family = familyName(draft, mention);
        if (family.isEmpty()) {
            return Optional.empty();
        }
        Mention best = mention;
        for (Mention other : draft.mentions()) {
            boolean fuller = words(other) > words(best) || (words(other) == words(best) && other.id() < best.id());
            if (isPerson(other) && fuller && sharesName(draft, mention, other, family.orElseThrow())) {
                best = other;
            }
        }
        if (best.id() == mention.id()) {
            return givenName(draft, mention);
        }
        return Optional.of(
                nameWords(draft, mention).size() > 1 ? best.id() : mostNamed(draft, best, family.orElseThrow()));
    }

    /**
     * Of several persons of one family name, "Mohamed" alone is the one whom the article names in full most often, the
     * first of them if there are two; the others are told by "his father".
     */
    private static int mostNamed(Draft draft, Mention best, String family) {
        Map<String, List<Mention>> persons = new LinkedHashMap<>();
        for (Mention other : draft.mentions()) {
            List<String> words = isPerson(other) ? nameWords(draft, other) : List.of();
            if (words.size() > 1 && words.get(words.size() - 1).equals(family)) {
                persons.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(other);
            }
        }
        if (persons.size() < 2) {
            return best.id();
        }
        int most = persons.values().stream().mapToInt(List::size).max().orElseThrow();
        List<Mention> chosen = persons.values().stream()
                .filter(p -> p.size() == most)
                .findFirst()
                .orElseThrow();
        Mention fullest = chosen.get(0);
        for (Mention other : chosen) {
            fullest = words(other) > words(fullest) ? other : fullest;
        }
        return fullest.id();
    }

    /** "Anna" after "Anna Holub"; nobody if there is an Anna Weber as well. */
    private static Optional<Integer> givenName(Draft draft, Mention mention) {
        List<String> mine = nameWords(draft, mention);
        if (mine.size() != 1) {
            return Optional.empty();
        }
        Optional<Mention> best = Optional.empty();
        for (Mention other : draft.mentions()) {
            List<String> full = isPerson(other) ? nameWords(draft, other) : List.of();
            if (full.size() < 2 || !full.get(0).equals(mine.get(0))) {
                continue;
            }
            if (best.isPresent() && !familyName(draft, other).equals(familyName(draft, best.orElseThrow()))) {
                return Optional.empty();
            }
            if (best.map(b -> words(other) > words(b)).orElse(true)) {
                best = Optional.of(other);
            }
        }
        return best.map(Mention::id);
    }

    private static int words(Mention mention) {
        return mention.end() - mention.first();
    }

    /** Same family name, and no two different given names. */
    private static boolean sharesName(Draft draft, Mention mention, Mention other, String family) {
        if (familyName(draft, other).filter(family::equals).isEmpty()) {
            return false;
        }
        List<String> mine = nameWords(draft, mention);
        List<String> theirs = nameWords(draft, other);
        return mine.size() < 2 || theirs.size() < 2 || mine.get(0).equals(theirs.get(0));
    }

    private static Optional<String> familyName(Draft draft, Mention mention) {
        List<String> words = nameWords(draft, mention);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return last.isEmpty() || GENERIC.contains(last) ? Optional.empty() : Optional.of(last);
    }

    /** The lower-cased words of the person's name, without titles and possessive marks; "Holub-Weber" is one. */
    private static List<String> nameWords(Draft draft, Mention mention) {
        List<Token> tokens = draft.sentence(mention).tokens();
        List<String> words = new ArrayList<>();
        for (int i = mention.first(); i < mention.end(); i++) {
            boolean inName = draft.sentence(mention)
                    .entityAt(i)
                    .filter(e -> e.type() == EntityType.PER)
                    .isPresent();
            String form = tokens.get(i).form();
            if (inName && Character.isLetter(form.charAt(0))) {
                boolean joined = !words.isEmpty() && tokens.get(i - 1).form().equals("-");
                String before = joined ? words.remove(words.size() - 1) + "-" : "";
                words.add(before + form.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
