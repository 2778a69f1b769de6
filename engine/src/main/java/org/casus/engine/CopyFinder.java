package org.casus.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Joins pairs to groups: copies of copies are one group. The only step that runs in one place, since any two groups may turn
 * out to be one; it sees ids of copies alone, a few pairs for each. What changed is told soon, and when the
 * watermark moves before it moves on: acts are found with all copies of their time.
 */
final class CopyFinder extends KeyedProcessFunction<Integer, Pair, Label> {

    private static final long serialVersionUID = 1;

    private final boolean archive;
    private final int window;
    private final int refresh;
    private transient @Nullable MapState<String, String> groupOf;
    private transient @Nullable MapState<String, Group> groups;
    private transient @Nullable MapState<String, Boolean> changed;
    private transient @Nullable Counter duplicates;

    CopyFinder(Settings settings) {
        archive = settings.archive();
        window = settings.window();
        refresh = settings.refresh();
    }

    @Override
    public void open(OpenContext context) {
        groupOf = getRuntimeContext().getMapState(new MapStateDescriptor<>("groupOf", String.class, String.class));
        groups = getRuntimeContext().getMapState(new MapStateDescriptor<>("groups", String.class, Group.class));
        changed = getRuntimeContext().getMapState(new MapStateDescriptor<>("changed", String.class, Boolean.class));
        duplicates = getRuntimeContext().getMetricGroup().addGroup("casus").counter("duplicates");
    }

    @Override
    public void processElement(Pair pair, Context context, Collector<Label> out) throws Exception {
        long watermark = context.timerService().currentWatermark();
        String one = group(pair.one, pair.oneDay);
        String other = group(pair.other, pair.otherDay);
        MapState<String, Group> all = Opened.state(groups);
        Group joined = all.get(one);
        if (!one.equals(other)) {
            Group second = all.get(other);
            String kept = joined.size() >= second.size() ? one : other;
            String gone = kept.equals(one) ? other : one;
            Group small = all.get(gone);
            joined = all.get(kept);
            for (String article : small.articles) {
                Opened.state(groupOf).put(article, kept);
            }
            joined.add(small);
            all.remove(gone);
            Opened.state(changed).remove(gone);
            Opened.state(changed).put(kept, true);
            if (archive) {
                context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
            } else {
                Days.soon(context.timerService(), refresh);
            }
            one = kept;
        }
        joined.until = Math.max(joined.until, Days.until(pair.time, watermark, window));
        all.put(one, joined);
        if (!archive) {
            context.timerService().registerEventTimeTimer(joined.until);
        }
    }

    /** The key of the article's group; its own if it is new. */
    private String group(String article, long day) throws Exception {
        String known = Opened.state(groupOf).get(article);
        if (known != null) {
            return known;
        }
        Opened.state(groupOf).put(article, article);
        Opened.state(groups).put(article, Group.of(article, day));
        return article;
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Label> out) throws Exception {
        MapState<String, Group> all = Opened.state(groups);
        for (String key : Opened.state(changed).keys()) {
            Group group = all.get(key);
            tell(group, out);
            all.put(key, group);
        }
        Opened.state(changed).clear();
        if (context.timeDomain() == TimeDomain.EVENT_TIME && time % Days.MILLIS == 0) {
            forget(time);
        }
    }

    private void tell(Group group, Collector<Label> out) {
        String original = group.original();
        for (int i = 0; i < group.size(); i++) {
            if (group.told[i].equals(original)) {
                continue;
            }
            boolean copy = !group.articles[i].equals(original);
            if (copy && (group.told[i].isEmpty() || group.told[i].equals(group.articles[i]))) {
                Opened.state(duplicates).inc();
            }
            group.told[i] = original;
            Label label = new Label();
            label.article = group.articles[i];
            label.day = group.days[i];
            label.original = original;
            label.version = ++group.versions[i];
            out.collect(label);
        }
    }

    private void forget(long time) throws Exception {
        List<String> old = new ArrayList<>();
        for (Map.Entry<String, Group> entry : Opened.state(groups).entries()) {
            if (entry.getValue().until <= time) {
                old.add(entry.getKey());
            }
        }
        for (String key : old) {
            for (String article : Opened.state(groups).get(key).articles) {
                Opened.state(groupOf).remove(article);
            }
            Opened.state(groups).remove(key);
        }
    }
}
