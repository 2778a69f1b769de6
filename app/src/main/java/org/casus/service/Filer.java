package org.casus.service;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.Plan;
import org.casus.model.PlanState;
import org.casus.model.Rejected;
import org.casus.model.Success;
import org.casus.model.TimeExpression;
import org.casus.output.PlanJsonWriter;
import org.casus.output.RecordJsonWriter;
import org.casus.record.RecordFinder;
import org.casus.record.RecordNote;
import org.casus.store.Filing;

/** Codes articles and puts together what is filed of them: events, plans, and what law and record say. */
public final class Filer {

    private final Function<Article, Coded> coder;
    private final Supplier<Function<Success, List<Plan>>> plans;
    private final Supplier<RecordFinder> record;

    /**
     * @param coder safe for several threads
     * @param plans gives the finder of plans; asked when the first article is coded
     * @param record likewise, of notes
     */
    public Filer(
            Function<Article, Coded> coder,
            Supplier<Function<Success, List<Plan>>> plans,
            Supplier<RecordFinder> record) {
        this.coder = coder;
        this.plans = new Once<>(plans);
        this.record = new Once<>(record);
    }

    /** Asks once and keeps the answer. */
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> supplier;
        private Optional<T> known = Optional.empty();

        Once(Supplier<T> supplier) {
            this.supplier = supplier;
        }

        @Override
        public synchronized T get() {
            if (known.isEmpty()) {
                known = Optional.of(supplier.get());
            }
            return known.orElseThrow();
        }
    }

    /** What became of an article: what is to be filed, or why nothing is. */
    public sealed interface Outcome {

        record Ready(Filing filing) implements Outcome {}

        record Refused(Rejected rejected) implements Outcome {}
    }

    /** Codes an article. The desk keeps readable text: all offsets are into it. */
    public Outcome code(Article article) {
        Article readable = new Article(
                article.id(),
                article.source(),
                article.url(),
                article.title(),
                article.published(),
                article.language(),
                article.text(),
                Alignment.IDENTITY);
        return Guard.code(readable, this::outcome, Outcome.Refused::new);
    }

    private Outcome outcome(Article article) {
        Coded coded = coder.apply(article);
        return coded instanceof Success success
                ? new Outcome.Ready(file(success))
                : new Outcome.Refused((Rejected) coded);
    }

    private Filing file(Success success) {
        List<Filing.PlanEntry> entries = new ArrayList<>();
        for (Plan plan : plans.get().apply(success)) {
            entries.add(new Filing.PlanEntry(
                    plan.id(),
                    plan.kind().label(),
                    plan.state().label(),
                    plan.date()
                            .map(TimeExpression::earliest)
                            .map(Object::toString)
                            .orElse(""),
                    json(out -> new PlanJsonWriter(out, any -> List.of(plan), EnumSet.allOf(PlanState.class))
                            .write(success))));
        }
        RecordFinder finder = record.get();
        List<Filing.Note> notes = new ArrayList<>();
        for (RecordNote note : finder.find(success)) {
            notes.add(new Filing.Note(
                    event(note),
                    kind(note),
                    key(note),
                    json(out -> new RecordJsonWriter(out, any -> List.of(note), finder.data()).write(success))));
        }
        return new Filing(success.coded(), entries, notes);
    }

    private static String event(RecordNote note) {
        if (note instanceof RecordNote.VoteNote vote) {
            return vote.event().orElse("");
        }
        return note instanceof RecordNote.CrimeNote crime ? crime.event() : "";
    }

    private static String kind(RecordNote note) {
        if (note instanceof RecordNote.VoteNote) {
            return "vote";
        }
        return note instanceof RecordNote.CrimeNote ? "jurisdiction" : "membership";
    }

    /** The symbol, if one vote is meant. */
    private static String key(RecordNote note) {
        return note instanceof RecordNote.VoteNote vote && vote.votes().size() == 1
                ? vote.votes().get(0).symbol()
                : "";
    }

    /** Writes one line. */
    @FunctionalInterface
    private interface Line {
        void write(StringWriter out) throws IOException;
    }

    private static String json(Line line) {
        StringWriter out = new StringWriter();
        try {
            line.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().strip();
    }
}
