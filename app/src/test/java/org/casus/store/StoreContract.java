package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.casus.Sample;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.Provenance;
import org.casus.output.Codes;
import org.casus.output.EventDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does, whatever database it keeps things in. */
abstract class StoreContract {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    static final Provenance NEWER = new Provenance("casus 1", "plover 2.0", "model 1");

    private static final Codes CODES = Codes.of(Codebook.plover(), CameoMap.load(Codebook.plover()));

    private Store store = closed();

    /** An empty store, or again the one that was opened before in this test. */
    abstract Store open();

    /** Has the database carry out statements behind the back of the store. */
    abstract void told(String... commands) throws SQLException;

    /** Bytes as a command writes them. */
    abstract String bytes(String hexadecimal);

    private static Store closed() {
        return (Store) java.lang.reflect.Proxy.newProxyInstance(
                StoreContract.class.getClassLoader(), new Class<?>[] {Store.class}, (p, m, a) -> null);
    }

    @BeforeEach
    void opens() {
        store = open();
    }

    @AfterEach
    void closes() {
        store.close();
    }

    private void again() {
        store.close();
        store = open();
    }

    private List<Facets> facets() {
        List<Facets> all = new ArrayList<>();
        store.facets(0, all::add);
        return all;
    }

    @Test
    void whatIsFiledComesBack() {
        Filing filing = Filings.of("a");

        assertThat(store.file(filing)).isEqualTo(Store.Filed.ADDED);
        again();

        StoredArticle stored = store.article("a").orElseThrow();
        assertThat(stored.coded().article())
                .isEqualTo(filing.coded().article().withPublished(filing.coded().published()));
        assertThat(stored.coded().published()).isEqualTo(filing.coded().published());
        assertThat(stored.coded().contexts()).isEqualTo(filing.coded().contexts());
        assertThat(stored.coded().provenance()).isEqualTo(filing.coded().provenance());
        assertThat(stored.sha256()).isEqualTo("6d47af70fbc7ce515e2395113c0b5f02d8c7040d0946de76e7cf1cdeabe0e334");
    }

    @Test
    void anEventIsTheDocumentThatTheCommandLineWrites() {
        Filing filing = Filings.of("a");
        store.file(filing);

        for (Event event : filing.coded().events()) {
            StoredEvent stored = store.event(event.id()).orElseThrow();
            assertThat(EventDocument.write(filing.coded(), stored.event(), CODES))
                    .isEqualTo(EventDocument.write(filing.coded(), event, CODES));
            assertThat(stored.article()).isEqualTo("a");
            assertThat(stored.title()).contains("France rejects talks");
            assertThat(stored.source()).contains("The Karsk Courier");
            assertThat(stored.published()).contains("2016-10-11");
            assertThat(stored.sentence())
                    .isEqualTo(event.mentions().get(0).sentence().of(Sample.TEXT));
            assertThat(stored.provenance()).isEqualTo(filing.coded().provenance());
        }
        assertThat(store.event("a:e1").orElseThrow().quad()).hasValue(3);
    }

    @Test
    void theSameFiledAgainChangesNothing() {
        store.file(Filings.of("a"));
        List<Facets> before = facets();

        assertThat(store.file(Filings.of("a"))).isEqualTo(Store.Filed.UNCHANGED);
        assertThat(store.fileAll(List.of(Filings.of("a"), Filings.of("b"), Filings.of("b"))))
                .containsExactly(Store.Filed.UNCHANGED, Store.Filed.ADDED, Store.Filed.UNCHANGED);

        assertThat(facets()).hasSize(4).containsAll(before);
        assertThat(store.size()).isEqualTo(new Store.Size(2, 4));
        assertThat(store.changes(0, 10)).extracting(Change::subject).containsExactly("a", "b");
    }

    @Test
    void aRevisedArticleReplacesItsEventsUnderNewRows() {
        store.file(Filings.of("a"));
        store.file(Filings.of("b"));
        long article = store.article("b").orElseThrow().row();
        long last = facets().get(3).row();

        Filing revised = Filings.by(Filings.of("b"), NEWER);
        assertThat(store.file(revised)).isEqualTo(Store.Filed.REVISED);

        assertThat(store.article("b").orElseThrow().row()).isEqualTo(article);
        assertThat(facets()).hasSize(4);
        List<Facets> added = new ArrayList<>();
        store.facets(last, added::add);
        assertThat(added).hasSize(2).allSatisfy(f -> assertThat(f.article()).isEqualTo(article));
        assertThat(store.events(List.of(last))).isEmpty();
        assertThat(store.changes(2, 10))
                .containsExactly(new Change(
                        3, "2026-01-02T03:04:05Z", Change.Kind.ARTICLE_REVISED, "b", article, "2 events, 1 plan"));
        assertThat(store.search("refused")).hasSize(2);
    }

