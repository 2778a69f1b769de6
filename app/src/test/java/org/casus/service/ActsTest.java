package org.casus.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.casus.Sample;
import org.casus.model.PlacePrecision;
import org.casus.model.Status;
import org.casus.record.RecordFinder;
import org.casus.store.Correction;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final String RUSSIA = "Vladimir Putin RUS GOV";
    private static final String FRANCE = "France FRA GOV";
    private static final String AGENCY =
            "The agency reports at length from the capital on how the visit came to be called off after many weeks of"
                    + " talks between the two foreign ministers, who had agreed on nearly everything but the order of the"
                    + " speeches, the seats at the table and the words of the statement that was to be read at the end.";

    @TempDir
    Path folder;

    private Store store;
    private LocalDesk desk;

    @BeforeEach
    void open() {
        store = Stores.open(folder, CLOCK);
        desk = desk(store);
    }

    private static LocalDesk desk(Store store) {
        return new LocalDesk(
                store, new Filer(Sample::code, () -> success -> List.of(), RecordFinder::load), CLOCK, Duration.ZERO);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Report visit(String id, String source, String day) {
        return visit(id, source, day, e -> e);
    }

    private static Report visit(String id, String source, String day, Report.Detail detail) {
        return new Report(id, source, "2016-10-12")
                .event("CONSULT/visit", RUSSIA, FRANCE, day, detail)
                .words("This is what " + id + " has to say of " + source + " in its own words, unlike all the rest "
                        + id + ".");
    }

    private void file(Report... reports) {
        for (Report report : reports) {
            store.file(report.filing());
        }
    }

    private static Views.Cluster cluster(Desk desk, String event) {
        return desk.cluster(desk.event(event).orElseThrow());
    }

    private List<String> members(String event) {
        return cluster(desk, event).members().stream()
                .map(m -> m.stored().event().id())
                .toList();
    }

    @Test
    void differentPublishersOfTheSameActCorroborateEachOther() {
        file(visit("a", "Courier", "2016-10-19"), visit("b", "Herald", "2016-10-19"), visit("c", "Post", "2016-10-20"));

        Views.Cluster cluster = cluster(desk, "b:1");

        assertThat(members("b:1")).containsExactly("a:1", "b:1", "c:1");
        assertThat(cluster.sources()).isEqualTo(3);
        assertThat(cluster.id()).isEqualTo(cluster(desk, "c:1").id());
        assertThat(String.join("\n", cluster.reasons())).contains("Russia \u2192 France", "2016-10-19", "actual");
        assertThat(desk.event("a:1").orElseThrow().corroboration()).isEqualTo(3);
        assertThat(desk.list(Query.ALL, Views.Order.CORROBORATED, Optional.empty(), 5)
                        .lines())
                .allSatisfy(line -> assertThat(line.corroboration()).isEqualTo(3));
    }

    @Test
    void theMostCorroboratedComeFirst() {
        file(
                visit("a", "Courier", "2016-10-19"),
                visit("b", "Herald", "2016-10-19"),
                new Report("c", "Post", "2016-10-12").event("AID", RUSSIA, "Syria SYR GOV", "2016-12-01"));

        assertThat(desk.list(Query.ALL, Views.Order.CORROBORATED, Optional.empty(), 5).lines().stream()
                        .map(l -> l.stored().event().id()))
                .containsExactly("a:1", "b:1", "c:1");
    }

    @Test
    void copiesAndOnePublisherCountOnce() {
        file(
                visit("a", "Courier", "2016-10-19").words(AGENCY).words(AGENCY),
                new Report("b", "Herald", "2016-10-13")
                        .event("CONSULT/visit", RUSSIA, FRANCE, "2016-10-19")
                        .words("This is what a has to say of Courier in its own words, unlike all the rest a.")
                        .words(AGENCY)
                        .words(AGENCY),
                visit("c", "Courier", "2016-10-19"),
                visit("d", "Post", "2016-10-19"));

        Views.Cluster cluster = cluster(desk, "a:1");

        assertThat(members("a:1")).containsExactly("a:1", "c:1", "d:1", "b:1");
        assertThat(cluster.sources()).isEqualTo(2);
        assertThat(cluster.members().get(3).copyOf()).contains("a");
        assertThat(cluster.members().get(2).copyOf()).isEmpty();
        assertThat(String.join("\n", cluster.reasons()))
                .contains("Herald (b) repeats Courier (a)", "Courier tells it in 2");
    }

    @Test
    void otherSidesTypesStatusesDaysAndPlacesAreOtherActs() {
        file(
                visit("a", "Courier", "2016-10-19"),
                new Report("b", "Herald", "").event("CONSULT/visit", FRANCE, RUSSIA, "2016-10-19"),
                new Report("c", "Herald", "").event("ACCUSE", RUSSIA, FRANCE, "2016-10-19"),
                visit("d", "Herald", "2016-10-19", e -> e.status(Status.CANCELLED)),
                visit("e", "Herald", "2016-10-25"),
                visit("f", "Herald", "2016-10-01 to 2016-10-31"),
                visit("g", "Herald", ""));

        for (String event : List.of("a:1", "b:1", "c:1", "d:1", "e:1", "f:1", "g:1")) {
            assertThat(members(event)).containsExactly(event);
        }
        assertThat(cluster(desk, "a:1").sources()).isEqualTo(1);
        assertThat(cluster(desk, "a:1").reasons()).isEmpty();
    }

    @Test
    void placesThatContradictPartWhatTellsOne() {
        Report.Detail aleppo = e -> e.aleppo();
        Report.Detail idlib = e -> e.in("Idlib", "SYR", PlacePrecision.CITY, 35.9, 36.6);
        Report.Detail syria = e -> e.syria();
        String army = "Syria SYR MIL";
        file(
                new Report("a", "Courier", "").event("ASSAULT", army, "Jaish SYR REB", "2016-10-07", aleppo),
                new Report("b", "Herald", "").event("ASSAULT", army, "Jaish SYR REB", "2016-10-07", syria));
        assertThat(members("a:1")).containsExactly("a:1", "b:1");

        file(new Report("c", "Post", "").event("ASSAULT", army, "Jaish SYR REB", "2016-10-07", idlib));

        assertThat(members("a:1")).containsExactly("a:1");
        assertThat(members("b:1")).containsExactly("b:1");
    }

    @Test
    void theDaysOfASiegeAreNotOneAct() {
        List<Report> reports = new ArrayList<>();
        for (int day = 10; day < 20; day++) {
            reports.add(visit("a" + day, "Courier", "2016-10-" + day));
            reports.add(visit("b" + day, "Herald", "2016-10-" + day));
        }
        file(reports.toArray(new Report[0]));

        assertThat(members("a10:1")).containsExactly("a10:1", "a11:1", "b10:1", "b11:1");
        assertThat(members("a13:1")).containsExactly("a12:1", "a13:1", "b12:1", "b13:1");
    }

    @Test
    void readersOfTheDeskOverruleBothWays() {
        file(visit("a", "Courier", "2016-10-19"), visit("b", "Herald", "2016-10-19"), visit("c", "Post", "2016-10-25"));

        desk.correct(ruling("a:1", Correction.Verdict.MERGE, "c:1", "the date was misread"));
        assertThat(members("c:1")).containsExactly("a:1", "b:1", "c:1");
        assertThat(cluster(desk, "b:1").sources()).isEqualTo(3);
        assertThat(cluster(desk, "b:1").reasons())
                .anyMatch(r -> r.contains("ann joined a:1 and c:1: the date was misread"));

        desk.correct(ruling("c:1", Correction.Verdict.SPLIT, "a:1", "it was not"));
        assertThat(members("c:1")).containsExactly("c:1");
        assertThat(members("a:1")).containsExactly("a:1", "b:1");

        desk.correct(ruling("b:1", Correction.Verdict.SPLIT, "a:1", "another visit"));
        assertThat(members("a:1")).containsExactly("a:1");
        assertThat(cluster(desk, "b:1").reasons()).containsExactly("ann took apart b:1 and a:1: another visit");

        assertThatThrownBy(() -> desk.correct(ruling("b:1", Correction.Verdict.SPLIT, "x", "")))
                .hasMessageContaining("'x'");
        assertThatThrownBy(() -> desk.correct(
                        new Correction(0, "b:1", Correction.Verdict.MERGE, "ann", "", "", Optional.empty())))
                .hasMessageContaining("other");
    }

    private static Correction ruling(String event, Correction.Verdict verdict, String other, String reason) {
        return new Correction(0, event, verdict, "ann", reason, "", Optional.of("{\"other\":\"" + other + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfLoadingMakesNoDifference(long seed, @TempDir Path other) {
        Random random = new Random(seed);
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String day = "2016-10-" + (10 + random.nextInt(6));
            int where = random.nextInt(3);
            filings.add(visit(
                            "r" + i,
                            "Paper " + random.nextInt(8),
                            day,
                            e -> where == 0
                                    ? e
                                    : where == 1 ? e.aleppo() : e.in("Idlib", "SYR", PlacePrecision.CITY, 35.9, 36.6))
                    .filing());
        }
        store.fileAll(filings);
        Collections.shuffle(filings, random);
        try (LocalDesk shuffled = desk(Stores.open(other, CLOCK))) {
            shuffled.store().fileAll(filings);
            for (int i = 0; i < 40; i++) {
                assertThat(new TreeSet<>(ids(cluster(shuffled, "r" + i + ":1"))))
                        .as("seed %d", seed)
                        .isEqualTo(new TreeSet<>(ids(cluster(desk, "r" + i + ":1"))));
                assertThat(cluster(shuffled, "r" + i + ":1").sources())
                        .isEqualTo(cluster(desk, "r" + i + ":1").sources());
            }
        }
    }

    private static List<String> ids(Views.Cluster cluster) {
        return cluster.members().stream().map(m -> m.stored().event().id()).toList();
    }
}
