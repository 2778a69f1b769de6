package org.casus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.model.CodedArticle;
import org.casus.output.Codes;
import org.casus.output.EventDocument;
import org.casus.output.EventListWriter;
import org.casus.output.OutputOptions;
import org.casus.output.Words;
import org.casus.service.Desk;
import org.casus.service.Query;
import org.casus.service.Views;
import org.casus.store.StoredArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus query}: a look at the desk. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Prints the events of a desk that a query asks for, with the sentence behind each.",
        footer = {
            "",
            "Examples:",
            "  casus query --desk desk ceasefire",
            "  casus query --desk desk 'actor:RUS recipient:FRA type:REJECT from:2016'",
            "  casus query --desk desk --type ASSAULT --place SYR --order corroborated --limit 50",
            "  casus query --desk desk --disputed --count",
            "",
            "Exit codes: 0 done, 2 wrong usage or query, 3 the desk could not be read."
        })
final class QueryCommand implements Callable<Integer> {

    /** Events asked of the desk at a time. */
    private static final int PAGE = 200;

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Mixin
    private final QueryOptions asked = new QueryOptions();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "newest",
            description = "newest, oldest, doubtful or corroborated first (default: ${DEFAULT-VALUE})")
    private Views.Order order = Views.Order.NEWEST;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "at most so many events (default: ${DEFAULT-VALUE})")
    private int limit;

    @Option(names = "--count", description = "print only how many there are")
    private boolean count;

    @Option(names = "--explain", description = "say why under each event of the table")
    private boolean explain;

    QueryCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "set by picocli").commandLine();
        if (limit < 1) {
            throw new ParameterException(command, "--limit is " + limit + ", it must be at least 1.");
        }
        Query query = asked.query(command);
        Clock clock = Clock.systemUTC();
        try (Desk desk = Desks.over(options.open(command, clock), engine, clock)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
            if (count) {
                out.write(desk.count(query) + "\n");
            } else {
                list(desk, query, out);
            }
            out.flush();
        }
        return ExitCode.OK;
    }

    private void list(Desk desk, Query query, Writer out) throws IOException {
        Codes codes = engine.codes();
        OutputOptions look = new OutputOptions(false, explain, terminal.colour(), terminal.width());
        EventListWriter table = new EventListWriter(out, codes, look);
        Map<String, Optional<CodedArticle>> articles = new HashMap<>();
        int shown = 0;
        Optional<String> cursor = Optional.empty();
        Views.Page page;
        do {
            page = desk.list(query, order, cursor, Math.min(PAGE, limit - shown));
            for (Views.Line line : page.lines()) {
                Optional<CodedArticle> article = articles.computeIfAbsent(
                        line.stored().article(), id -> desk.article(id).map(StoredArticle::coded));
                if (article.isPresent() && format.jsonl()) {
                    out.write(EventDocument.write(article.get(), line.stored().event(), codes) + "\n");
                } else if (article.isPresent()) {
                    table.add(article.get().article(), line.stored().event(), line.corroboration(), line.verdict());
                }
            }
            shown += page.lines().size();
            cursor = page.next();
        } while (cursor.isPresent() && shown < limit);
        if (!format.jsonl()) {
            table.finish();
            out.write(shown + " of " + Words.count(page.total(), "event") + "\n");
        }
    }
}
