package org.casus.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.actor.ActorDictionary;
import org.casus.ingest.Ingest;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.Ingested;
import org.casus.model.Article;
import org.casus.model.Problem;
import org.casus.model.Provenance;
import org.casus.model.Rejected;
import org.casus.output.RejectJson;
import org.casus.output.Words;
import org.casus.service.Filer;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.UnfitException;

/** One load: reads, codes on several threads what the desk does not hold, and files it in the order of the inputs. */
final class LoadJob {

    /** What the command line asked for. */
    record Settings(
            List<String> inputs,
            IngestOptions ingest,
            Optional<Path> rejects,
            List<ActorDictionary> actors,
            int threads,
            boolean verbose,
            boolean again) {}

    /** What became of an input before anything is filed. */
    private sealed interface Step {

        /** It is on the desk already. */
        record Held() implements Step {}

        record Ready(Filing filing) implements Step {}

        record Refused(Rejected rejected) implements Step {}
    }

    private final Terminal terminal;
    private final Settings settings;
    private final Store store;
    private final String desk;
    private final Filer filer;
    private final Provenance versions;
    private final Map<Store.Filed, Integer> filed = new EnumMap<>(Store.Filed.class);
    private int rejected;
    private int exitCode = ExitCode.OK;

    LoadJob(Engine engine, Terminal terminal, Settings settings, Store store, String desk) {
        this.terminal = terminal;
        this.settings = settings;
        this.store = store;
        this.desk = desk;
        filer = Desks.filer(engine, settings.actors());
        versions = engine.versions();
    }

    /** The exit code. */
    int run() throws IOException {
        Ingest ingest = new Ingest(settings.ingest(), report -> {
            if (settings.verbose()) {
                terminal.err().println("casus: " + report);
            }
        });
        try (Writer rejects = TextFile.createOrNone(settings.rejects());
                Stream<Ingested> articles = ingest.read(settings.inputs(), terminal.in());
                Progress progress = new Progress(terminal.progress())) {
            new Pipeline<>(this::work, settings.threads()).run(articles.iterator(), step -> {
                take(step, rejects);
                progress.step();
            });
        }
        summary();
        return exitCode;
    }

    private Step work(Ingested input) {
        if (input instanceof Ingested.Refused refused) {
            return new Step.Refused(refused.rejected());
        }
        Article article = ((Ingested.Accepted) input).article();
        // The versions say nothing of a user's own actors.
        if (!settings.again() && settings.actors().isEmpty() && store.holds(article, versions)) {
            return new Step.Held();
        }
        Filer.Outcome outcome = filer.code(article);
        return outcome instanceof Filer.Outcome.Ready ready
                ? new Step.Ready(ready.filing())
                : new Step.Refused(((Filer.Outcome.Refused) outcome).rejected());
    }

    private void take(Step step, Writer rejects) throws IOException {
        if (step instanceof Step.Ready ready) {
            try {
                filed.merge(store.file(ready.filing()), 1, Integer::sum);
            } catch (UnfitException e) {
                String id = ready.filing().coded().id();
                reject(new Rejected(id, "store", Problem.UNFIT, id + ": " + e.getMessage()), rejects);
            }
        } else if (step instanceof Step.Held) {
            filed.merge(Store.Filed.UNCHANGED, 1, Integer::sum);
        } else if (step instanceof Step.Refused refused) {
            reject(refused.rejected(), rejects);
        }
    }

    private void reject(Rejected why, Writer rejects) throws IOException {
        rejected++;
        rejects.write(RejectJson.line(why));
        exitCode = Math.max(exitCode, terminal.refused(why));
    }

    private void summary() throws IOException {
        Store.Size size = store.size();
        String line = count(Store.Filed.ADDED) + " added, " + count(Store.Filed.REVISED) + " revised, "
                + count(Store.Filed.UNCHANGED) + " held already, " + rejected + " rejected; " + desk + " holds "
                + Words.count(size.articles(), "article") + " with " + Words.count(size.events(), "event") + "\n";
        terminal.out().write(line.getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
    }

    private int count(Store.Filed what) {
        return filed.getOrDefault(what, 0);
    }
}
