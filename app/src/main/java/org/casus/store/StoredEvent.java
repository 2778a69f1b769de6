package org.casus.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.casus.model.Event;
import org.casus.model.Provenance;

/**
 * An event as it was filed, with what a line of a list needs of its article.
 *
 * @param row number in this store
 * @param article id of the article
 * @param sentence the words of the sentence that tells it
 * @param sentenceStart offset of that sentence in the text of the article, in UTF-16 code units
 * @param quad quad class, 1 to 4
 * @param published day of publication as ISO 8601
 */
public record StoredEvent(
        long row,
        Event event,
        String article,
        Optional<String> title,
        Optional<String> source,
        Optional<String> url,
        Optional<String> published,
        String sentence,
        int sentenceStart,
        OptionalInt quad,
        Provenance provenance) {}
