package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;

/** What a feed remembers and for how long: the steps behind the coder, given one thing after the other. */
class FeedTest {

    private static final int WINDOW = 7;
    private static final Settings SETTINGS =
            new Settings(false, List.of(), Reading.DEFAULT, "", 0, null, List.of(), WINDOW, 0, 3600, null, "");

    /** Moves the watermark behind every element. */
    private static final class EachDay<T> implements WatermarkGenerator<T> {

        private long newest = Long.MIN_VALUE;

        @Override
        public void onEvent(T event, long time, WatermarkOutput output) {
            newest = Math.max(newest, time);
            output.emitWatermark(new Watermark(newest));
        }

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {
            // Each element has done so.
        }
    }

    /** The time of an element. */
    private interface Time<T> extends java.io.Serializable {
        long of(T element);
    }

    private static <T> DataStream<T> feed(TypeInformation<T> type, Time<T> time, List<T> elements) {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, new Configuration());
        return env.fromData(type, elements.toArray(size -> newArray(type, size)))
                .assignTimestampsAndWatermarks(WatermarkStrategy.<T>forGenerator(context -> new EachDay<>())
                        .withTimestampAssigner((element, before) -> time.of(element)));
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] newArray(TypeInformation<T> type, int size) {
        return (T[]) java.lang.reflect.Array.newInstance(type.getTypeClass(), size);
    }

    private static <T> List<T> collect(DataStream<T> stream) throws Exception {
        List<T> all = new ArrayList<>();
        CloseableIterator<T> results = stream.executeAndCollect();
        results.forEachRemaining(all::add);
        results.close();
        return all;
    }

    private static Mark mark(String article, long day, int... differing) {
        Mark mark = new Mark();
        mark.article = article;
        mark.day = day;
        mark.time = Days.millis(day);
        mark.hashes = new int[64];
        for (int i = 0; i < 64; i++) {
            mark.hashes[i] = i * 31;
        }
        for (int place : differing) {
            mark.hashes[place] = article.hashCode() + place;
        }
        return mark;
    }

    private static SortedSet<String> copies(Mark... marks) throws Exception {
        DataStream<Label> labels = feed(Types.MARK, mark -> mark.time, Arrays.asList(marks))
                .flatMap(new Bands())
                .returns(Types.BANDED)
                .keyBy(banded -> banded.key)
                .process(new PairFinder(WINDOW), Types.PAIR)
                .keyBy(pair -> 0)
                .process(new CopyFinder(SETTINGS), Types.LABEL);
        SortedSet<String> all = new TreeSet<>();
        collect(labels).forEach(label -> all.add(label.article + "=" + label.original + "/" + label.version));
        return all;
    }

    @Test
    void aCopyWithinTheWindowIsFound() throws Exception {
        assertThat(copies(mark("a", 100), mark("b", 107, 0, 1, 2))).containsExactly("a=a/1", "b=a/1");
    }

    @Test
    void aReprintAfterTheWindowIsAnArticleOfItsOwn() throws Exception {
        assertThat(copies(mark("a", 100), mark("b", 108))).isEmpty();
    }

    @Test
    void whatIsTooDifferentIsNoCopy() throws Exception {
        assertThat(copies(mark("a", 100), mark("b", 100, 0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48)))
                .isEmpty();
    }

    @Test
    void copiesOfCopiesAreOneGroup() throws Exception {
        assertThat(copies(
                        mark("a", 100, 0, 4, 8, 12, 16, 20, 24),
                        mark("b", 101, 28, 32, 36, 40, 44, 48, 52),
                        mark("c", 102)))
                .contains("b=a/1", "c=a/1")
                .hasSize(3);
    }

    @Test
    void anOriginalThatComesLateLeadsItsGroupFromThenOn() throws Exception {
        assertThat(copies(mark("b", 103), mark("c", 104), mark("a", 101), mark("z", 110, 60, 61, 62, 63)))
                .contains("b=b/1", "c=b/1", "a=a/1", "b=a/2", "c=a/2");
    }

    @Test
    void anArticleWithoutADayIsACopyOfWhatIsHeld() throws Exception {
        assertThat(copies(mark("a", 100), mark("b", Days.UNKNOWN))).containsExactly("a=a/1", "b=a/1");
    }

    private static Fact fact(String event, long published, int first, String source) {
        Fact fact = new Fact();
        fact.event = event;
        fact.article = "of-" + event;
        fact.source = source;
        fact.published = published;
        fact.time = Days.millis(published);
        fact.key = "CRITICIZE";
        fact.first = first;
        fact.last = first;
        return fact;
    }

    private static List<String> acts(Fact... facts) throws Exception {
        RowCodec rows = new RowCodec(ActTable.ACTS);
        DataStream<Row> told = feed(Types.FACT, fact -> fact.time, Arrays.asList(facts))
                .keyBy(fact -> fact.key)
                .process(new ActFinder(SETTINGS), Types.ROW);
        List<String> all = new ArrayList<>();
        for (Row row : collect(told)) {
            Object[] values = rows.decode(row.values);
            all.add(values[0] + "=" + values[3] + " " + values[4] + "/" + values[5] + " r" + values[6]);
        }
        return all;
    }

    @Test
    void anActIsToldAgainWhenMoreIsKnownOfIt() throws Exception {
        assertThat(acts(fact("a", 100, 99, "Post"), fact("b", 101, 99, "Ledger"), fact("c", 102, 100, "Wire")))
                .containsExactly("a=a 2/2 r1", "b=a 2/2 r1", "a=a 3/3 r2", "b=a 3/3 r2", "c=a 3/3 r1");
    }

    @Test
    void anActIsForgottenWhenNobodyHasToldOfItForLong() throws Exception {
        assertThat(acts(fact("a", 100, 99, "Post"), fact("d", 109, 109, "Post"), fact("b", 109, 99, "Ledger")))
                .isEmpty();
    }

    @Test
    void aReportThatComesLateCountsWhileTheActIsRemembered() throws Exception {
        assertThat(acts(fact("a", 100, 99, "Post"), fact("d", 106, 106, "Post"), fact("b", 100, 99, "Ledger")))
                .containsExactly("a=a 2/2 r1", "b=a 2/2 r1");
    }

    @Test
    void whatLeavesAnActIsToldToStandAlone() throws Exception {
        Fact here = fact("a", 100, 99, "Post");
        Fact there = fact("b", 100, 99, "Wire");
        Fact untold = fact("c", 101, 99, "Ledger");
        here.country = "KEN";
        there.country = "NOR";
        assertThat(acts(here, untold, there)).containsExactly("a=a 2/2 r1", "c=a 2/2 r1", "a=a 1/1 r2", "c=c 1/1 r2");
    }
}
