package org.casus.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.casus.service.SameAct;
import org.jspecify.annotations.Nullable;

/**
 * Finds which events between the same sides are one act, and how many independent sources tell it: the rule of the desk. What
 * changed is told soon, or at the end of an archive. A run of days without a gap is decided as a whole, and
 * forgotten as a whole when nothing of it has been told for as long as the window: no event of another run can change it.
 */
final class ActFinder extends KeyedProcessFunction<String, Fact, Row> {

    private static final long serialVersionUID = 1;

    private static final RowCodec ROWS = new RowCodec(ActTable.ACTS);

    /** The one that an act goes by comes first. */
    private static final Comparator<Fact> ORDER = Comparator.<Fact>comparingLong(f -> f.published)
            .thenComparing(f -> f.article)
            .thenComparingInt(f -> f.sentence)
            .thenComparing(f -> f.event);

    private final boolean archive;
    private final int window;
    private final int refresh;
    private transient @Nullable MapState<String, Fact> facts;
    private transient @Nullable MapState<String, Long> until;
    private transient @Nullable MapState<String, Told> told;

    ActFinder(Settings settings) {
        archive = settings.archive();
        window = settings.window();
        refresh = settings.refresh();
    }

    @Override
    public void open(OpenContext context) {
        facts = getRuntimeContext().getMapState(new MapStateDescriptor<>("facts", String.class, Fact.class));
        until = getRuntimeContext().getMapState(new MapStateDescriptor<>("until", String.class, Long.class));
        told = getRuntimeContext().getMapState(new MapStateDescriptor<>("told", String.class, Told.class));
    }

    @Override
    public void processElement(Fact fact, Context context, Collector<Row> out) throws Exception {
        MapState<String, Fact> known = Opened.state(facts);
        Fact had = known.get(fact.event);
        if (had != null && had.version > fact.version) {
            return;
        }
        known.put(fact.event, fact);
        if (archive) {
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
            return;
        }
        long watermark = context.timerService().currentWatermark();
        long keep = Days.until(fact.time, watermark, window);
        Opened.state(until).put(fact.event, keep);
        Days.soon(context.timerService(), refresh);
        context.timerService().registerEventTimeTimer(keep);
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Row> out) throws Exception {
        List<Fact> all = new ArrayList<>();
        Opened.state(facts).values().forEach(all::add);
        all.sort(ORDER);
        tell(all, out);
        if (archive) {
            Opened.state(facts).clear();
            Opened.state(told).clear();
        } else if (context.timeDomain() == TimeDomain.EVENT_TIME) {
            forget(all, time);
        }
    }

    private void tell(List<Fact> all, Collector<Row> out) throws Exception {
        Set<String> inActs = new HashSet<>();
        int[] positions = IntStream.range(0, all.size()).toArray();
        for (int[] act : SameAct.split(positions, new Columns(all))) {
            List<Fact> members = IntStream.of(act).sorted().mapToObj(all::get).toList();
            int articles = (int) members.stream().map(f -> f.article).distinct().count();
            if (articles > 1) {
                int sources = SameAct.sources(members.size(), i -> marks(members.get(i)));
                for (Fact member : members) {
                    inActs.add(member.event);
                    tell(member, members.get(0).event, sources, articles, out);
                }
            }
        }
        for (Fact fact : all) {
            // What stands alone is told only if it did not before.
            if (!inActs.contains(fact.event) && Opened.state(told).contains(fact.event)) {
                tell(fact, fact.event, 1, 1, out);
            }
        }
    }

    private static List<String> marks(Fact fact) {
        return List.of(
                "a" + fact.article,
                fact.source.isEmpty() ? "" : "s" + fact.source,
                fact.copies.isEmpty() ? "" : "c" + fact.copies);
    }

    private void tell(Fact fact, String act, int sources, int articles, Collector<Row> out) throws Exception {
        MapState<String, Told> known = Opened.state(told);
        Told last = known.get(fact.event);
        if (last != null && last.act.equals(act) && last.sources == sources && last.articles == articles) {
            return;
        }
        Told now = new Told();
        now.act = act;
        now.sources = sources;
        now.articles = articles;
        now.revision = last == null ? 1 : last.revision + 1;
        known.put(fact.event, now);
        LocalDate day = LocalDate.ofEpochDay(fact.first);
        out.collect(Row.of(
                Partitions.month(Optional.of(day)),
                ROWS.encode(fact.event, fact.article, day, act, sources, articles, now.revision)));
    }

    /** Forgets the runs of days of which nothing has been told for long. */
    private void forget(List<Fact> all, long time) throws Exception {
        List<Fact> byDay = new ArrayList<>(all);
        byDay.sort(Comparator.comparingInt(f -> f.first));
        List<Fact> run = new ArrayList<>();
        for (Fact fact : byDay) {
            if (!run.isEmpty() && fact.first > run.get(run.size() - 1).first + 1) {
                forgetOld(run, time);
                run.clear();
            }
            run.add(fact);
        }
        forgetOld(run, time);
    }

    private void forgetOld(List<Fact> run, long time) throws Exception {
        for (Fact fact : run) {
            Long keep = Opened.state(until).get(fact.event);
            if (keep != null && keep > time) {
                return;
            }
        }
        for (Fact fact : run) {
            Opened.state(facts).remove(fact.event);
            Opened.state(until).remove(fact.event);
            Opened.state(told).remove(fact.event);
        }
    }

    /** Numbers for words, as the rule wants them. */
    private static final class Columns implements SameAct.Told {

        private final List<Fact> facts;
        private final int[] countries;
        private final int[] places;
        private final int[] modes;

        Columns(List<Fact> facts) {
            this.facts = facts;
            countries = numbers(facts, f -> f.country);
            places = numbers(facts, f -> f.place);
            modes = numbers(facts, f -> f.mode);
        }

        private static int[] numbers(List<Fact> facts, Function<Fact, String> word) {
            Map<String, Integer> known = new HashMap<>();
            return facts.stream()
                    .map(word)
                    .mapToInt(w -> w.isEmpty() ? SameAct.UNTOLD : known.computeIfAbsent(w, x -> known.size()))
                    .toArray();
        }

        @Override
        public int first(int position) {
            return facts.get(position).first;
        }

        @Override
        public int last(int position) {
            return facts.get(position).last;
        }

        @Override
        public int country(int position) {
            return countries[position];
        }

        @Override
        public int place(int position) {
            return places[position];
        }

        @Override
        public int mode(int position) {
            return modes[position];
        }
    }
}
