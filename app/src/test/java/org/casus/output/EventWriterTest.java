package org.casus.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.casus.Sample;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.Problem;
import org.casus.model.PublicationDate;
import org.casus.model.Rejected;
import org.casus.model.Span;
import org.junit.jupiter.api.Test;

class EventWriterTest {

    private static final Codes CODES = Codes.of(Codebook.plover(), CameoMap.load(Codebook.plover()));

    private static String written(OutputFormat format, OutputOptions options, Article article) throws IOException {
        StringWriter out = new StringWriter();
        EventWriter writer = EventWriter.of(format, out, CODES, options);
        writer.write(Sample.code(article));
        if (format == OutputFormat.TABLE) {
            writer.reject(new Rejected("b.txt", "ingest", Problem.EMPTY, "b.txt: the file is empty; nothing to code"));
        }
        writer.finish();
        return out.toString();
    }

    private static String written(OutputFormat format) throws IOException {
        return written(format, OutputOptions.PLAIN, Sample.article());
    }

    @Test
    void theTableIsForReading() throws IOException {
        assertThat(written(OutputFormat.TABLE, new OutputOptions(false, true, false, 120), Sample.article()))
                .isEqualTo("""
                        sample.txt: France rejects talks.
                        published 2016-10-11, inferred:
                          - "on Monday" is the day before
                          - 2016 stands in it
                        contexts: diplomatic

                        when           who                did                to whom         where        status
                        2016-10-10     France (FRA GOV),  refuses a meeting  Ada Rell (IGO)  Paris (FRA)  actual
                                       "Karsk"
                            Paris and "Karsk" [refused to meet] Rell on Monday, Arvenia said.
                            REJECT/meet · says Arvenia · told 2 times
                            - "refused" governs "meet"
                            - context: diplomatic ("meet")
                            - left open: ""Karsk"", two of the name

                        2016-09-01 to  -                  consults           -               -            negated
                        2016-09-09
                            France rejects [talks].
                            CONSULT · told as history

                        2 events in 1 article, 1 not coded
                        """);
    }

