package org.casus.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Mention;
import org.casus.model.MentionKind;

/**
 * The sex of the people named in an article, as its own pronouns tell it: who is "she" throughout is not the "he" of one
 * sentence.
 *
 * @param female by the id of the mention that carries the name; without those of whom the pronouns do not tell
 */
record Sexes(Map<Integer, Boolean> female, List<Optional<Integer>> names) {

    /** Pronouns of one sex that tell, and how many times as many they must be as those of the other. */
    private static final int ENOUGH = 2;

    Sexes {
        female = Map.copyOf(female);
        names = List.copyOf(names);
    }

    static Sexes unknown() {
        return new Sexes(Map.of(), List.of());
    }

    /** By those pronouns that can stand for one person alone. */
    static Sexes told(Draft draft, PronounLinks pronouns, List<Optional<Integer>> names) {
        Map<Integer, int[]> votes = new HashMap<>();
        for (Mention mention : draft.mentions()) {
            Optional<Boolean> female = mention.kind() == MentionKind.PRONOUN
                    ? PronounLinks.female(draft.head(mention).form())
                    : Optional.empty();
            if (female.isEmpty()) {
                continue;
            }
            List<Integer> people = pronouns.candidates(mention).stream()
                    .map(m -> names.get(m.id()).orElse(m.id()))
                    .distinct()
                    .toList();
            if (people.size() == 1) {
                votes.computeIfAbsent(people.get(0), id -> new int[2])[female.orElseThrow() ? 1 : 0]++;
            }
        }
        Map<Integer, Boolean> told = new HashMap<>();
        votes.forEach((id, vote) -> {
            int most = Math.max(vote[0], vote[1]);
            if (most >= ENOUGH && most >= ENOUGH * Math.min(vote[0], vote[1])) {
                told.put(id, vote[1] == most);
            }
        });
        return new Sexes(told, names);
    }

    /** Whether the name is told to be of the other sex. */
    boolean opposed(Mention name, boolean female) {
        int id = names.isEmpty() ? name.id() : names.get(name.id()).orElse(name.id());
        return this.female.getOrDefault(id, female) != female;
    }
}
