package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.casus.eval.ContextScores;
import org.casus.output.EvalFiles;
import org.casus.output.ScoreJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code casus eval contexts}. */
@Command(
        name = "contexts",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Scores the contexts of articles that casus code --format articles wrote.",
        footer = {
            "",
            "GOLD is JSON lines with 'id' and 'contexts', a list of codes.",
            "",
            "Example:",
            "  casus code --format articles reports.jsonl > articles.jsonl",
            "  casus eval contexts contexts.gold.jsonl articles.jsonl"
        })
final class EvalContexts implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD", description = "articles with their right contexts")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "what casus code --format articles wrote of them")
    private Path predicted = Path.of("");

    EvalContexts(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Set<String>> wanted = EvalFiles.contexts(gold);
        Map<String, Set<String>> coded = EvalFiles.contexts(predicted);
        Map<String, Set<String>> found = new HashMap<>();
        for (String id : wanted.keySet()) {
            Optional<String> name = EvalCommand.find(id, coded.keySet());
            name.ifPresent(key -> found.put(id, coded.getOrDefault(key, Set.of())));
            if (name.isEmpty()) {
                terminal.err().println("casus: " + id + " is not in " + predicted + "; it counts as without contexts");
            }
        }
        EvalCommand.print(terminal, ScoreJson.of(ContextScores.of(wanted, found)));
        return ExitCode.OK;
    }
}
