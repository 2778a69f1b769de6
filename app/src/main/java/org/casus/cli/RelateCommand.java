package org.casus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.casus.ingest.QueryReader;
import org.casus.model.Rejected;
import org.casus.model.Related;
import org.casus.model.Relation;
import org.casus.model.RelationQuery;
import org.casus.output.RelationJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus relate}: marked pairs in, codes out. */
@Command(
        name = "relate",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Codes what one marked phrase of a text does to another: event type, mode, status, confidence.",
        footer = {
            "",
            "Input is one JSON object a line, in UTF-8; offsets are half-open and count UTF-16 code units:",
            "  {\"id\": \"1\", \"text\": \"Arvenia recalled its envoy from Tolu.\",",
            "   \"source\": {\"start\": 0, \"end\": 7}, \"target\": {\"start\": 32, \"end\": 36}}",
            "Where the text does not name one of the two, leave it out or write null.",
            "",
            "Examples:",
            "  casus relate pairs.jsonl > codes.jsonl",
            "  casus relate --top 3 - < pairs.jsonl",
            "",
            "Exit codes: 0 all coded, 1 some lines failed, 2 wrong usage, 3 a file could not be read."
        })
final class RelateCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE|-", description = "input; - or nothing is standard input")
    private String file = "-";

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "list the N most probable codes of each pair (default: the best one alone)")
    private int top = 1;

    RelateCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "set by picocli").commandLine(),
                    "--top is " + top + ", it must be at least 1.");
        }
        if (file.equals("-")) {
            return relate(new QueryReader("stdin", terminal.in()));
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return relate(new QueryReader(file, in));
        }
    }

    private int relate(QueryReader queries) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))) {
            return relate(queries, out);
        }
    }

    private int relate(QueryReader queries, Writer out) throws IOException {
        int exitCode = ExitCode.OK;
        Function<RelationQuery, Related> coder = null;
        for (Optional<QueryReader.Line> line = queries.next(); line.isPresent(); line = queries.next()) {
            Related related;
            if (line.get() instanceof QueryReader.Query query) {
                coder = coder == null ? engine.relations() : coder;
                related = coder.apply(query.query());
            } else {
                related = ((QueryReader.Refused) line.get()).rejected();
            }
            if (related instanceof Relation relation) {
                out.write(RelationJson.line(relation, top));
            } else if (related instanceof Rejected rejected) {
                terminal.refused(rejected);
                exitCode = ExitCode.SOME_FAILED;
            }
        }
        return exitCode;
    }
}
