package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casus.eval.AnnotatedText;
import org.casus.eval.ReadScorer;
import org.casus.output.ReadFiles;
import org.casus.output.ScoreJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code casus eval read}. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Scores the tokens, trees and names that casus read wrote.",
        footer = {
            "",
            "GOLD is CoNLL-U, names as NER=B-PER in its last column if it has them, or names alone as IOB2.",
            "",
            "Examples:",
            "  casus read report.txt > read.conllu",
            "  casus eval read report.gold.conllu read.conllu",
            "  casus eval read report.iob2.gz read.conllu"
        })
final class EvalRead implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD", description = "annotated text; may be gzipped")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "what casus read wrote of the same text")
    private Path predicted = Path.of("");

    EvalRead(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        AnnotatedText wanted = ReadFiles.text(gold);
        AnnotatedText found = ReadFiles.text(predicted);
        ReadFiles.checkSame(gold, wanted, predicted, found);
        EvalCommand.print(terminal, ScoreJson.of(ReadScorer.score(wanted, found)));
        return ExitCode.OK;
    }
}
