package org.casus.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.Sample;
import org.casus.model.Article;
import org.casus.model.PlacePrecision;
import org.casus.model.Problem;
import org.casus.model.Rejected;
import org.casus.model.Stance;
import org.casus.model.Status;
import org.casus.record.RecordFinder;
import org.casus.store.Correction;
import org.casus.store.Store;
import org.casus.store.StoredEvent;
import org.casus.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LocalDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private Store store;
    private LocalDesk desk;

    @BeforeEach
    void open() {
        store = Stores.open(folder, CLOCK);
        store.fileAll(List.of(
                new Report("a1", "Courier", "2016-10-12")
                        .event(
                                "CONSULT/visit",
                                "Vladimir Putin RUS GOV",
                                "France FRA GOV",
                                "2016-10-19",
                                e -> e.status(Status.CANCELLED)
                                        .in("Paris", "FRA", PlacePrecision.CITY, 48.85, 2.35)
                                        .confidence(0.9)
                                        .words("although the visit was long planned"))
                        .event(
                                "ACCUSE",
                                "France FRA GOV",
                                "Russia RUS GOV",
                                "2016-10-10",
                                e -> e.says(Stance.DENIES, "Sergei Lavrov RUS GOV"))
                        .filing(),
                new Report("a2", "Herald", "2016-10-10")
                        .event(
                                "ASSAULT/aerial",
                                "Russian air force RUS MIL",
                                "Syria SYR CVL",
                                "2016-10-07",
                                e -> e.aleppo().confidence(0.5))
                        .event(
                                "ASSAULT",
                                "Jaish al-Test SYR REB",
                                "Syria SYR MIL",
                                "2016-09-01 to 2016-09-30",
                                e -> e.syria().confidence(0.4).historical())
                        .filing(),
                new Report("a3", "", "")
                        .event(
                                "PROTEST/demo",
                                "protesters",
                                "",
                                "",
                                e -> e.confidence(0.7).status(Status.FUTURE))
                        .filing()));
        desk = desk();
    }

    private LocalDesk desk() {
        return new LocalDesk(store, filer(), CLOCK, Duration.ZERO);
    }

    private static Filer filer() {
        return new Filer(Sample::code, () -> success -> List.of(), RecordFinder::load);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<String> ids(Views.Page page) {
        return page.lines().stream().map(l -> l.stored().event().id()).toList();
    }

    private List<String> found(String url) {
        return ids(desk.list(QueryUrl.parse(url), Views.Order.OLDEST, Optional.empty(), 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | a2:2 a2:1 a1:2 a1:1 a3:1
            actor=RUS                | a2:1 a1:1
            actor=RUS/MIL            | a2:1
            actor=REB                | a2:2
            actor=putin              | a1:1
            actor=VLADIMIR%20PUTIN   | a1:1
            actor=Nobody             | ''
            recipient=RUS            | a1:2
            involving=RUS            | a2:1 a1:2 a1:1
            dyad=RUS>FRA             | a1:1
            type=ASSAULT             | a2:2 a2:1
            mode=aerial              | a2:1
            mode=ASSAULT/aerial,demo | a2:1 a3:1
            mode=RETREAT/release     | ''
            quad=4                   | a2:2 a2:1 a3:1
            status=cancelled,future  | a1:1 a3:1
            history=true             | a2:2
            history=false&type=ASSAULT | a2:1
            speaker=RUS              | a1:2
            disputed=true            | a1:2
            place=SYR                | a2:2 a2:1
            place=aleppo             | a2:1
            box=37,36,38,37          | a2:1
            box=36,34,39,37          | a2:1
            from=2016-10-08          | a1:2 a1:1
            to=2016-09-15            | a2:2
            from=2016-09-15&to=2016-10-07 | a2:2 a2:1
            confidence=0.8           | a1:2 a1:1
            confidence=0.81          | a1:1
            source=herald            | a2:2 a2:1
            article=a1               | a1:2 a1:1
            article=none             | ''
            q=planned                | a1:1
            q="long planned"         | a1:1
            q="planned long"         | ''
            type=ASSAULT&place=SYR&confidence=0.5 | a2:1
            """)
    void filters(String url, String ids) {
        List<String> expected = ids.isEmpty() ? List.of() : List.of(ids.split(" "));

        assertThat(found(url)).isEqualTo(expected);
        assertThat(desk.count(QueryUrl.parse(url))).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, a1:1 a1:2 a2:1 a2:2 a3:1",
        "OLDEST, a2:2 a2:1 a1:2 a1:1 a3:1",
        "DOUBTFUL, a2:2 a2:1 a3:1 a1:2 a1:1",
        "CORROBORATED, a1:1 a1:2 a2:1 a2:2 a3:1"
    })
    void pagesGoOnWhereTheyEnded(Views.Order order, String ids) {
        List<String> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Views.Page page = desk.list(Query.ALL, order, cursor, 2);
            assertThat(page.total()).isEqualTo(5);
            all.addAll(ids(page));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(all).containsExactly(ids.split(" "));
    }

    @Test
    void aCursorHoldsWhileEventsAreAdded() {
        Views.Page first = desk.list(Query.ALL, Views.Order.OLDEST, Optional.empty(), 2);
        store.file(new Report("b", "Courier", "2016-01-01")
                .event("AID", "Chad TCD GOV", "Mali MLI GOV", "2016-01-01")
                .filing());

        assertThat(ids(desk.list(Query.ALL, Views.Order.OLDEST, first.next(), 2)))
                .containsExactly("a1:2", "a1:1");
        assertThatThrownBy(() -> desk.list(Query.ALL, Views.Order.NEWEST, first.next(), 2))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("cursor");
        assertThatThrownBy(() -> desk.list(Query.ALL, Views.Order.NEWEST, Optional.of("%%"), 2))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void followsWhatOthersWrite() {
        try (Store other = Stores.open(folder, CLOCK)) {
            other.file(new Report("b", "Courier", "2016-01-01")
                    .event("AID", "Chad TCD GOV", "Mali MLI GOV", "2016-01-01")
                    .filing());
            assertThat(desk.count(Query.ALL)).isEqualTo(6);
            assertThat(found("actor=Chad")).containsExactly("b:1");

            other.file(new Report("b", "Courier", "2016-01-01")
                    .event("AID", "Chad TCD GOV", "Mali MLI GOV", "2016-01-02")
                    .event("AID", "Chad TCD GOV", "Niger NER GOV", "2016-01-03")
                    .filing());
            assertThat(found("actor=TCD")).containsExactly("b:1", "b:2");
            assertThat(found("to=2016-01-01")).isEmpty();

            other.remove("b");
            assertThat(found("actor=TCD")).isEmpty();
            assertThat(desk.count(Query.ALL)).isEqualTo(5);
            assertThat(desk.timeline(Query.ALL, Optional.empty()).bars().get(0).start())
                    .isEqualTo("2016-09-01");
        }
    }

    @Test
    void theTimelineCountsByQuadClassWithoutHoles() {
        Views.Timeline weeks = desk.timeline(Query.ALL, Optional.of(Views.Unit.WEEK));

        assertThat(weeks.undated()).isEqualTo(1);
        assertThat(weeks.bars()).hasSize(8);
        assertThat(weeks.bars().get(0).start()).isEqualTo(LocalDate.of(2016, 8, 29));
        assertThat(weeks.bars().get(0).byQuad()).isEqualTo(new Views.QuadCounts(0, 0, 0, 0, 1));
        assertThat(weeks.bars().get(7).byQuad()).isEqualTo(new Views.QuadCounts(0, 1, 0, 0, 0));
        assertThat(weeks.bars().stream().mapToLong(b -> b.byQuad().total()).sum())
                .isEqualTo(4);
        assertThat(desk.timeline(Query.ALL, Optional.empty()).unit()).isEqualTo(Views.Unit.DAY);
        assertThat(desk.timeline(QueryUrl.parse("actor=Nobody"), Optional.empty())
                        .bars())
                .isEmpty();
    }

    @Test
    void theWidestBarsThatAreEnoughAreChosen() {
        store.file(new Report("old", "Courier", "2016-01-01")
                .event("AID", "Chad TCD GOV", "Mali MLI GOV", "1980-06-01")
                .event("AID", "Chad TCD GOV", "Mali MLI GOV", "2014-01-01")
                .filing());

        assertThat(desk.timeline(Query.ALL, Optional.empty()).unit()).isEqualTo(Views.Unit.YEAR);
        assertThat(desk.timeline(QueryUrl.parse("from=2014"), Optional.empty()).unit())
                .isEqualTo(Views.Unit.MONTH);
        assertThat(desk.timeline(Query.ALL, Optional.of(Views.Unit.DAY)).unit()).isEqualTo(Views.Unit.WEEK);
        assertThat(desk.timeline(Query.ALL, Optional.of(Views.Unit.YEAR)).bars())
                .hasSize(37);
    }

    @Test
    void anEventIsOnASpotOrInACountryOrNowhere() {
        Views.MapView map = desk.map(Query.ALL);

        assertThat(map.countries())
                .containsExactly(new Views.CountryCount("SYR", 1, new Views.QuadCounts(0, 0, 0, 0, 1)));
        assertThat(map.spots().stream().map(s -> s.name() + " " + s.precision() + " " + s.events()))
                .containsExactly("Paris city 1", "Aleppo city 1");
        assertThat(map.nowhere()).isEqualTo(2);
        assertThat(map.spots().get(1).longitude()).isEqualTo(37.16);
    }

    @Test
    void dyadsAreValuesOfFilters() {
        Views.Dyads dyads = desk.dyads(Query.ALL, Views.Level.COUNTRY, 10);

        assertThat(dyads.dyads().stream().map(d -> d.from() + ">" + d.to() + " " + d.events()))
                .containsExactlyInAnyOrder("RUS>FRA 1", "FRA>RUS 1", "RUS>SYR 1", "SYR>SYR 1");
        Views.Dyads actors = desk.dyads(Query.ALL, Views.Level.ACTOR, 10);
        assertThat(actors.dyads().stream().map(d -> d.from() + ">" + d.to()))
                .contains("Vladimir Putin>France", "Russian air force>Syria");
        assertThat(desk.dyads(Query.ALL, Views.Level.COUNTRY, 2).dyads()).hasSize(2);
        for (Views.DyadCount dyad : dyads.dyads()) {
            assertThat(desk.count(QueryUrl.parse("actor=" + dyad.from() + "&recipient=" + dyad.to())))
                    .isEqualTo(dyad.events());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "actor, RUS 2",
        "recipient, SYR 2",
        "involving, RUS 3",
        "type, ASSAULT 2",
        "mode, CONSULT/visit 1",
        "status, actual 3",
        "speaker, RUS 1",
        "place, SYR 2",
        "source, Courier 2",
        "quad, 4 3"
    })
    void facetsGiveTheMostFrequentFirst(String parameter, String first) {
        List<Views.Count> counts = desk.facet(Query.ALL, parameter, 5);

        assertThat(counts.get(0).value() + " " + counts.get(0).events()).isEqualTo(first);
        for (Views.Count count : counts) {
            Query query = QueryUrl.parse(parameter + "=" + QueryUrl.encode(Lists.write(count.value(), false)));
            assertThat(desk.count(query)).as(count.toString()).isEqualTo(count.events());
            assertThat(count.label()).isNotBlank();
        }
    }

    @Test
    void aFacetShowsWhatAnotherChoiceWouldGive() {
        List<Views.Count> types = desk.facet(QueryUrl.parse("type=ASSAULT&actor=RUS"), "type", 5);

        assertThat(types.stream().map(Views.Count::value)).containsExactlyInAnyOrder("ASSAULT", "CONSULT");
        assertThatThrownBy(() -> desk.facet(Query.ALL, "colour", 5)).isInstanceOf(QueryException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "russ, involving, RUS",
        "rus, involving, RUS",
        "put, involving, Vladimir Putin",
        "PÜT, involving, Vladimir Putin",
        "alep, place, Aleppo",
        "aerial, mode, ASSAULT/aerial",
        "canc, status, cancelled",
        "cour, source, Courier",
        "ASSAULT, type, ASSAULT",
        "to:fra, recipient, FRA",
        "type:REJECT actor:vlad, actor, Vladimir Putin"
    })
    void suggests(String typed, String parameter, String value) {
        List<Views.Suggestion> suggestions = desk.suggest(typed, 5);

        assertThat(suggestions).isNotEmpty();
        assertThat(suggestions.get(0).parameter() + "=" + suggestions.get(0).value())
                .isEqualTo(parameter + "=" + value);
        assertThat(suggestions.get(0).events()).isPositive();
    }

    @Test
    void suggestsNothingForNothingAndFollowsTheStore() {
        assertThat(desk.suggest("", 5)).isEmpty();
        assertThat(desk.suggest("zzz", 5)).isEmpty();
        store.file(new Report("b", "Courier", "")
                .event("AID", "Zzyzx Ltd BUS", "Mali MLI GOV", "2016-01-01")
                .filing());
        assertThat(desk.suggest("zzy", 5)).hasSize(1);
    }

    @Test
    void aCorrectionIsKeptShownAndTakesAnEventOutOfTheReview() {
        Views.Page first = desk.toReview(Query.ALL, Optional.empty(), 2);
        assertThat(ids(first)).containsExactly("a2:2", "a2:1");

        Correction kept = desk.correct(
                new Correction(0, "a2:2", Correction.Verdict.REJECT, "ann", "no act", "", Optional.empty()));

        assertThat(kept.number()).isPositive();
        assertThat(kept.at()).startsWith("2026-01-02T03:04:05");
        assertThat(ids(desk.toReview(Query.ALL, Optional.empty(), 2))).containsExactly("a2:1", "a3:1");
        assertThat(ids(desk.toReview(Query.ALL, first.next(), 9))).containsExactly("a3:1", "a1:2", "a1:1");
        assertThat(desk.event("a2:2").orElseThrow().verdict()).contains("reject");
        assertThat(desk.event("a2:1").orElseThrow().verdict()).isEmpty();
        desk.correct(new Correction(0, "a2:2", Correction.Verdict.ACCEPT, "bob", "an act", "", Optional.empty()));
        assertThat(desk.event("a2:2").orElseThrow().verdict()).contains("accept");
        assertThatThrownBy(() -> desk.correct(
                        new Correction(0, "no", Correction.Verdict.ACCEPT, "bob", "", "", Optional.empty())))
                .hasMessageContaining("'no'");
    }

    private void decide(String event, Correction.Verdict verdict, String... fields) {
        desk.correct(new Correction(
                0, event, verdict, "ann", "", "", Arrays.stream(fields).findFirst()));
    }

    @Test
    void whatIsRejectedIsLeftOutUnlessItIsAskedFor() throws IOException {
        decide("a2:2", Correction.Verdict.REJECT);
        decide("a1:1", Correction.Verdict.ACCEPT);

        assertThat(count("")).isEqualTo(4);
        assertThat(count("verdict=rejected")).isEqualTo(1);
        assertThat(count("verdict=accepted")).isEqualTo(1);
        assertThat(count("verdict=unreviewed")).isEqualTo(3);
        assertThat(count("verdict=any")).isEqualTo(5);
        assertThat(count("article=a2&verdict=rejected,accepted")).isEqualTo(1);
        for (String asked : List.of("", "verdict=rejected", "type=ASSAULT")) {
            assertThat(desk.facet(QueryUrl.parse(asked), "verdict", 9).stream()
                            .collect(Collectors.toMap(Views.Count::value, Views.Count::events)))
                    .allSatisfy((verdict, events) -> assertThat(desk.count(QueryUrl.parse(asked)
                                    .withVerdicts(List.of(Verdict.valueOf(verdict.toUpperCase(Locale.ROOT))))))
                            .isEqualTo(events));
        }
        for (String asked : List.of("", "verdict=rejected", "verdict=any")) {
            Query query = QueryUrl.parse(asked);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(desk.export(query, Desk.Export.JSONL, out)).isEqualTo(desk.count(query));
            assertThat(desk.timeline(query, Optional.empty()).bars().stream()
                                    .mapToLong(b -> b.byQuad().total())
                                    .sum()
                            + desk.timeline(query, Optional.empty()).undated())
                    .isEqualTo(desk.count(query));
        }
        decide("a2:2", Correction.Verdict.ACCEPT);
        assertThat(count("")).isEqualTo(5);
    }

    private long count(String url) {
        return desk.count(QueryUrl.parse(url));
    }

    @Test
    void whatIsSetRightIsShownSoEverywhereAndTheOriginalIsKept() throws IOException {
        StoredEvent coded = desk.event("a1:1").orElseThrow().stored();
        String fields = "{\"status\":\"future\",\"event\":\"AID\",\"mode\":\"none\",\"actor\":\"Mali; MLI/MIL;"
                + " Nobody Atall\",\"recipient\":\"none\",\"date\":\"2031-05\",\"place\":\"Mali\"}";
        decide("a1:1", Correction.Verdict.FIX, fields);

        for (String url : List.of(
                "actor=MLI",
                "actor=MLI/MIL",
                "actor=%22Nobody%20Atall%22",
                "type=AID&from=2031",
                "place=MLI",
                "status=future&from=2031-05-31&to=2031-05-31",
                "quad=2&from=2031",
                "verdict=fixed")) {
            assertThat(ids(desk.list(QueryUrl.parse(url), Views.Order.NEWEST, Optional.empty(), 9)))
                    .as(url)
                    .containsExactly("a1:1");
        }
        Views.Line line = desk.event("a1:1").orElseThrow();
        assertThat(line.coded()).contains(coded);
        assertThat(line.stored().event().recipients()).isEmpty();
        assertThat(line.stored()
                        .event()
                        .explanation()
                        .get(line.stored().event().explanation().size() - 1))
                .startsWith("set right by ann: status is future");
        Views.Line listed = desk.list(QueryUrl.parse("actor=MLI"), Views.Order.NEWEST, Optional.empty(), 1)
                .lines()
                .get(0);
        assertThat(listed.stored()).isEqualTo(line.stored());
        assertThat(desk.facet(QueryUrl.parse("from=2031"), "type", 9))
                .extracting(Views.Count::value)
                .containsExactly("AID");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.export(QueryUrl.parse("from=2031"), Desk.Export.JSONL, out);
        JsonNode exported = MAPPER.readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(exported.path("event").asText()).isEqualTo("AID");
        assertThat(exported.path("date").asText()).isEqualTo("2031-05-01");
        assertThat(exported.path("actor")).hasSize(3);
        assertThat(MAPPER.readTree(desk.evidence(line.stored())).toString()).contains("\"cancelled\"");

        desk.close();
        store = Stores.open(folder, CLOCK);
        desk = desk();
        assertThat(count("actor=MLI/MIL")).isEqualTo(1);
        decide("a1:1", Correction.Verdict.ACCEPT);
        assertThat(desk.event("a1:1").orElseThrow().stored()).isEqualTo(coded);
        assertThat(count("actor=MLI")).isZero();
    }

    @Test
    void aVerdictStaysWhenItsArticleIsCodedAgain() {
        desk.correct(new Correction(0, "a2:2", Correction.Verdict.REJECT, "ann", "no act", "", Optional.empty()));
        store.file(new Report("a2", "Herald", "2016-10-10")
                .event("ASSAULT", "Russian air force RUS MIL", "Syria SYR CVL", "2016-10-07")
                .event("ASSAULT", "Jaish al-Test SYR REB", "Syria SYR MIL", "2016-09-01 to 2016-09-30")
                .filing());

        assertThat(ids(desk.toReview(QueryUrl.parse("article=a2"), Optional.empty(), 9)))
                .containsExactly("a2:1");
    }

    @Test
    void correctionsBecomeRegressionCases() throws IOException {
        desk.correct(new Correction(
                0, "a1:1", Correction.Verdict.FIX, "ann", "planned", "", Optional.of("{\"status\":\"future\"}")));
        desk.correct(
                new Correction(0, "a1:2", Correction.Verdict.REJECT, "ann", "first thought", "", Optional.empty()));
        desk.correct(
                new Correction(0, "a1:2", Correction.Verdict.ACCEPT, "ann", "second thought", "", Optional.empty()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        desk.writeCases(out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode fix = MAPPER.readTree(lines.get(0));
        assertThat(fix.path("fields").path("status").asText()).isEqualTo("future");
        assertThat(fix.path("coded").path("status").asText()).isEqualTo("cancelled");
        String text = fix.path("text").asText();
        JsonNode trigger = fix.path("coded").path("trigger");
        assertThat(text.substring(
                        trigger.path("start").asInt(), trigger.path("end").asInt()))
                .isEqualTo(trigger.path("text").asText());
        assertThat(MAPPER.readTree(lines.get(1)).path("verdict").asText()).isEqualTo("accept");
    }

    @ParameterizedTest
    @EnumSource(
            value = Desk.Export.class,
            names = {"JSONL", "CSV", "GEOJSON"})
    void anExportHasAsManyRowsAsTheScreenCounts(Desk.Export form) throws IOException {
        for (String url : List.of("", "actor=RUS", "place=SYR", "actor=Nobody", "confidence=0.5")) {
            Query query = QueryUrl.parse(url);
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            long written = desk.export(query, form, out);

            String text = out.toString(StandardCharsets.UTF_8);
            assertThat(written).isEqualTo(desk.count(query));
            long rows = switch (form) {
                case CSV -> text.lines().count() - 1;
                case GEOJSON -> MAPPER.readTree(text).path("features").size();
                default -> text.lines().count();
            };
            assertThat(rows).as(url).isEqualTo(written);
        }
    }

    @Test
    void geoJsonHasAPointOnlyWhereTheEvidenceIsThatClose() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.export(QueryUrl.parse("place=SYR"), Desk.Export.GEOJSON, out);

        JsonNode features = MAPPER.readTree(out.toByteArray()).path("features");

        assertThat(features.get(0).path("geometry").path("coordinates").toString())
                .isEqualTo("[37.16,36.2]");
        assertThat(features.get(1).path("geometry").isNull()).isTrue();
        assertThat(features.get(1).path("properties").path("precision").asText())
                .isEqualTo("country");
    }

    @Test
    void anEvidenceBundleCanBeVerifiedWithoutTheDesk() throws Exception {
        JsonNode bundle = MAPPER.readTree(desk.evidence(store.event("a1:2").orElseThrow()));

        String text = bundle.path("article").path("text").asText();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(bundle.path("article").path("sha256").asText())
                .isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(bundle.path("spans").size()).isGreaterThan(5);
        for (JsonNode span : bundle.path("spans")) {
            assertThat(text.substring(
                            span.path("start").asInt(), span.path("end").asInt()))
                    .isEqualTo(span.path("words").asText());
        }
        assertThat(bundle.path("versions").path("model").asText()).isEqualTo("model test");
        assertThat(bundle.path("event").path("id").asText()).isEqualTo("a1:2");
        assertThat(bundle.path("verify").size()).isPositive();
    }

    @Test
    void aTextIsCodedAndOnlyKeptIfAsked() {
        Article article = Sample.article();

        Desk.Coding coded = desk.code(article);
        assertThat(coded.filing().orElseThrow().coded().events()).hasSize(2);
        assertThat(coded.filed()).isEmpty();
        assertThat(desk.count(Query.ALL)).isEqualTo(5);

        assertThat(desk.add(article).filed()).contains(Store.Filed.ADDED);
        assertThat(desk.count(Query.ALL)).isEqualTo(7);
        assertThat(desk.add(article).filed()).contains(Store.Filed.UNCHANGED);
        assertThat(desk.count(Query.ALL)).isEqualTo(7);
    }

    @Test
    void whatCannotBeCodedIsSaid() {
        Filer failing = new Filer(
                article -> {
                    if (article.text().isEmpty()) {
                        return new Rejected(article.id(), "ingest", Problem.EMPTY, "nothing there");
                    }
                    throw new IllegalStateException("broken");
                },
                () -> success -> List.of(),
                RecordFinder::load);
        LocalDesk other = new LocalDesk(store, failing, CLOCK);

        assertThat(other.add(Article.of("x", "")).problem()).contains("CAS001 nothing there");
        assertThat(other.add(Article.of("x", "y")).problem().orElseThrow()).contains("CAS099", "IllegalStateException");
        assertThat(other.add(Article.of("x", "y")).filing()).isEmpty();
    }
}
