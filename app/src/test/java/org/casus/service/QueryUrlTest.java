package org.casus.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryUrlTest {

    private static final List<String> NAMES = List.of(
            "Vladimir Putin",
            "Smith, John",
            "\"Karsk\"",
            "France",
            "russia",
            "RUS/XYZ",
            "Rus/mil",
            "a\"b",
            "Ω & co = 100%",
            "x+y",
            "名前",
            "'; DROP TABLE events; --",
            "a->b",
            "#?/&=",
            "\u0000",
            "🕊",
            ",",
            "\"\"",
            "\"",
            "a\",\"b");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Any query that can be: values in their normal form or names by the letter. */
    static Query random(Random random) {
        Codebook codebook = Codebook.plover();
        Supplier<String> party = () -> switch (random.nextInt(4)) {
            case 0 -> pick(random, List.of("RUS", "FRA", "SYR", "USA"));
            case 1 -> pick(random, List.of("REB", "MIL", "IGO"));
            case 2 -> pick(random, List.of("RUS/MIL", "SYR/REB"));
            default -> random.nextBoolean() ? pick(random, NAMES) : noise(random);
        };
        List<String> modes = codebook.modes().stream()
                .map(m -> random.nextBoolean() ? m.code() : m.event() + "/" + m.code())
                .toList();
        LocalDate from = LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000);
        return new Query(
                random.nextBoolean() ? "" : noise(random),
                some(random, party),
                some(random, party),
                some(random, party),
                some(random, () -> pick(random, codebook.events()).code()),
                some(random, () -> pick(random, modes)),
                some(random, () -> 1 + random.nextInt(4)),
                some(random, () -> pick(random, Arrays.asList(Status.values()))),
                maybe(random, random.nextBoolean()),
                some(random, party),
                some(random, () -> random.nextBoolean() ? "SYR" : pick(random, NAMES)),
                maybe(
                        random,
                        new Query.Box(
                                -90 + random.nextDouble() * 90,
                                -180 + random.nextDouble() * 360,
                                random.nextDouble() * 90,
                                -180 + random.nextDouble() * 360)),
                maybe(random, from),
                maybe(random, from.plusDays(random.nextInt(1000))),
                random.nextBoolean() ? 0 : random.nextDouble(),
                some(random, () -> noise(random)),
                maybe(random, "id " + noise(random)),
                random.nextBoolean(),
                some(random, () -> pick(random, Arrays.asList(Verdict.values()))));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> some(Random random, Supplier<T> value) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(value.get());
        }
        return some;
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    /** Any characters that can stand in UTF-8. */
    static String noise(Random random) {
        return random.ints(random.nextInt(12), 0, 0x11000)
                .map(c -> random.nextInt(3) == 0 ? c : c % 0x80)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWrites(long seed) {
        Query query = random(new Random(seed));

        String url = QueryUrl.format(query);

        assertThat(QueryUrl.parse(url)).as("seed %d: %s", seed, url).isEqualTo(query);
        assertThat(url).matches("[\\x21-\\x7E]*").doesNotContain("\"", "<", "#", "'");
        assertThat(QueryUrl.format(QueryUrl.parse(url))).isEqualTo(url);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyStringIsAQueryOrAnExceptionThatNamesTheParameter(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String name = pick(
                    random,
                    Stream.concat(QueryUrl.parameters().stream(), Stream.of("dyad", ""))
                            .toList());
            String url = (random.nextInt(5) == 0 ? noise(random) : name) + "=" + noise(random) + "&" + noise(random);
            try {
                assertThat(QueryUrl.parse(url)).isNotNull();
            } catch (QueryException e) {
                assertThat(e.getMessage()).as("seed %d", seed).startsWith(e.parameter());
            }
            try {
                assertThat(QueryText.parse(noise(random) + " " + name + ":" + noise(random)))
                        .isNotNull();
            } catch (QueryException e) {
                assertThat(e.getMessage()).as("seed %d", seed).startsWith(e.parameter());
            }
        }
    }

    @Test
    void theOrderOfTheUrlIsAlwaysTheSame() {
        Query query = QueryUrl.parse("to=2016-10&status=cancelled&actor=russia&from=2016-10&recipient=FRA&q=a+b%20c");

        assertThat(QueryUrl.format(query))
                .isEqualTo("q=a%20b%20c&actor=RUS&recipient=FRA&status=cancelled&from=2016-10-01&to=2016-10-31");
        assertThat(QueryUrl.values(query).keySet()).isSubsetOf(QueryUrl.parameters());
        assertThat(QueryUrl.format(Query.ALL)).isEmpty();
        assertThat(QueryUrl.parse("")).isEqualTo(Query.ALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actor=RUS,FRA                 | actor=RUS&actor=FRA
            actor=RUS&recipient=FRA       | dyad=RUS>FRA
            actor=RUS&recipient=FRA       | dyad=russia-%3EFrance
            actor=RUS/MIL                 | actor=russian/mil
            actor=%22Russia%22            | actor="Russia"
            actor=REB                     | actor=reb
            type=REJECT&mode=REJECT/meet  | mode=reject/MEET&type=reject
            quad=4                        | quad=material-conflict
            place=SYR,Aleppo              | place=Syria,Aleppo
            from=2016-01-01&to=2016-12-31 | from=2016&to=2016
            history=false                 | history=no
            disputed=true                 | disputed=yes
            verdict=accepted,fixed        | verdict=Accepted&verdict=fixed
            verdict=unreviewed,accepted,fixed,rejected | verdict=any
            confidence=0.5                | confidence=.50
            box=-10,-20.5,10,20           | box=-10.0,%20-20.50,10,20
            q=a                           | q=a&actor=&type=
            actor=Smith                   | actor=,Smith,,
            """)
    void writesOneWayWhatCanBeSaidInSeveral(String canonical, String url) {
        assertThat(QueryUrl.format(QueryUrl.parse(url))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aktor=RUS           | aktor      | actor
            type=REJEKT         | type       | REJECT
            mode=met            | mode       | meet
            status=canceled     | status     | cancelled
            actor=RUS/MIX       | actor      | MIL
            quad=5              | quad       | verbal cooperation
            from=2016-02-31     | from       | 2016-02-29
            from=yesterday      | from       | 2016-10-11
            from=2017&to=2016   | to         | before
            confidence=2        | confidence | 0.75
            confidence=NaN      | confidence | 0.75
            history=perhaps     | history    | true or false
            box=1,2,3           | box        | west, south
            box=0,50,0,40       | box        | in order
            dyad=RUS            | dyad       | RUS>FRA
            dyad=RUS>FRA&actor=GBR | dyad    | alone
            article=a&article=b | article    | one value
            """)
    void saysWhichParameterAndWhatCanStandThere(String url, String parameter, String hint) {
        assertThatThrownBy(() -> QueryUrl.parse(url))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.parameter()).isEqualTo(parameter))
                .hasMessageContaining(hint);
    }

    @Test
    void otherParametersOfAPageAreNoFilters() {
        assertThat(QueryUrl.parse("order=oldest&actor=RUS", Set.of("order")).actors())
                .containsExactly("RUS");
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("actor", List.of("RUS", ""));
        form.put("type", List.of());
        assertThat(QueryUrl.parse(form, Set.of()).actors()).containsExactly("RUS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actor:RUS to:FRA type:REJECT status:cancelled from:2016-10 "exact phrase" | q=%22exact%20phrase%22&actor=RUS&recipient=FRA&type=REJECT&status=cancelled&from=2016-10-01
            from:russia to:france        | actor=RUS&recipient=FRA
            from:2016 to:2016-10         | from=2016-01-01&to=2016-10-31
            by:"vladimir putin" in:aleppo| actor=vladimir%20putin&place=aleppo
            by:"united kingdom"          | actor=GBR
            actor:russia,"united states" | actor=RUS,USA
            at 10:30 he said: no         | q=at%2010:30%20he%20said:%20no
            see http://a.example/b       | q=see%20http://a.example/b
            dyad:RUS>FRA                 | actor=RUS&recipient=FRA
            says:syria disputed:yes      | speaker=SYR&disputed=true
            verdict:rejected             | verdict=rejected
            “quoted” words               | q=%22quoted%22%20words
            """)
    void readsWhatIsTyped(String typed, String url) {
        assertThat(QueryUrl.format(QueryText.parse(typed))).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statuss:cancelled", "typ:REJECT x", "actr:RUS"})
    void aMisspeltFilterIsNoWord(String typed) {
        if (typed.startsWith("typ:")) {
            assertThat(QueryText.parse(typed).words()).isEqualTo(typed);
        } else {
            assertThatThrownBy(() -> QueryText.parse(typed)).isInstanceOf(QueryException.class);
        }
    }

    @Test
    void chipsSayTheQueryInWordsAndTakeThemselvesOff() {
        Query query =
                QueryUrl.parse("dyad=RUS>FRA&mode=REJECT/meet&status=cancelled&from=2016-10&to=2016-10&place=SYR");

        List<Chips.Chip> chips = Chips.of(query);

        assertThat(chips.stream().map(Chips.Chip::label))
                .containsExactly("Russia → France", "refuses a meeting", "cancelled", "in Syria", "Oct 2016");
        assertThat(chips.get(0).url())
                .isEqualTo("mode=REJECT/meet&status=cancelled&place=SYR&from=2016-10-01&to=2016-10-31");
        assertThat(chips.get(4).url()).doesNotContain("from", "to=");
        assertThat(Chips.of(Query.ALL)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingOffAllChipsLeavesEverything(long seed) {
        Query query = random(new Random(seed));
        for (List<Chips.Chip> chips = Chips.of(query); !chips.isEmpty(); chips = Chips.of(query)) {
            assertThat(chips).allSatisfy(chip -> assertThat(chip.label()).isNotBlank());
            query = chips.get(0).without();
        }
        assertThat(query).isEqualTo(Query.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-10-11, 2016-10-11, 11 Oct 2016",
        "2016-10-01, 2016-10-31, Oct 2016",
        "2016-01-01, 2016-12-31, 2016",
        "2016-01-01, 2016-02-29, Jan 2016 to Feb 2016",
        "2016-01-05, 2016-02-29, 5 Jan 2016 to 29 Feb 2016"
    })
    void datesAreSaidShortly(LocalDate from, LocalDate to, String label) {
        assertThat(Days.label(Optional.of(from), Optional.of(to))).isEqualTo(label);
    }

    @Test
    void aFilterCanBeSetAnew() {
        Query query = QueryUrl.parse("actor=\"France\",RUS&type=REJECT");

        assertThat(Chips.with(query, "type", List.of("ACCUSE")).types()).containsExactly("ACCUSE");
        assertThat(Chips.with(query, "type", List.of("ACCUSE")).actors()).containsExactly("France", "RUS");
        assertThat(Chips.with(query, "actor", List.of())).isEqualTo(QueryUrl.parse("type=REJECT"));
    }

    /** The short way to the link of one value and the long one say the same. */
    @Test
    void aFilterWithOneValueIsTheQueryOfItAlone() {
        for (String parameter : List.of("actor", "recipient", "involving", "speaker", "place", "source", "article")) {
            for (String name : NAMES) {
                assertThat(QueryUrl.of(parameter, name))
                        .as(parameter + " " + name)
                        .isEqualTo(QueryUrl.format(Chips.with(Query.ALL, parameter, List.of(name))));
            }
        }
        assertThat(QueryUrl.of("type", "ASSAULT")).isEqualTo("type=ASSAULT");
        assertThat(QueryUrl.of("place", " ")).isEmpty();
        assertThat(QueryUrl.of("place", "Washington, D.C. ")).isEqualTo("place=%22Washington,%20D.C.%22");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFilterIsExchangedAsInAQuery(long seed) {
        Random random = new Random(seed);
        Query query = random(random);
        QueryUrl.Parts url = new QueryUrl.Parts(query);
        for (String parameter : List.of("actor", "recipient", "involving", "place", "source", "speaker")) {
            String value = pick(random, NAMES);
            Query only = Chips.with(query, parameter, List.of(value));
            assertThat(url.with(parameter, value)).isEqualTo(QueryUrl.format(only));
            assertThat(url.without(parameter)).isEqualTo(QueryUrl.format(Chips.without(query, parameter)));
            assertThat(url.asks(parameter, value)).isEqualTo(only.equals(query));
        }
    }
}
