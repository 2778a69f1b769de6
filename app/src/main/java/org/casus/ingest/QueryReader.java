package org.casus.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.casus.model.Problem;
import org.casus.model.Rejected;
import org.casus.model.RelationQuery;
import org.casus.model.Span;

/**
 * Reads the queries of {@code casus relate}: one JSON object a line, {@code {"id", "text", "source": {"start", "end"},
 * "target": {"start", "end"}}}, in UTF-8. A bad line is refused by its number and the next one is read.
 */
public final class QueryReader {

    private static final String STAGE = "ingest";

    private final String name;
    private final ByteLines lines;

    /** What a line holds. */
    public sealed interface Line permits Query, Refused {}

    /** A query. */
    public record Query(RelationQuery query) implements Line {}

    /** A line that is none. */
    public record Refused(Rejected rejected) implements Line {}

    /**
     * Reads from a stream, which stays the caller's.
     *
     * @param name of the file, for messages and for queries without an id
     */
    public QueryReader(String name, InputStream in) {
        this.name = name;
        lines = new ByteLines(in, JsonRecords.recordBytes(IngestOptions.DEFAULT_LIMIT));
    }

    /** The next line that is not blank; empty at the end. */
    public Optional<Line> next() throws IOException {
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            Optional<Line> read = read(line.orElseThrow());
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private Optional<Line> read(ByteLines.Line line) {
        String id = name + "#" + line.number();
        String where = name + ", line " + line.number();
        if (line.tooLong()) {
            return Optional.of(refuse(id, Problem.TOO_LONG, where + ": " + line.length() + " bytes on one line"));
        }
        String json;
        try {
            int mark = line.number() == 1
                    ? Encoding.fixed(StandardCharsets.UTF_8, line.bytes()).mark()
                    : 0;
            json = StrictReader.decode(line.bytes(), mark, StandardCharsets.UTF_8, line.offset());
        } catch (UndecodableException e) {
            return Optional.of(refuse(id, Problem.ENCODING, where + ": " + e.getMessage()));
        }
        if (json.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(query(JsonRecords.MAPPER.readTree(json), id, where));
        } catch (JsonProcessingException e) {
            return Optional.of(refuse(
                    id,
                    Problem.MALFORMED,
                    where + ", column " + JsonRecords.column(e) + ": no valid JSON: " + JsonRecords.plain(e)));
        }
    }

    private static Line query(JsonNode node, String fallback, String where) {
        String id = node.path("id").isTextual() || node.path("id").isIntegralNumber()
                ? node.path("id").asText()
                : fallback;
        if (!node.path("text").isTextual()) {
            return refuse(id, Problem.MALFORMED, where + ": a field 'text' with a string is expected");
        }
        try {
            return new Query(
                    new RelationQuery(id, node.path("text").asText(), span(node, "source"), span(node, "target")));
        } catch (IllegalArgumentException e) {
            return refuse(id, Problem.BAD_SPAN, where + ": " + e.getMessage());
        }
    }

    /** A field that is missing or null marks nothing. */
    private static Optional<Span> span(JsonNode node, String field) {
        JsonNode span = node.path(field);
        if (span.isMissingNode() || span.isNull()) {
            return Optional.empty();
        }
        JsonNode start = span.path("start");
        JsonNode end = span.path("end");
        if (!start.canConvertToInt()
                || !end.canConvertToInt()
                || !start.isIntegralNumber()
                || !end.isIntegralNumber()) {
            throw new IllegalArgumentException(
                    "field '" + field + "' has no whole numbers 'start' and 'end'; write {\"start\": 0, \"end\": 6}");
        }
        if (start.asInt() < 0 || end.asInt() < start.asInt()) {
            throw new IllegalArgumentException(field + " [" + start.asInt() + ", " + end.asInt()
                    + ") is no span; start is at least 0 and end is not before it");
        }
        return Optional.of(new Span(start.asInt(), end.asInt()));
    }

    private static Refused refuse(String id, Problem problem, String message) {
        return new Refused(new Rejected(id, STAGE, problem, message));
    }
}
