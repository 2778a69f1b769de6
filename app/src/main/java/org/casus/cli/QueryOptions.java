package org.casus.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.service.Query;
import org.casus.service.QueryText;
import org.casus.service.QueryUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which events of the desk: words and filters as the search box takes them, options, or the address of a view. */
final class QueryOptions {

    /** What an address of the web pages says of the view and not of the query. */
    private static final Set<String> VIEW =
            Set.of("order", "cursor", "limit", "unit", "level", "view", "format", "event", "tab");

    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description = "words and filters as in the search box: ceasefire actor:RUS type:REJECT from:2016-10")
    private List<String> words = new ArrayList<>();

    @Option(names = "--query", paramLabel = "URL", description = "the address of a view, or its part after the ?")
    private @Nullable String url;

    @Option(names = "--actor", paramLabel = "WHO", description = "who does it: RUS, RUS/MIL, REB, or a name")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--recipient", paramLabel = "WHOM", description = "whom it is done to")
    private List<String> recipients = new ArrayList<>();

    @Option(names = "--involving", paramLabel = "WHO", description = "on either side")
    private List<String> involving = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE", description = "event type: REJECT")
    private List<String> types = new ArrayList<>();

    @Option(names = "--mode", paramLabel = "MODE", description = "mode: meet, or REJECT/meet")
    private List<String> modes = new ArrayList<>();

    @Option(names = "--quad", paramLabel = "N", description = "quad class, 1 to 4")
    private List<String> quads = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "actual, future, cancelled, hypothetical or negated")
    private List<String> statuses = new ArrayList<>();

    @Option(
            names = "--history",
            paramLabel = "YES",
            description = "only what is told as history, or with no: nothing of it")
    private List<String> history = new ArrayList<>();

    @Option(names = "--speaker", paramLabel = "WHO", description = "who speaks about it")
    private List<String> speakers = new ArrayList<>();

    @Option(names = "--place", paramLabel = "PLACE", description = "a country code or the name of a place")
    private List<String> places = new ArrayList<>();

    @Option(names = "--box", paramLabel = "S,W,N,E", description = "a stretch of the map in degrees")
    private List<String> boxes = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "first day: 2016, 2016-10 or 2016-10-11")
    private List<String> from = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DATE", description = "last day")
    private List<String> to = new ArrayList<>();

    @Option(names = "--confidence", paramLabel = "X", description = "least confidence, 0 to 1")
    private List<String> confidence = new ArrayList<>();

    @Option(names = "--source", paramLabel = "NAME", description = "publisher")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--article", paramLabel = "ID", description = "id of one article")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--disputed", description = "only what somebody denies or takes back")
    private boolean disputed;

    @Option(
            names = "--verdict",
            paramLabel = "VERDICT",
            split = ",",
            description =
                    "what reviewers decided: unreviewed, accepted, fixed, rejected or any (default: all but rejected)")
    private List<String> verdicts = new ArrayList<>();

    /** The query that was asked; options of one name widen it, different ones narrow it. */
    Query query(CommandLine command) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            QueryUrl.values(QueryText.parse(String.join(" ", words)))
                    .forEach((name, value) -> add(parameters, name, List.of(value)));
        }
        options(parameters);
        if (url == null) {
            return QueryUrl.parse(parameters, Set.of());
        }
        if (!parameters.isEmpty()) {
            throw new ParameterException(command, "--query says all that is asked; use it without words and filters.");
        }
        String written = url.replaceFirst("#.*", "");
        return QueryUrl.parse(written.substring(written.indexOf('?') + 1), VIEW);
    }

    private void options(Map<String, List<String>> parameters) {
        add(parameters, "actor", actors);
        add(parameters, "recipient", recipients);
        add(parameters, "involving", involving);
        add(parameters, "type", types);
        add(parameters, "mode", modes);
        add(parameters, "quad", quads);
        add(parameters, "status", statuses);
        add(parameters, "history", history);
        add(parameters, "speaker", speakers);
        add(parameters, "place", places);
        add(parameters, "box", boxes);
        add(parameters, "from", from);
        add(parameters, "to", to);
        add(parameters, "confidence", confidence);
        add(parameters, "source", sources);
        add(parameters, "article", articles);
        add(parameters, "disputed", disputed ? List.of("true") : List.of());
        add(parameters, "verdict", verdicts);
    }

    private static void add(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.computeIfAbsent(name, n -> new ArrayList<>()).addAll(values);
        }
    }
}
