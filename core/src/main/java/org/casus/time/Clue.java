package org.casus.time;

import java.util.Set;
import org.casus.model.ParagraphKind;

/**
 * A time that may tell when the article was published.
 *
 * @param words as published, with the word before if that helps people, "On Saturday"
 * @param told whether it stands beside a verb of saying, as in "said Tuesday"
 * @param amended whether it is the day on which a note says the article was changed
 * @param content stems of the other words of its sentence
 */
record Clue(
        int sentence,
        ParagraphKind part,
        String words,
        Phrase phrase,
        Direction direction,
        boolean told,
        boolean amended,
        Set<String> content) {

    Clue {
        content = Set.copyOf(content);
    }

    /** Whether two sentences seem to tell the same act. */
    boolean sharesContentWith(Clue other) {
        return content.stream().filter(other.content::contains).count() >= 2;
    }

    String quoted() {
        return "\"" + words + "\"";
    }
}
