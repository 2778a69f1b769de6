package org.casus.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.casus.model.Problem;

/** One JSON object a line; a bad line is refused by its number and the next one is read. */
final class JsonLinesReader implements ArticleReader {

    private final Content content;
    private final Acceptance acceptance;
    private final ByteLines lines;
    private boolean any;

    JsonLinesReader(Content content, Acceptance acceptance) {
        this.content = content;
        this.acceptance = acceptance;
        this.lines = content.lines(JsonRecords.recordBytes(acceptance.options().limit()));
    }

    @Override
    public Optional<Ingested> next() throws IOException {
        Optional<ByteLines.Line> line = lines.next();
        while (line.isPresent()) {
            Optional<Ingested> result = read(line.get());
            if (result.isPresent()) {
                any = true;
                return result;
            }
            line = lines.next();
        }
        if (any) {
            return Optional.empty();
        }
        any = true;
        return Optional.of(Acceptance.refuse(
                content.input().id(), Problem.EMPTY, content.input().label() + ": only blank lines; nothing to code"));
    }

    private Optional<Ingested> read(ByteLines.Line line) {
        String id = content.input().id() + "#" + line.number();
        String where = content.input().label() + ", line " + line.number();
        if (line.tooLong()) {
            return Optional.of(acceptance.tooLong(id, where, line.length() + " bytes on one line"));
        }
        Encoding encoding = content.lineEncoding();
        String json;
        try {
            json = StrictReader.decode(line.bytes(), 0, encoding.charset(), encoding.mark() + line.offset());
        } catch (UndecodableException e) {
            return Optional.of(Acceptance.refuse(id, Problem.ENCODING, where + ": " + e.getMessage()));
        }
        if (json.isBlank()) {
            return Optional.empty();
        }
        try {
            JsonNode node = JsonRecords.MAPPER.readTree(json);
            return Optional.of(JsonRecords.article(node, id, where, acceptance));
        } catch (JsonProcessingException e) {
            return Optional.of(Acceptance.refuse(
                    id,
                    Problem.MALFORMED,
                    where + ", column " + JsonRecords.column(e) + ": no valid JSON: " + JsonRecords.plain(e)));
        }
    }
}
