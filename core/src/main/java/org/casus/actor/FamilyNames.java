package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.codebook.WordClasses;

/**
 * A family name with no title, no country and no full name beside it. News uses one so for heads of state and government,
 * and for those whose name hardly anybody else bears; a common name is that of anybody.
 */
final class FamilyNames {

    /** So many persons of a name in the table make it a common one. */
    private static final int COMMON = 3;

    /** Years after an office below the highest in which the name alone still means the one who held it. */
    private static final int REMEMBERED = 5;

    private FamilyNames() {}

    /** Whether the office is held, or was some years ago. */
    private static boolean isRecent(Term term, LocalDate day) {
        return term.holds(day)
                || term.to()
                        .filter(end ->
                                !end.isAfter(day) && end.plusYears(REMEMBERED).isAfter(day))
                        .isPresent();
    }

    /** Those of the holders whom the name alone can mean. */
    static List<Sense.OfHolder> alone(
            List<Sense.OfHolder> holders, WordClasses words, String name, Optional<LocalDate> asOf) {
        if (holders.isEmpty() || holders.get(0).full()) {
            return holders;
        }
        long persons = holders.stream().map(h -> h.term().name()).distinct().count();
        if (words.has("surname", Names.key(name).toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        boolean common = persons >= COMMON;
        if (!common) {
            return holders.stream()
                    .filter(h -> Holders.isTop(h.term().office())
                            || asOf.map(day -> isRecent(h.term(), day)).orElse(true))
                    .toList();
        }
        return holders.stream()
                .filter(h -> Holders.isTop(h.term().office()))
                .filter(h -> asOf.map(h.term()::holds).orElse(true))
                .toList();
    }
}