    @Test
    void rowsAreNeverUsedTwice() {
        store.file(Filings.of("a"));
        long last = facets().get(1).row();
        long article = store.article("a").orElseThrow().row();

        assertThat(store.remove("a")).isTrue();
        assertThat(store.remove("a")).isFalse();
        again();
        store.file(Filings.of("b"));

        assertThat(facets()).allSatisfy(f -> assertThat(f.row()).isGreaterThan(last));
        assertThat(store.article("b").orElseThrow().row()).isGreaterThan(article);
        assertThat(store.changes(0, 10).get(1))
                .isEqualTo(new Change(2, "2026-01-02T03:04:05Z", Change.Kind.ARTICLE_REMOVED, "a", article, ""));
        assertThat(store.article("a")).isEmpty();
        assertThat(store.event("a:e1")).isEmpty();
        assertThat(store.search("refused")).hasSize(1);
    }

    @Test
    void holdsTellsWhatNeedNotBeCodedAgain() {
        Filing filing = Filings.of("a");
        Article article = filing.coded().article();
        Provenance versions = filing.coded().provenance();
        assertThat(store.holds(article, versions)).isFalse();

        store.file(filing);

        assertThat(store.holds(article, versions)).isTrue();
        assertThat(store.holds(article, NEWER)).isFalse();
        assertThat(store.holds(article.withSource("Another"), versions)).isFalse();
        assertThat(store.holds(
                        article.withPublished(
                                new org.casus.model.PublicationDate.Given(LocalDate.of(2016, 10, 12), "--date")),
                        versions))
                .isFalse();
        assertThat(store.holds(Filings.article("b"), versions)).isFalse();
    }

    @Test
    void facetsCarryTheNumbersOfNames() {
        store.file(Filings.of("a"));

        Facets facets = facets().get(0);

        List<Party> parties = store.parties(0);
        assertThat(facets.actors()).hasSize(2);
        assertThat(parties.get(facets.actors()[0])).isEqualTo(new Party(facets.actors()[0], "France", "FRA", "GOV"));
        assertThat(parties.get(facets.actors()[1]).name()).isEqualTo("\"Karsk\"");
        assertThat(parties.get(facets.recipients()[0]).name()).isEqualTo("Ada Rell");
        assertThat(parties.get(facets.speakers()[0])).isEqualTo(new Party(facets.speakers()[0], "Arvenia", "", ""));
        assertThat(store.sources(0).get(facets.source())).isEqualTo("The Karsk Courier");
        assertThat(store.modes(0).get(facets.mode())).isEqualTo("meet");
        assertThat(store.spots(0).get(facets.place()).place().name()).isEqualTo("Paris");
        assertThat(facets.first()).isEqualTo((int) LocalDate.of(2016, 10, 10).toEpochDay());
        assertThat(facets.confidence()).isEqualTo(81);
        assertThat(facets.disputed()).isFalse();
        assertThat(store.parties(2)).extracting(Party::number).startsWith(2);
    }

    @Test
    void eventsAreNumberedAsTheyWereFiled() {
        store.file(Filings.of("a"));
        List<Facets> filed = facets();
        List<StoredEvent> events = store.events(filed.stream().map(Facets::row).toList());

        assertThat(store.number(events)).isEqualTo(filed);
        assertThat(store.number(List.of())).isEmpty();
    }

