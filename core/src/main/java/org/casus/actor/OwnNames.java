package org.casus.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the user's own dictionaries. A name that stands here is looked up nowhere else. */
final class OwnNames {

    static final OwnNames NONE = new OwnNames(List.of());

    /** A single word as short as this is found in capitals only: "WHO", not "Who". */
    private static final int ACRONYM = 4;

    private final NameIndex exact;
    private final NameIndex anyCase;

    OwnNames(List<ActorDictionary> dictionaries) {
        NameIndex.Builder exactNames = new NameIndex.Builder();
        NameIndex.Builder looseNames = new NameIndex.Builder();
        for (ActorDictionary dictionary : dictionaries) {
            for (ActorDictionary.Entry entry : dictionary.entries()) {
                NameIndex.Builder names = entry.anyCase() ? looseNames : exactNames;
                for (String name : entry.names()) {
                    String key = Names.key(entry.anyCase() ? name.toUpperCase(Locale.ROOT) : name);
                    entry.senses().forEach(s -> names.add(key, s));
                    if (entry.senses().isEmpty()) {
                        names.addEmpty(key);
                    }
                }
            }
        }
        exact = exactNames.build();
        anyCase = looseNames.build();
    }

    /** What the name stands for; nothing if it is not the user's, an empty list if the user takes it out. */
    Optional<List<Sense>> senses(String key) {
        if (exact.has(key)) {
            return Optional.of(exact.senses(key));
        }
        if (anyCase.size() == 0) {
            return Optional.empty();
        }
        String upper = key.toUpperCase(Locale.ROOT);
        boolean shortWord = key.length() <= ACRONYM && !key.equals(upper);
        return shortWord || !anyCase.has(upper) ? Optional.empty() : Optional.of(anyCase.senses(upper));
    }
}
