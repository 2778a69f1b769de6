package org.casus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day an article was published: given, inferred with reasons, or unknown. Never guessed in silence. */
public sealed interface PublicationDate {

    /** The day, if there is one. */
    Optional<LocalDate> day();

    /**
     * Given by the caller or by the document's metadata.
     *
     * @param origin where it stood, for example {@code --date} or {@code meta article:published_time}
     */
    record Given(LocalDate date, String origin) implements PublicationDate {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }
    }

    /**
     * Inferred from weekdays and dates in the text.
     *
     * @param reasons sentences for people, each naming the words it rests on
     */
    record Inferred(LocalDate date, List<String> reasons) implements PublicationDate {
        public Inferred {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }
    }

    /** Neither given nor inferable. */
    record Unknown(String reason) implements PublicationDate {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }
    }
}