    @Test
    void placesOfOtherFilingsAreTheSame() {
        store.fileAll(List.of(Filings.of("a"), Filings.of("b")));
        again();
        store.file(Filings.of("c"));

        assertThat(store.spots(0)).hasSize(1);
        assertThat(store.parties(0)).hasSize(4);
        assertThat(store.sources(0)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"48.8,2.3,48.9,2.4,1", "48.8,2.35,48.9,2.4,0", "-90,-180,90,180,1", "40,170,50,3,1", "40,170,50,-170,0"
    })
    void boxesHoldPlaces(double south, double west, double north, double east, int found) {
        store.file(Filings.of("a"));

        assertThat(store.spotsWithin(south, west, north, east)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "refused|1",
                "REFUSED  meet|1",
                "\"refused to meet\"|1",
                "\"meet refused\"|0",
                "\"said France\"|0",
                "rejects|2",
                "refused -meet|1",
                "refused OR nothing|0",
                "NOT refused|0",
                "refuse*|1",
                "refusing|1",
                "\"refuse to meeting\"|1",
                "sentence:refused|0",
                "\"refused|1",
                "Monday\"|1",
                "nothing|0",
                "' OR 1=1 --|0",
                "Paris & Rell|1",
                "Pâris|1",
            })
    void wordsAreWordsAndNoOperators(String typed, int found) {
        store.file(Filings.of("a"));

        assertThat(store.search(typed)).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "\"", "*", "^ ( ) { }", "'", ";", "\\", "<->", ":*"})
    void nothingToSearchForFindsNothing(String typed) {
        store.file(Filings.of("a"));

        assertThat(store.search(typed)).isEmpty();
    }

    @Test
    void aDeskFromBeforeThereWereStemsIsBroughtUpToDate() throws SQLException {
        store.file(Filings.of("a"));
        becomeOlder(2);
        told("DELETE FROM event_words");

        store = open();

        assertThat(store.search("refusing")).hasSize(1);
        assertThat(store.search("\"refuses to meeting\"")).hasSize(1);
    }

    @Test
    void aDeskFromBeforeFacetsStoodByArticleIsBroughtUpToDate() throws SQLException {
        store.fileAll(List.of(Filings.of("a"), Filings.of("b")));
        List<Facets> before = facets();
        becomeOlder(3);

        store = open();

        assertThat(facets()).hasSize(4).isEqualTo(before);
        store.remove("a");
        assertThat(facets()).isEqualTo(before.subList(2, 4));
        store.file(Filings.of("a"));
        assertThat(facets()).hasSize(4);
        assertThat(store.size()).isEqualTo(new Store.Size(2, 4));
    }

    /** Closes the desk and makes it one of an older schema, in which each event had a row of facets. */
    private void becomeOlder(int schema) throws SQLException {
        List<Facets> all = facets();
        store.close();
        told("DELETE FROM facets");
        for (Facets one : all) {
            String packed = HexFormat.of().formatHex(FacetCodeTest.single(one));
            told("INSERT INTO facets (row, article, packed) VALUES (" + one.row() + ", " + one.article() + ", "
                    + bytes(packed) + ")");
        }
        told("UPDATE meta SET value = '" + schema + "' WHERE key = 'schema_version'");
    }

    @Test
    void plansAndNotesAreKept() {
        store.fileAll(List.of(Filings.of("b"), Filings.of("a")));

        assertThat(store.filing("a").plans()).isEqualTo(Filings.of("a").plans());
        assertThat(store.filing("a").notes()).isEqualTo(Filings.of("a").notes());
        assertThat(store.notes("a:e1")).isEqualTo(Filings.of("a").notes());
        assertThat(store.notes("")).isEmpty();
        List<Store.ArticlePlan> first = store.plans(Optional.empty(), 1);
        assertThat(first).extracting(Store.ArticlePlan::article).containsExactly("a");
        assertThat(store.plans(first.stream().findFirst(), 9))
                .extracting(Store.ArticlePlan::article)
                .containsExactly("b");
        assertThatThrownBy(() -> store.filing("c")).isInstanceOf(StoreException.class);
    }

    @Test
    void articlesComeInTheOrderOfTheirIds() {
        for (String id : List.of("b", "A", "a", "\u00E9", "B")) {
            store.file(Filings.of(id));
        }

        assertThat(store.articlesAfter("", 10))
                .extracting(a -> a.coded().id())
                .containsExactly("A", "B", "a", "b", "\u00E9");
        assertThat(store.articlesAfter("B", 2)).extracting(a -> a.coded().id()).containsExactly("a", "b");
    }

    @Test
    void articlesThatOtherVersionsCodedAreFound() {
        store.file(Filings.of("b"));
        store.file(Filings.of("a"));
        Provenance same = Filings.of("a").coded().provenance();

        assertThat(store.codedOtherwise(same, "", 10)).isEmpty();
        for (Provenance other : List.of(
                new Provenance("casus 9", same.codebook(), same.model()),
                new Provenance(same.coder(), "plover 9", same.model()),
                new Provenance(same.coder(), same.codebook(), "model 9"))) {
            assertThat(store.codedOtherwise(other, "", 10))
                    .extracting(a -> a.coded().id())
                    .containsExactly("a", "b");
            assertThat(store.codedOtherwise(other, "a", 10))
                    .extracting(a -> a.coded().id())
                    .containsExactly("b");
            assertThat(store.codedOtherwise(other, "", 1))
                    .extracting(a -> a.coded().id())
                    .containsExactly("a");
        }
    }

    @Test
    void eventsComeInTheOrderAskedFor() {
        store.file(Filings.of("a"));
        List<Long> rows = facets().stream().map(Facets::row).toList();

        assertThat(store.events(List.of(rows.get(1), 99L, rows.get(0))))
                .extracting(e -> e.event().id())
                .containsExactly("a:e2", "a:e1");
        assertThat(store.events(List.of())).isEmpty();
    }

    @Test
    void correctionsAreAddedAndNumbered() {
        store.file(Filings.of("a"));
        Correction accept = new Correction(
                0, "a:e1", Correction.Verdict.ACCEPT, "ada", "reads so", "2026-02-01T00:00:00Z", Optional.empty());
        Correction fix = new Correction(
                0,
                "a:e1",
                Correction.Verdict.FIX,
                "ada",
                "it's a \"threat\"",
                "2026-02-02T00:00:00Z",
                Optional.of("{\"event\":\"THREATEN\"}"));

        assertThat(store.correct(accept).number()).isEqualTo(1);
        assertThat(store.correct(fix).number()).isEqualTo(2);
        store.file(Filings.by(Filings.of("a"), NEWER));
        again();

        assertThat(store.correctionsOf("a:e1")).hasSize(2);
        assertThat(store.correctionsOf("a:e2")).isEmpty();
        assertThat(store.corrections(1, 10))
                .containsExactly(new Correction(
                        2, fix.event(), fix.verdict(), fix.author(), fix.reason(), fix.at(), fix.fields()));
        assertThat(store.latestCorrections(10)).extracting(Correction::number).containsExactly(2L, 1L);
        assertThat(store.latestCorrections(1)).extracting(Correction::number).containsExactly(2L);
        assertThat(store.changes(1, 1).get(0).kind()).isEqualTo(Change.Kind.EVENT_CORRECTED);
        assertThatThrownBy(() -> store.correct(new Correction(
                        0, "x", Correction.Verdict.ACCEPT, "ada", "", "2026-02-01T00:00:00Z", Optional.empty())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no event 'x'");
    }

    @Test
    void oneRequestHasOneAnswer() {
        assertThat(store.answered("k", "h1")).isEmpty();

        store.answer("k", "h1", "{\"ok\":true}");
        store.answer("k", "h1", "another");
        again();

        assertThat(store.answered("k", "h1")).contains("{\"ok\":true}");
        assertThatThrownBy(() -> store.answered("k", "h2")).isInstanceOf(Store.ReusedKeyException.class);
    }

    @Test
    void signaturesOfCopiesAreAlike() {
        String text = "It was a long day at the border of Arvenia. " + Sample.TEXT + " Trucks stood there for hours.";
        store.file(Filings.of(Filings.article("a", Optional.empty(), Optional.empty(), text)));
        store.file(Filings.of(
                Filings.article("b", Optional.empty(), Optional.empty(), text.toUpperCase(java.util.Locale.ROOT))));
        store.file(Filings.of(Filings.article(
                "c",
                Optional.empty(),
                Optional.empty(),
                "Nothing like it. Rain fell all day over the hills of Karsk.")));

        List<Signature> all = new ArrayList<>();
        store.signatures(0, all::add);

        assertThat(all).hasSize(3);
        assertThat(all.get(0).similarity(all.get(1))).isEqualTo(1);
        assertThat(all.get(0).similarity(all.get(2))).isLessThan(0.2);
    }

    @Test
    void aFailedBatchLeavesNoTrace() {
        Filing clash = new Filing(
                Filings.with(
                        Filings.of("b").coded(),
                        List.of(Filings.named(Filings.of("b").coded().events().get(0), "a:e1")),
                        NEWER),
                List.of(),
                List.of());
        store.file(Filings.of("a"));

        assertThatThrownBy(() -> store.fileAll(List.of(Filings.of("c"), clash))).isInstanceOf(StoreException.class);

        assertThat(store.size()).isEqualTo(new Store.Size(1, 2));
        assertThat(store.file(Filings.of("d"))).isEqualTo(Store.Filed.ADDED);
        assertThat(store.changes(0, 9)).extracting(Change::subject).containsExactly("a", "d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE events; --",
                "<script>alert(\"1\")</script>",
                "quote ' double \" back \\ percent % under _ dollar $1 ?",
                "tab\tline\nfeed",
                "\uD83D\uDE80 \u4E2D\u6587 \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            })
    void anyCharactersCanStandAnywhere(String hostile) {
        Article article =
                Filings.article(hostile, Optional.of(hostile), Optional.of(hostile), hostile + " " + Sample.TEXT);
        Filing filing = Filings.of(article);

        store.file(filing);
        again();

        Article stored = store.article(hostile).orElseThrow().coded().article();
        assertThat(stored.text()).isEqualTo(article.text());
        assertThat(stored.title()).contains(hostile);
        assertThat(stored.source()).contains(hostile);
        assertThat(store.event(hostile + ":e1").orElseThrow().title()).contains(hostile);
        assertThat(store.sources(0)).containsExactly(hostile);
        assertThat(store.search(hostile + " refused")).hasSizeLessThanOrEqualTo(1);
        assertThat(store.file(filing)).isEqualTo(Store.Filed.UNCHANGED);
    }

    /** Kept, or refused for this article alone: never cut or lost in silence. */
    @Test
    void theCharacterZeroIsKeptOrRefused() {
        Article article = Filings.article("zero", Optional.of("a\0b"), Optional.empty(), "A\0B. " + Sample.TEXT);
        try {
            store.file(Filings.of(article));
            assertThat(store.article("zero").orElseThrow().coded().article().text())
                    .isEqualTo(article.text());
            assertThat(store.event("zero:e1").orElseThrow().title()).contains("a\0b");
        } catch (UnfitException e) {
            assertThat(e).hasMessageContaining("cannot keep it");
            assertThat(store.article("zero")).isEmpty();
        }
        assertThat(store.file(Filings.of("other"))).isEqualTo(Store.Filed.ADDED);
    }

    @Test
    void readersSeeWholeArticlesWhileOneWrites() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                readers.add(pool.submit(() -> {
                    int looks = 0;
                    while (!done.get() || looks == 0) {
                        assertThat(facets().size() % 2).isZero();
                        store.search("refused");
                        looks++;
                    }
                    return looks;
                }));
            }
            for (int i = 0; i < 40; i++) {
                store.file(Filings.of("a" + i));
                if (i % 3 == 0) {
                    store.file(Filings.by(Filings.of("a" + i), NEWER));
                }
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            done.set(true);
            pool.shutdownNow();
        }
        assertThat(store.size()).isEqualTo(new Store.Size(40, 80));
    }

    @Test
    void twoWhoWriteGetRowsOfTheirOwn() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (Store other = open()) {
            Future<?> one = pool.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    store.file(Filings.of("one" + i));
                }
            });
            Future<?> two = pool.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    other.file(Filings.of("two" + i));
                }
            });
            one.get();
            two.get();
        } finally {
            pool.shutdownNow();
        }
        assertThat(store.size()).isEqualTo(new Store.Size(50, 100));
        assertThat(facets()).extracting(Facets::row).doesNotHaveDuplicates();
        assertThat(store.parties(0)).extracting(Party::number).containsExactly(0, 1, 2, 3);
        assertThat(store.changes(0, 99))
                .extracting(Change::sequence)
                .doesNotHaveDuplicates()
                .hasSize(50);
    }

    /** A change that is seen comes after none that is not yet: who follows asks only for later ones. */
    @Test
    void whoFollowsTheChangesOfSeveralWritersMissesNone() throws Exception {
        int writers = 3;
        int each = 15;
        List<Long> seen = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Future<?>> writing = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                String name = "w" + w + "-";
                writing.add(pool.submit(() -> {
                    try (Store other = open()) {
                        for (int i = 0; i < each; i++) {
                            other.file(Filings.of(name + i));
                        }
                    }
                }));
            }
            boolean last = false;
            while (!last) {
                // Looks once more after the last was filed.
                last = writing.stream().allMatch(Future::isDone);
                store.changes(seen.isEmpty() ? 0 : seen.get(seen.size() - 1), 1000)
                        .forEach(c -> seen.add(c.sequence()));
            }
            for (Future<?> one : writing) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(seen)
                .isEqualTo(store.changes(0, 1000).stream().map(Change::sequence).toList())
                .hasSize(writers * each)
                .isSorted();
    }
}
