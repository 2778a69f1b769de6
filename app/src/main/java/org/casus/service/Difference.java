package org.casus.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** How an event of one coding differs from that of another; the objects are those of {@code casus code --format jsonl}. */
public sealed interface Difference {

    /** Id of the article. */
    String article();

    /** Only the second has it. */
    record Added(String article, JsonNode event) implements Difference {}

    /** Only the first has it. */
    record Removed(String article, JsonNode event) implements Difference {}

    /** Both have it, with other values. */
    record Changed(String article, JsonNode before, JsonNode after, List<FieldChange> fields) implements Difference {
        public Changed {
            fields = List.copyOf(fields);
        }
    }
}
