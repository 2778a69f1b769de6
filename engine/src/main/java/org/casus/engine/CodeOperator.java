package org.casus.engine;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.OutputTag;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.Rejected;
import org.casus.model.Success;
import org.casus.output.EventTable;
import org.casus.output.RejectJson;
import org.casus.service.ActFacts;
import org.casus.service.Filer;
import org.casus.store.MinHash;
import org.jspecify.annotations.Nullable;

/**
 * Codes articles. Out come the marks by which copies and acts are found; events and refusals go out at the sides; the desk,
 * if there is one, is written to before a checkpoint is made, so that nothing is lost, and what is written again after a
 * failure makes no doubles.
 */
final class CodeOperator extends AbstractStreamOperator<Mark>
        implements OneInputStreamOperator<Story, Mark>, BoundedOneInput {

    private static final long serialVersionUID = 1;

    /** Rows of the table of events. */
    static final OutputTag<Row> EVENTS = new OutputTag<>("events", Types.ROW);

    /** Refusals as JSON lines without their ends. */
    static final OutputTag<String> REJECTED =
            new OutputTag<>("rejected", org.apache.flink.api.common.typeinfo.Types.STRING);

    private static final RowCodec ROWS = new RowCodec(EventTable.COLUMNS);

    private final Settings settings;
    private transient @Nullable Model model;
    private transient @Nullable DeskWriter desk;
    private transient @Nullable Counter articles;
    private transient @Nullable Counter rejected;
    private transient @Nullable Counter events;
    private transient @Nullable Clock clock;
    private transient volatile long newest;

    CodeOperator(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void open() throws Exception {
        super.open();
        clock = Clock.systemUTC();
        model = Model.with(settings.actors());
        if (settings.database() != null) {
            desk = new DeskWriter(settings.database(), settings.password(), Opened.state(clock), this::reject);
        }
        MetricGroup casus = getMetricGroup().addGroup("casus");
        articles = casus.counter("articles");
        rejected = casus.counter("rejected");
        events = casus.counter("events");
        newest = Days.NEVER;
        casus.gauge("lag", this::lag);
    }

    /** Milliseconds since the start of the day on which the newest article was published; 0 before there is one. */
    private long lag() {
        long known = newest;
        return known == Days.NEVER ? 0 : Math.max(0, Opened.state(clock).millis() - known);
    }

    @Override
    public void processElement(StreamRecord<Story> element) throws Exception {
        Story story = element.getValue();
        Optional<Rejected> unread = story.rejected();
        Opened.state(articles).inc();
        if (unread.isPresent()) {
            reject(unread.get());
        } else {
            code(story.article());
        }
    }

    private void code(Article article) {
        DeskWriter writer = desk;
        if (writer == null) {
            Coded coded = Opened.state(model).coder().apply(article);
            if (coded instanceof Success success) {
                emit(success.coded());
            } else {
                reject((Rejected) coded);
            }
            return;
        }
        Filer.Outcome outcome = Opened.state(model).filer().code(article);
        if (outcome instanceof Filer.Outcome.Ready ready) {
            CodedArticle filed = ready.filing().coded();
            // The desk's offsets are into the readable text, those of the files into what was published.
            emit(new CodedArticle(
                    article,
                    filed.published(),
                    filed.sentences(),
                    filed.events(),
                    filed.contexts(),
                    filed.provenance()));
            writer.file(ready.filing());
        } else {
            reject(((Filer.Outcome.Refused) outcome).rejected());
        }
    }

    private void emit(CodedArticle coded) {
        for (Event event : coded.events()) {
            byte[] values =
                    ROWS.encode(EventTable.row(coded, event, Opened.state(model).codes()));
            Optional<LocalDate> day = event.time().map(t -> t.value().earliest());
            output.collect(EVENTS, new StreamRecord<>(Row.of(Partitions.month(day), values)));
        }
        Opened.state(events).inc(coded.events().size());
        Mark mark = mark(coded);
        newest = Math.max(newest, mark.time);
        output.collect(new StreamRecord<>(mark));
    }

    private Mark mark(CodedArticle coded) {
        Mark mark = new Mark();
        mark.article = coded.id();
        mark.day = Days.of(coded.published().day());
        mark.time = time(mark.day);
        mark.hashes = MinHash.of(coded.article().text());
        List<Fact> facts = new ArrayList<>();
        for (Event event : coded.events()) {
            Optional<ActFacts> told = ActFacts.of(event);
            if (told.isPresent()) {
                Fact fact = Fact.of(event.id(), told.get());
                fact.article = mark.article;
                fact.source = coded.article().source().orElse("");
                fact.published = mark.day;
                fact.time = mark.time;
                fact.sentence = event.mentions().get(0).sentence().start();
                facts.add(fact);
            }
        }
        mark.facts = facts.toArray(Fact[]::new);
        return mark;
    }

    /** The day as event time. In a feed a day to come is a mistake, which must not make all others late. */
    private long time(long day) {
        long time = Days.millis(day);
        return settings.archive() ? time : Math.min(time, Opened.state(clock).millis() + Days.MILLIS);
    }

    private void reject(Rejected why) {
        Opened.state(rejected).inc();
        try {
            output.collect(REJECTED, new StreamRecord<>(RejectJson.line(why).stripTrailing()));
        } catch (IOException e) {
            throw new IllegalStateException("a line of JSON is written to memory", e);
        }
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        flush();
    }

    @Override
    public void endInput() {
        flush();
    }

    private void flush() {
        DeskWriter writer = desk;
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void close() throws Exception {
        DeskWriter writer = desk;
        desk = null;
        if (writer != null) {
            writer.close();
        }
        super.close();
    }
}
