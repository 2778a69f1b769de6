package org.casus.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.Sample;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.ingest.Ingest;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.Ingested;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDocumentTest {

    private static final Codes CODES = Codes.of(Codebook.plover(), CameoMap.load(Codebook.plover()));
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Path examples() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("examples").resolve("golden"))) {
            at = Objects.requireNonNull(at.getParent(), "no directory examples/golden here or above");
        }
        return at.resolve("examples");
    }

    /** Every event of the golden files whose offsets are into text that is the file itself. */
    static List<String> goldenEvents() throws Exception {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(examples().resolve("golden"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!MAPPER.readTree(line).path("article").asText().endsWith(".html")) {
                        lines.add(line);
                    }
                }
            }
        }
        return lines;
    }

    /** The sample with this id. */
    private static Article article(String id) {
        Ingest ingest = new Ingest(IngestOptions.DEFAULT, report -> {});
        String articles = examples().resolve("articles").toString();
        try (Stream<Ingested> all = ingest.read(List.of(articles), InputStream.nullInputStream())) {
            return all.filter(Ingested.Accepted.class::isInstance)
                    .map(i -> ((Ingested.Accepted) i).article())
                    .filter(a -> a.id().equals(id) || a.id().endsWith("/" + id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no sample article " + id));
        }
    }

    private static CodedArticle around(JsonNode node, Article found) throws IOException {
        Article article = new Article(
                node.path("article").asText(),
                Optional.ofNullable(node.at("/cite_info/publication").textValue()),
                Optional.ofNullable(node.at("/cite_info/url").textValue()),
                Optional.ofNullable(node.at("/cite_info/title").textValue()),
                found.published(),
                found.language(),
                found.text(),
                found.alignment());
        List<ContextMention> contexts = JsonFields.read(node.toString(), Set.of("article_contexts"))
                .objects("article_contexts", EventReader::context);
        JsonNode date = node.path("publication_date");
        List<String> reasons = new ArrayList<>();
        date.path("reasons").forEach(r -> reasons.add(r.asText()));
        PublicationDate published = date.path("date").isNull()
                ? new PublicationDate.Unknown(reasons.get(0))
                : date.path("inferred").asBoolean()
                        ? new PublicationDate.Inferred(
                                LocalDate.parse(date.path("date").asText()), reasons)
                        : new PublicationDate.Given(
                                LocalDate.parse(date.path("date").asText()),
                                reasons.get(0).replaceFirst("given by ", ""));
        Provenance provenance = new Provenance(
                node.path("coder").asText(),
                node.path("codebook").asText(),
                node.path("model").asText());
        return new CodedArticle(article, published, List.of(), List.of(), contexts, provenance);
    }

    @ParameterizedTest
    @MethodSource("goldenEvents")
    void whatIsReadIsWrittenAgainByteForByte(String golden) throws Exception {
        JsonNode node = MAPPER.readTree(golden);
        Article article = article(node.path("article").asText());

        Event event = EventDocument.read(golden);

        assertThat(EventDocument.write(around(node, article), event, CODES)).isEqualTo(golden);
    }

    @Test
    void everySlotComesBack() {
        CodedArticle coded = Sample.code(Sample.article()).coded();

        for (Event event : coded.events()) {
            String written = EventDocument.write(coded, event, CODES);
            assertThat(EventDocument.write(coded, EventDocument.read(written), CODES))
                    .isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{",
                "{}",
                "{\"id\":\"a\"}",
                "{\"id\":\"a\",\"event\":\"AID\",\"status\":\"actual\"}",
                "{\"id\":\"a\",\"event\":\"AID\",\"status\":\"actual\",\"actor\":[7]}",
                "{\"id\":\"a\",\"event\":\"AID\",\"status\":\"actual\",\"explanation\":[null]}",
                "7"
            })
    void whatIsNoEventIsRefused(String document) {
        assertThatThrownBy(() -> EventDocument.read(document)).isInstanceOf(IllegalArgumentException.class);
    }
}
