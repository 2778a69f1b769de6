package org.casus.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Brings the events of an article together with what is found of its copies, whichever comes first. */
final class Labeler extends KeyedCoProcessFunction<String, Mark, Label, Fact> {

    private static final long serialVersionUID = 1;

    private final int window;
    private transient @Nullable ListState<Fact> facts;
    private transient @Nullable ValueState<Label> label;

    Labeler(int window) {
        this.window = window;
    }

    @Override
    public void open(OpenContext context) {
        facts = getRuntimeContext().getListState(new ListStateDescriptor<>("facts", Fact.class));
        label = getRuntimeContext().getState(new ValueStateDescriptor<>("label", Label.class));
    }

    @Override
    public void processElement1(Mark mark, Context context, Collector<Fact> out) throws Exception {
        ListState<Fact> kept = Opened.state(facts);
        kept.addAll(List.of(mark.facts));
        Label known = Opened.state(label).value();
        for (Fact fact : mark.facts) {
            out.collect(known == null ? fact : fact.labelled(known.original, known.version));
        }
        keep(mark.time, context);
    }

    @Override
    public void processElement2(Label found, Context context, Collector<Fact> out) throws Exception {
        Label known = Opened.state(label).value();
        if (known != null && known.version > found.version) {
            return;
        }
        Opened.state(label).update(found);
        List<Fact> all = new ArrayList<>();
        Opened.state(facts).get().forEach(all::add);
        for (Fact fact : all) {
            out.collect(fact.labelled(found.original, found.version));
        }
        keep(Days.millis(found.day), context);
    }

    private void keep(long time, Context context) {
        long watermark = context.timerService().currentWatermark();
        context.timerService().registerEventTimeTimer(Days.until(time, watermark, window));
    }

    /** A later timer finds nothing: what came within the window after all is told with what was known by then. */
    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Fact> out) {
        Opened.state(facts).clear();
        Opened.state(label).clear();
    }
}
