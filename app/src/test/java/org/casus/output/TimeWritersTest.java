package org.casus.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.casus.model.Article;
import org.casus.model.Marked;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Success;
import org.casus.model.TimeAnchor;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;
import org.junit.jupiter.api.Test;

class TimeWritersTest {

    private static final String TEXT = "They met last week. Two days later, on 3/5/2016, it was over for years.";
    private static final LocalDate MONDAY = LocalDate.of(2016, 10, 3);

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static TimeMention time(String words, Resolution<TimeExpression> value, TimeAnchor anchor) {
        return new TimeMention(0, span(words), value, anchor);
    }

    private static Success coded() {
        List<TimeMention> times = List.of(
                time(
                        "last week",
                        new Resolution.Resolved<>(new TimeExpression.Week(MONDAY), 0.9, "counted from the report"),
                        new TimeAnchor.Report(LocalDate.of(2016, 10, 11))),
                time(
                        "Two days later",
                        new Resolution.Resolved<>(
                                new TimeExpression.Day(MONDAY.plusDays(8)),
                                0.7,
                                "counted from the time told before it"),
                        new TimeAnchor.Told(span("last week"))),
                time(
                        "3/5/2016",
                        new Resolution.Ambiguous<>(
                                List.of(
                                        new TimeExpression.Day(LocalDate.of(2016, 3, 5)),
                                        new TimeExpression.Day(LocalDate.of(2016, 5, 3))),
                                "month and day may stand in either order"),
                        new TimeAnchor.Itself()),
                time("for years", new Resolution.Unresolved<>("it is a length of time"), new TimeAnchor.Itself()));
        Span all = new Span(0, TEXT.length());
        Sentence sentence = new Sentence(0, 0, all, List.of());
        Read read = new Read(
                new Segmented(
                        Article.of("a.txt", TEXT),
                        List.of(new Paragraph(all, ParagraphKind.BODY, OptionalInt.empty())),
                        List.of(sentence)),
                List.of(new ReadSentence(sentence, List.of(), List.of())));
        PublicationDate published =
                new PublicationDate.Inferred(LocalDate.of(2016, 10, 11), List.of("the dateline tells it"));
        return new Success(
                new Resolved(new Marked(read, List.of(), List.of()), published, List.of(), times, List.of()),
                List.of(),
                List.of(),
                new Provenance("casus 0", "plover 2.0", "model 0"));
    }

    private static List<JsonNode> lines(boolean open) throws IOException {
        StringWriter out = new StringWriter();
        EventWriter writer = new TimeJsonWriter(out, open);
        writer.write(coded());
        writer.finish();
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : out.toString().split("\n")) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }

    @Test
    void aLineHasDaysPrecisionAndAnchor() throws IOException {
        JsonNode week = lines(false).get(0);
        assertThat(week.path("article").asText()).isEqualTo("a.txt");
        assertThat(week.path("text").asText()).isEqualTo("last week");
        assertThat(week.path("start").asInt()).isEqualTo(9);
        assertThat(week.path("date").asText()).isEqualTo("2016-10-03");
        assertThat(week.path("enddate").asText()).isEqualTo("2016-10-09");
        assertThat(week.path("date_precision").asText()).isEqualTo("week");
        assertThat(week.path("confidence").asDouble()).isEqualTo(0.9);
        assertThat(week.path("anchor").path("kind").asText()).isEqualTo("report");
        assertThat(week.path("anchor").path("date").asText()).isEqualTo("2016-10-11");
        assertThat(week.path("publication_date").path("inferred").asBoolean()).isTrue();
    }

    @Test
    void whatIsCountedFromTheTextNamesTheWords() throws IOException {
        JsonNode anchor = lines(false).get(1).path("anchor");
        assertThat(anchor.path("kind").asText()).isEqualTo("text");
        assertThat(anchor.path("text").asText()).isEqualTo("last week");
    }

    @Test
    void whatIsOpenSaysWhy() throws IOException {
        List<JsonNode> open = lines(true);
        assertThat(open).hasSize(2);
        assertThat(open.get(0).path("resolution").asText()).isEqualTo("ambiguous");
        assertThat(open.get(0).path("candidates").get(1).asText()).isEqualTo("2016-05-03");
        assertThat(open.get(0).path("anchor").isNull()).isTrue();
        assertThat(open.get(1).path("resolution").asText()).isEqualTo("unresolved");
        assertThat(open.get(1).path("reason").asText()).isEqualTo("it is a length of time");
        assertThat(open.get(1).path("date").isNull()).isTrue();
    }

    @Test
    void theTableShowsDaysOverOneAnotherAndTheReasonsOfThePublicationDate() throws IOException {
        StringWriter out = new StringWriter();
        EventWriter writer = new TimeTableWriter(out, false, OutputOptions.PLAIN);
        writer.write(coded());
        writer.finish();
        assertThat(out.toString()).isEqualTo("""
                a.txt: They met last week. Two days later, on 3/5/2016, it was over for years.
                published 2016-10-11, inferred:
                  - the dateline tells it

                when           precision  words           why
                2016-10-03 to  week       last week       counted from the report
                2016-10-09
                2016-10-11     day        Two days later  counted from the time told before it
                ?                         3/5/2016        2016-03-05 or 2016-05-03: month and day may stand in either order
                ?                         for years       it is a length of time

                4 times in 1 article, 2 left open
                """);
    }
}
