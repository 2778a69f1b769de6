package org.casus.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casus.actor.ActorDictionary;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.Problem;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;
import org.casus.model.Rejected;
import org.casus.output.Codes;
import org.casus.output.EventDocument;
import org.casus.output.RejectJson;
import org.casus.output.Words;
import org.casus.service.ArticleDiff;
import org.casus.service.Difference;
import org.casus.service.Filer;
import org.casus.service.Totals;
import org.casus.store.Correction;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.StoredArticle;
import org.casus.store.UnfitException;

/**
 * Codes the articles of a desk again. Each is filed before the next is taken up, and what is filed by the versions at hand
 * is not taken up again: a run that is broken off goes on when it is started again.
 */
final class RecodeJob {

    /**
     * What the command line asked for.
     *
     * @param all also what these versions coded
     * @param dry files nothing
     * @param changes file for what differs
     */
    record Settings(
            boolean all,
            boolean dry,
            Optional<Path> changes,
            Optional<Path> rejects,
            List<ActorDictionary> actors,
            int threads) {}

    private static final int SOME = 64;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** An article as it was filed and what is made of it now. */
    private record Step(StoredArticle stored, Filer.Outcome outcome) {}

    private final Terminal terminal;
    private final Settings settings;
    private final Store store;
    private final String desk;
    private final Filer filer;
    private final Provenance versions;
    private final Codes codes;
    private final Totals totals = new Totals();
    private final Set<String> gone = new HashSet<>();
    private long same;
    private long changed;
    private long rejected;

    RecodeJob(Engine engine, Terminal terminal, Settings settings, Store store, String desk) {
        this.terminal = terminal;
        this.settings = settings;
        this.store = store;
        this.desk = desk;
        filer = Desks.filer(engine, settings.actors());
        versions = engine.versions();
        codes = engine.codes();
    }

    /** The exit code. */
    int run() throws IOException {
        try (Writer rejects = TextFile.createOrNone(settings.rejects());
                Writer changes = TextFile.createOrNone(settings.changes());
                Progress progress = new Progress(terminal.progress())) {
            DiffJson differences = new DiffJson(changes);
            new Pipeline<StoredArticle, Step>(
                            stored -> new Step(stored, filer.code(asItWasRead(stored.coded()))), settings.threads())
                    .run(new Stored(), step -> {
                        take(step, differences, rejects);
                        progress.step();
                    });
        }
        summary();
        return rejected == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    /** The articles to be coded, a few at a time, in the order of their ids. */
    private final class Stored implements Iterator<StoredArticle> {
        private final Deque<StoredArticle> ahead = new ArrayDeque<>();
        private String last = "";
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty() && !ended) {
                ahead.addAll(
                        settings.all() ? store.articlesAfter(last, SOME) : store.codedOtherwise(versions, last, SOME));
                ended = ahead.isEmpty();
                if (!ended) {
                    last = ahead.getLast().coded().id();
                }
            }
            return !ahead.isEmpty();
        }

        @Override
        public StoredArticle next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no article left");
            }
            return ahead.removeFirst();
        }
    }

    /** A date that was inferred is inferred anew. */
    private static Article asItWasRead(CodedArticle coded) {
        return coded.published() instanceof PublicationDate.Inferred
                ? coded.article().withPublished(new PublicationDate.Unknown("the input gives no date"))
                : coded.article();
    }

    private void take(Step step, DiffJson differences, Writer rejects) throws IOException {
        if (step.outcome() instanceof Filer.Outcome.Refused refused) {
            reject(refused.rejected(), rejects);
            return;
        }
        Filing filing = ((Filer.Outcome.Ready) step.outcome()).filing();
        CodedArticle before = step.stored().coded();
        CodedArticle after = filing.coded();
        if (!settings.dry()) {
            try {
                store.file(filing);
            } catch (UnfitException e) {
                reject(new Rejected(after.id(), "store", Problem.UNFIT, after.id() + ": " + e.getMessage()), rejects);
                return;
            }
        }
        ArticleDiff diff = ArticleDiff.of(after.id(), documents(before), documents(after), Set.of());
        totals.add(diff);
        for (Difference difference : diff.differences()) {
            differences.write(difference);
        }
        if (diff.differences().isEmpty()) {
            same++;
        } else {
            changed++;
            note(before, after);
        }
    }

    private void note(CodedArticle before, CodedArticle after) {
        Set<String> ids = new HashSet<>();
        after.events().forEach(e -> ids.add(e.id()));
        before.events().stream().map(Event::id).filter(id -> !ids.contains(id)).forEach(gone::add);
    }

    private List<JsonNode> documents(CodedArticle coded) {
        List<JsonNode> all = new ArrayList<>();
        for (Event event : coded.events()) {
            try {
                all.add(MAPPER.readTree(EventDocument.write(coded, event, codes)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("an event is written as JSON", e);
            }
        }
        return all;
    }

    private void reject(Rejected why, Writer rejects) throws IOException {
        rejected++;
        rejects.write(RejectJson.line(why));
        terminal.refused(why);
    }

    private void summary() throws IOException {
        StringBuilder lines = new StringBuilder();
        long done = same + changed;
        if (done + rejected == 0) {
            lines.append(desk)
                    .append(": everything was coded by ")
                    .append(label())
                    .append(" already\n");
        } else {
            lines.append(Words.count(done, "article"))
                    .append(settings.dry() ? " coded by " : " coded again by ")
                    .append(label())
                    .append(settings.dry() ? ", nothing filed: " : ": ")
                    .append(same)
                    .append(" with the same events, ")
                    .append(changed)
                    .append(" with others; ")
                    .append(rejected)
                    .append(" could not be coded and stay as they were\n")
                    .append(DiffText.events(totals))
                    .append("\n");
        }
        decisions(lines);
        terminal.out().write(lines.toString().getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
    }

    private String label() {
        return versions.coder() + ", model " + versions.model() + ", " + versions.codebook();
    }

    /** Decisions of people stay; those whose event is gone say something about nothing. */
    private void decisions(StringBuilder lines) {
        long all = 0;
        long lost = 0;
        Set<String> events = new TreeSet<>();
        long last = 0;
        for (List<Correction> some = store.corrections(last, SOME);
                !some.isEmpty();
                some = store.corrections(last, SOME)) {
            for (Correction correction : some) {
                last = Math.max(last, correction.number());
                all++;
                if (gone.contains(correction.event())) {
                    lost++;
                    events.add(correction.event());
                }
            }
        }
        if (all > 0) {
            lines.append(Words.count(all, "decision"))
                    .append(" kept")
                    .append(
                            lost == 0
                                    ? "\n"
                                    : ", " + lost + " of them about events that are not coded any more: "
                                            + String.join(" ", events) + "\n");
        }
    }
}
