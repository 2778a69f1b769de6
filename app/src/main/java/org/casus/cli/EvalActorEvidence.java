package org.casus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.casus.actor.MentionEvidence;
import org.casus.coder.ActorFinder;
import org.casus.ingest.Ingest;
import org.casus.ingest.Ingested;
import org.casus.output.ActorFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code casus eval actor-evidence}. */
@Command(
        name = "actor-evidence",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Writes what whom a mention stands for is weighed by, for training those weights.",
        footer = {
            "",
            "One line a mention, pronouns left out: its offsets, what the rules say of it, its features for the sector, and",
            "those of every country that could be its own; of none under the empty name.",
            "",
            "Example:",
            "  casus eval actor-evidence training/actors/learn.jsonl > evidence.jsonl"
        })
final class EvalActorEvidence implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "articles, in any form that casus code reads")
    private List<String> files = List.of();

    EvalActorEvidence(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        int exitCode = ExitCode.OK;
        ActorFinder finder = engine.actorFinder();
        Ingest ingest = new Ingest(input.ingest(), report -> {});
        try (Stream<Ingested> articles = ingest.read(files, terminal.in());
                Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))) {
            for (Iterator<Ingested> each = articles.iterator(); each.hasNext(); ) {
                Ingested next = each.next();
                if (next instanceof Ingested.Accepted accepted) {
                    for (MentionEvidence mention : finder.evidence(accepted.article())) {
                        out.write(ActorFiles.evidence(accepted.article(), mention));
                    }
                } else if (next instanceof Ingested.Refused refused) {
                    exitCode = Math.max(exitCode, terminal.refused(refused.rejected()));
                }
            }
        }
        return exitCode;
    }
}
