package org.casus.actor;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.casus.model.Mention;

/**
 * What the learned weights go by in one mention, and what the rules say of it: for training.
 *
 * @param country what the rules say
 * @param sector what the rules say
 * @param forSector features of the mention for its sector
 * @param forCountry features of every country that could be its own, by alpha-3 code; the empty code stands for none.
 *     The features that go by the sector are left open: {@code *} stands in its place
 */
public record MentionEvidence(
        Mention mention,
        Optional<String> country,
        Optional<String> sector,
        List<String> forSector,
        SortedMap<String, List<String>> forCountry) {

    public MentionEvidence {
        forSector = List.copyOf(forSector);
        forCountry = Collections.unmodifiableSortedMap(forCountry);
    }
}
