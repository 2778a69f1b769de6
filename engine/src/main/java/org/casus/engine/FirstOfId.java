package org.casus.engine;

import java.time.Duration;
import java.util.Comparator;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Ids are unique. Of an archive the first article with an id counts, in the order of the inputs; of a feed the first that
 * arrives, for as long as ids are remembered. The others become refusals.
 */
final class FirstOfId extends KeyedProcessFunction<String, Story, Story> {

    private static final long serialVersionUID = 1;

    private final boolean archive;
    private final int window;
    private transient @Nullable ValueState<Story> first;
    private transient @Nullable ValueState<Boolean> seen;

    /**
     * @param archive whether all articles of an id are known before the first is handed on
     * @param window days for which a feed remembers an id
     */
    FirstOfId(boolean archive, int window) {
        this.archive = archive;
        this.window = window;
    }

    @Override
    public void open(OpenContext context) {
        first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Story.class));
        ValueStateDescriptor<Boolean> known = new ValueStateDescriptor<>("seen", Boolean.class);
        known.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(Math.max(1, window)))
                .cleanupFullSnapshot()
                .build());
        seen = getRuntimeContext().getState(known);
    }

    @Override
    public void processElement(Story story, Context context, Collector<Story> out) throws Exception {
        if (story.problem != null) {
            out.collect(story);
        } else if (archive) {
            amongAll(story, context, out);
        } else {
            ValueState<Boolean> known = Opened.state(seen);
            if (known.value() == null) {
                known.update(true);
                out.collect(story);
            } else {
                out.collect(refused(story));
            }
        }
    }

    private void amongAll(Story story, Context context, Collector<Story> out) throws Exception {
        ValueState<Story> best = Opened.state(first);
        Story held = best.value();
        if (held == null) {
            // Timers fire when all articles of this id have been seen.
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        }
        if (held == null || ORDER.compare(story, held) < 0) {
            best.update(story);
        }
        if (held != null) {
            out.collect(refused(ORDER.compare(story, held) < 0 ? held : story));
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Story> out) throws Exception {
        ValueState<Story> best = Opened.state(first);
        out.collect(best.value());
        best.clear();
    }

    /** The order of the inputs. */
    static final Comparator<Story> ORDER = Comparator.<Story>comparingInt(s -> s.root)
            .thenComparing((one, other) -> byNames(one.file, other.file))
            .thenComparingLong(s -> s.place)
            .thenComparingLong(s -> s.record);

    /** Directory by directory. */
    private static int byNames(String one, String other) {
        String[] a = one.split("/");
        String[] b = other.split("/");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = a[i].compareTo(b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static Story refused(Story story) {
        Story refused = new Story();
        refused.id = story.id;
        refused.problem = Problem.DUPLICATE_ID.name();
        refused.stage = "ingest";
        refused.message = (story.origin().isEmpty() ? "" : story.origin() + ", ") + "article " + (story.record + 1)
                + ": an earlier article has the id '" + story.id + "'; give each article its own";
        return refused;
    }
}