    @Test
    void everyLineOfTheTableFitsTheTerminal() throws IOException {
        assertThat(written(OutputFormat.TABLE, new OutputOptions(false, true, false, 80), Sample.article())
                        .lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void columnsGiveWayDownToTheirLongestWord() {
        List<List<String>> rows = List.of(
                List.of("2016-09-01 to 2016-09-09", "International Monetary Fund of Belmark (IGO)", "meets at a table"),
                List.of("-", "Ada Rell,\nUna Tarr", "consults"));

        int[] widths = Columns.fit(rows, 40);

        assertThat(widths).containsExactly(13, 13, 10);
        assertThat(Columns.row(rows.get(0), widths))
                .containsExactly(
                        "2016-09-01 to  International  meets at a",
                        "2016-09-09     Monetary Fund  table",
                        "               of Belmark",
                        "               (IGO)");
        assertThat(Columns.row(rows.get(1), widths))
                .containsExactly("-              Ada Rell,      consults", "               Una Tarr");
    }

    @Test
    void codesInBracketsStayTogether() {
        assertThat(Columns.wrap("Ada Rell (KAR" + Columns.NO_BREAK + "GOV)", 13))
                .containsExactly("Ada Rell", "(KAR GOV)");
    }

    @Test
    void colourMarksTheTriggerInsteadOfBrackets() throws IOException {
        assertThat(written(OutputFormat.TABLE, new OutputOptions(false, false, true, 120), Sample.article()))
                .contains("\u001B[1;33mrefused to meet\u001B[0m")
                .doesNotContain("[refused");
    }

    @Test
    void jsonHasEveryFieldInAFixedOrder() throws IOException {
        assertThat(written(OutputFormat.JSONL).lines().findFirst().orElseThrow())
                .isEqualTo(
                        "{\"id\":\"e1\",\"article\":\"sample.txt\",\"date\":\"2016-10-10\",\"date_precision\":\"day\",\"da"
                                + "te_words\":{\"start\":61,\"end\":70,\"text\":\"on Monday\"},\"event\":\"REJECT\",\"mode\":\"meet"
                                + "\",\"cameo\":\"125\",\"promised\":null,\"actor\":[{\"text\":\"Paris\",\"start\":22,\"end\":27,\"code\":\"FRA\",\"secto"
                                + "r\":\"GOV\",\"name\":\"France\",\"office\":null,\"resolution\":\"resolved\",\"reason\":\"table\"}"
                                + ",{\"text\":\"\\\"Karsk\\\"\",\"start\":32,\"end\":39,\"code\":null,\"sector\":null,\"name\":null,\""
                                + "office\":null,\"resolution\":\"ambiguous\",\"reason\":\"two of the name\",\"candidates\":[\""
                                + "Karsk\",\"Port Karsk\"]}],\"recipient\":[{\"text\":\"Rell\",\"start\":56,\"end\":60,\"code\":nu"
                                + "ll,\"sector\":\"IGO\",\"name\":\"Ada Rell\",\"office\":null,\"resolution\":\"resolved\",\"reaso"
                                + "n\":\"table\"}],\"event_loc\":{\"extracted_place\":\"Paris\",\"start\":22,\"end\":27,\"resolve"
                                + "d_place\":\"Paris\",\"country_code\":\"FRA\",\"province\":null,\"geonameid\":2988507,\"lat\":"
                                + "48.8534,\"lon\":2.3488,\"resolution\":4},\"quad_code\":3,\"event_scale\":-2,\"context\":[\"diplomatic\"],\"contexts\":[{\"code\":\"diplomatic\",\"weight\":2,\"words\":[{\"start\":51,\"end\":55,\"text\":\"meet\"}]}],\"status\":\"ac"
                                + "tual\",\"historical\":false,\"confidence\":0.8125,\"trigger\":{\"start\":40,\"end\":55,\"tex"
                                + "t\":\"refused to meet\"},\"speaker\":\"Arvenia\",\"denied_by\":null,\"text\":\"Paris and \\\"K"
                                + "arsk\\\" refused to meet Rell on Monday, Arvenia said.\",\"text_info\":{\"start\":22,\"e"
                                + "nd\":85},\"claims\":[{\"speaker\":{\"text\":\"Arvenia\",\"start\":72,\"end\":79,\"code\":null,\""
                                + "sector\":null,\"name\":null,\"office\":null,\"resolution\":\"unresolved\",\"reason\":\"no su"
                                + "ch country in the tables\"},\"chain\":[],\"stance\":\"asserts\",\"start\":22,\"end\":85,\"quote\":\"Paris"
                                + " and \\\"Karsk\\\" refused to meet Rell on Monday, Arvenia said.\",\"direct\":false,\"cu"
                                + "e\":{\"start\":80,\"end\":84,\"text\":\"said\"}}],\"mentions\":[{\"trigger\":{\"start\":40,\"end"
                                + "\":55,\"text\":\"refused to meet\"},\"start\":22,\"end\":85,\"repeated\":false},{\"trigger\":"
                                + "{\"start\":7,\"end\":14,\"text\":\"rejects\"},\"start\":0,\"end\":21,\"repeated\":true}],\"expl"
                                + "anation\":[\"\\\"refused\\\" governs \\\"meet\\\"\"],\"article_contexts\":[{\"code\":\"diplomatic\",\"weight\":4,\"words\":[{\"start\":15,\"end\":20,\"text\":\"talks\"}]}],\"cite_info\":{\"title\":null,\"publication\":\"The Karsk Courier\",\"url\":null},\"coder\":\"casus 0\",\"model\":\"model 0\",\"c"
                                + "odebook\":\"plover 2.0\",\"publication_date\":{\"date\":\"2016-10-11\",\"inferred\":true,\"r"
                                + "easons\":[\"\\\"on Monday\\\" is the day before\",\"2016 stands in it\"]}}");
    }

    @Test
    void intervalsHaveAnEndDate() throws IOException {
        JsonNode event = new ObjectMapper()
                .readTree(
                        written(OutputFormat.JSONL).lines().skip(1).findFirst().orElseThrow());

        assertThat(event.path("date").asText()).isEqualTo("2016-09-01");
        assertThat(event.path("enddate").asText()).isEqualTo("2016-09-09");
        assertThat(event.path("date_precision").asText()).isEqualTo("interval");
        assertThat(event.path("mode").isNull()).isTrue();
        assertThat(event.path("event_loc").isNull()).isTrue();
    }

    @Test
    void offsetsAreThoseOfThePublishedFile() throws IOException {
        Article plain = Sample.article();
        Alignment shifted = new Alignment(List.of(
                new Alignment.Run(new Span(0, Sample.TEXT.length()), new Span(100, 100 + Sample.TEXT.length()))));
        Article page = new Article(
                plain.id(),
                plain.source(),
                plain.url(),
                plain.title(),
                new PublicationDate.Unknown("none"),
                Optional.empty(),
                plain.text(),
                shifted);

        JsonNode event = new ObjectMapper()
                .readTree(written(OutputFormat.JSONL, OutputOptions.PLAIN, page)
                        .lines()
                        .findFirst()
                        .orElseThrow());

        int trigger = Sample.TEXT.indexOf("refused to meet");
        assertThat(event.path("trigger").path("start").asInt()).isEqualTo(100 + trigger);
        assertThat(event.path("trigger").path("text").asText()).isEqualTo("refused to meet");
        assertThat(event.path("mentions").get(1).path("trigger").path("start").asInt())
                .isEqualTo(100 + Sample.TEXT.indexOf("rejects"));
    }

    @Test
    void anArticleIsALineAlsoWithoutEvents() throws IOException {
        assertThat(written(OutputFormat.ARTICLES))
                .isEqualTo(
                        "{\"article\":\"sample.txt\",\"title\":null,\"publication\":\"The Karsk Courier\",\"url\":null,"
                                + "\"publication_date\":\"2016-10-11\",\"events\":2,\"contexts\":[{\"code\":\"diplomatic\",\"weight\":4,"
                                + "\"words\":[{\"start\":15,\"end\":20,\"text\":\"talks\"}]}],\"coder\":\"casus 0\",\"model\":\"model 0\","
                                + "\"codebook\":\"plover 2.0\"}\n");
        assertThat(written(OutputFormat.ARTICLES, OutputOptions.PLAIN, Article.of("idle.txt", "It rained.")))
                .contains("\"article\":\"idle.txt\"", "\"events\":0,\"contexts\":[]");
    }

    @Test
    void csvQuotesWhatNeedsIt() throws IOException {
        String[] lines = written(OutputFormat.CSV).split("\r\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[1])
                .isEqualTo(
                        "e1,sample.txt,2016-10-10,,day,REJECT,meet,125,3,-2,diplomatic,\"France; \"\"Karsk\"\"\",FRA; ,GOV"
                                + "; ,Ada Rell,,IGO,actual,false,Paris,FRA,48.8534,2.3488,Arvenia,,0.8125,2,refused"
                                + " to meet,40,55,\"Paris and \"\"Karsk\"\" refused to meet Rell on Monday, Arvenia said"
                                + ".\",The Karsk Courier,,2016-10-11,casus 0,model 0,plover 2.0");
    }

    @Test
    void icewsHasTwentyColumnsAndARowForEachPair() throws IOException {
        String[] lines = written(OutputFormat.ICEWS).split("\n");

        assertThat(lines)
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(20));
        assertThat(lines[1].replace('\t', '|'))
                .isEqualTo("e1|2016-10-10|France|GOV|France|refused to meet|125|-2|Ada Rell|IGO||sample.txt|"
                        + "1|The Karsk Courier|Paris|||France|48.8534|2.3488");
    }

    @Test
    void gdeltHasSixtyOneColumnsAndNoHeader() throws IOException {
        String[] lines = written(OutputFormat.GDELT).split("\n");

        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        assertThat(lines[0].replace('\t', '|'))
                .isEqualTo("e1|20161010|201610|2016|2016.8493|FRAGOV|FRANCE|FRA|||||GOV|||IGO|ADA RELL||||||"
                        + "IGO|||0|125|125|12|3|-2|2|1|1||||||||||||||||||4|Paris||||48.8534|2.3488||201610"
                        + "11000000|sample.txt");
    }

    @Test
    void cameoTakesThePlaceOfPlover() throws IOException {
        assertThat(written(OutputFormat.JSONL, new OutputOptions(true, false, false, 120), Sample.article()))
                .contains("\"mode\":null,\"plover\":\"REJECT/meet\"");
    }

    @Test
    void everyCodeOfTheCodebookHasWords() {
        Phrases phrases = Phrases.load();
        Codebook codebook = Codebook.plover();
        assertThat(codebook.events()).isNotEmpty();
        assertThat(phrases.of(new org.casus.model.EventCode("COERCE", Optional.of("martial-law"))))
                .isEqualTo("imposes martial law");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(Columns.width("東京")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.wrap("東京都 大阪", 4)).containsExactly("東京", "都", "大阪");
    }

    @Test
    void numbersAreWrittenAlikeByEveryJava() {
        assertThat(List.of(Words.number(2.0E-3), Words.number(-9), Words.number(1e7), Words.number(0.8125)))
                .containsExactly("0.002", "-9", "10000000", "0.8125");
    }
}
