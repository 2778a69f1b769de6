package org.casus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.ingest.Ingest;
import org.casus.ingest.Ingested;
import org.casus.model.Problem;
import org.casus.model.Read;
import org.casus.model.Rejected;
import org.casus.model.Segmented;
import org.casus.reader.Conllu;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus read}: text in, CoNLL-U out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Prints sentences, tokens, lemmas, dependency trees and entities as CoNLL-U.",
        footer = {
            "",
            "Examples:",
            "  casus read report.txt",
            "  echo 'Arvenia recalled its envoy.' | casus read -",
            "  casus read --pretokenized sentences.conllu"
        })
final class ReadCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE|-", description = "input; - or nothing is standard input")
    private String file = "-";

    @Option(
            names = "--pretokenized",
            description = "the input is CoNLL-U: keep its sentences and tokens, read them anew")
    private boolean pretokenized;

    ReadCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))) {
            return pretokenized ? readTokens(out) : readText(out);
        }
    }

    private int readTokens(Writer out) throws IOException {
        Segmented given;
        try {
            given = Conllu.parse(file.equals("-") ? "stdin" : file, conllu()).segmented();
        } catch (CharacterCodingException e) {
            return report(Problem.ENCODING, "this is not UTF-8, as CoNLL-U has to be");
        } catch (IllegalArgumentException e) {
            return report(Problem.MALFORMED, String.valueOf(e.getMessage()));
        }
        if (given.sentences().isEmpty()) {
            return report(Problem.EMPTY, "no sentence in it; nothing to read");
        }
        out.write(Conllu.write(engine.reader().apply(given)));
        return ExitCode.OK;
    }

    private String conllu() throws IOException {
        byte[] bytes = file.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(file));
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private int report(Problem problem, String message) {
        String name = file.equals("-") ? "standard input" : file;
        return terminal.refused(new Rejected(name, "read", problem, name + ": " + message));
    }

    private int readText(Writer out) throws IOException {
        int exitCode = ExitCode.OK;
        Ingest ingest = new Ingest(input.ingest(), report -> {});
        try (Stream<Ingested> articles = ingest.read(List.of(file), terminal.in())) {
            Iterator<Ingested> each = articles.iterator();
            if (!each.hasNext()) {
                return exitCode;
            }
            Function<Segmented, Read> reader = engine.reader();
            while (each.hasNext()) {
                Ingested next = each.next();
                if (next instanceof Ingested.Accepted accepted) {
                    out.write(Conllu.write(reader.apply(engine.segmenter().apply(accepted.article()))));
                } else if (next instanceof Ingested.Refused refused) {
                    exitCode = Math.max(exitCode, terminal.refused(refused.rejected()));
                }
            }
        }
        return exitCode;
    }
}
