package org.casus.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.casus.service.Copies;
import org.casus.store.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Finds near-duplicates among the signatures of one band. A pair that has several bands in common is told in the first of
 * them; among signatures that are one group already no further pair is told, so that a report that a thousand print makes a
 * thousand pairs and not half a million. That leaves no group in pieces: what is not told of a pair follows from pairs of this
 * band or of an earlier one. Of several equal signatures the first stands for all.
 */
final class PairFinder extends KeyedProcessFunction<Long, Banded, Pair> {

    private static final long serialVersionUID = 1;

    private final int window;
    private transient @Nullable MapState<String, Held> held;

    /** @param window days of publication within which an article is a copy of another */
    PairFinder(int window) {
        this.window = window;
    }

    @Override
    public void open(OpenContext context) {
        held = getRuntimeContext().getMapState(new MapStateDescriptor<>("held", String.class, Held.class));
    }

    @Override
    public void processElement(Banded banded, Context context, Collector<Pair> out) throws Exception {
        MapState<String, Held> state = Opened.state(held);
        long watermark = context.timerService().currentWatermark();
        long until = Days.until(banded.time, watermark, window);
        Held mine = new Held();
        mine.article = banded.article;
        mine.first = banded.day;
        mine.last = banded.day;
        mine.until = until;
        mine.root = banded.article;
        mine.hashes = banded.hashes;
        List<Held> near = new ArrayList<>();
        for (Held other : state.values()) {
            if (Days.near(other.first, other.last, banded.day, window)) {
                near.add(other);
            }
        }
        context.timerService().registerEventTimeTimer(until);
        for (Held other : near) {
            if (Arrays.equals(other.hashes, banded.hashes)) {
                tell(other, banded, out);
                stretch(other, banded, until);
                state.put(other.article, other);
                return;
            }
        }
        for (Held other : near) {
            if (!other.root.equals(mine.root)
                    && new Signature(0, other.hashes).similarity(new Signature(0, banded.hashes)) >= Copies.COPY) {
                tell(other, banded, out);
                join(state, near, mine, other.root);
            }
        }
        state.put(mine.article, mine);
    }

    private static void tell(Held other, Banded banded, Collector<Pair> out) {
        if (Copies.firstBand(other.hashes, banded.hashes) != banded.band) {
            return;
        }
        Pair pair = new Pair();
        pair.one = other.article;
        pair.oneDay = other.first;
        pair.other = banded.article;
        pair.otherDay = banded.day;
        pair.time = banded.time;
        out.collect(pair);
    }

    private static void stretch(Held other, Banded banded, long until) {
        other.until = Math.max(other.until, until);
        if (banded.day != Days.UNKNOWN && other.first != Days.UNKNOWN) {
            other.first = Math.min(other.first, banded.day);
            other.last = Math.max(other.last, banded.day);
        }
    }

    /** Those of the other group go over to this one. */
    private static void join(MapState<String, Held> state, List<Held> near, Held mine, String root) throws Exception {
        for (Held member : near) {
            if (member.root.equals(root)) {
                member.root = mine.root;
                state.put(member.article, member);
            }
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Pair> out) throws Exception {
        MapState<String, Held> state = Opened.state(held);
        List<String> old = new ArrayList<>();
        for (Held one : state.values()) {
            if (one.until <= time) {
                old.add(one.article);
            }
        }
        for (String article : old) {
            state.remove(article);
        }
    }
}
