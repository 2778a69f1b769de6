package org.casus.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.actor.ActorDictionary;
import org.casus.ingest.Dates;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.InputFormat;
import org.casus.service.ActorText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which articles are read and how they are coded; shared by the commands that code articles. */
final class SourceOptions {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = "inputs; - is standard input")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DATE", description = "publication date, before the inputs' own: 2016-10-11")
    private @Nullable String date;

    @Option(names = "--source", paramLabel = "NAME", description = "publisher, before the inputs' own")
    private @Nullable String source;

    @Option(names = "--rejects", paramLabel = "FILE", description = "file for the inputs that failed, as JSON lines")
    private @Nullable Path rejects;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "actors of your own, before the built-in ones: a table, or a dictionary of TABARI or PETRARCH;"
                            + " may be given several times, the first that has a name tells")
    private List<Path> actors = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "articles coded at a time (default: one a processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--verbose", description = "tell the format and encoding of each input, on standard error")
    private boolean verbose;

    /** Refuses what makes no run. */
    void check(CommandLine command) {
        if (inputs.isEmpty()) {
            throw new ParameterException(
                    command,
                    "Name a file, a directory or - for standard input; "
                            + command.getCommandSpec().qualifiedName() + " --help shows examples.");
        }
        if (threads < 1) {
            throw new ParameterException(command, "--threads is " + threads + ", it must be at least 1.");
        }
    }

    /** The user's actors. Rows that cannot be read are told; the others are used. */
    List<ActorDictionary> dictionaries(CommandLine command) throws IOException {
        return dictionaries(command, actors);
    }

    /** The actors of these files. */
    static List<ActorDictionary> dictionaries(CommandLine command, List<Path> actors) throws IOException {
        List<ActorDictionary> all = new ArrayList<>();
        for (Path file : actors) {
            ActorDictionary dictionary = ActorDictionary.parse(file.toString(), ActorText.of(file));
            for (String problem : dictionary.problems()) {
                command.getErr().println("casus: " + problem);
            }
            if (dictionary.size() == 0) {
                throw new ParameterException(
                        command,
                        file + ": no actor in it; " + command.getCommandSpec().qualifiedName()
                                + " --actors reads what docs/actors.md describes.");
            }
            all.add(dictionary);
        }
        return all;
    }

    List<String> inputs() {
        return inputs;
    }

    Optional<Path> rejects() {
        return Optional.ofNullable(rejects);
    }

    int threads() {
        return threads;
    }

    boolean verbose() {
        return verbose;
    }

    /** How the inputs are read. */
    IngestOptions ingest(CommandLine command) {
        if (input.limit() < 1) {
            throw new ParameterException(command, "--max-chars is " + input.limit() + ", it must be at least 1.");
        }
        IngestOptions options = input.ingest();
        if (source != null) {
            options = options.withSource(source);
        }
        return date == null ? options : options.withDate(day(command, date));
    }

    private static LocalDate day(CommandLine command, String written) {
        return Dates.parse(written)
                .orElseThrow(() -> new ParameterException(
                        command,
                        String.format(
                                Locale.ROOT,
                                "--date is '%s', which is no calendar date; write it as 2016-10-11.",
                                written)));
    }

    /** What the result depends on, by names for people; the content of the inputs apart. */
    Map<String, String> settings(CommandLine command) throws IOException {
        IngestOptions options = ingest(command);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("inputs", String.join(" ", inputs));
        all.put("--date", options.date().map(LocalDate::toString).orElse(""));
        all.put("--source", options.source().orElse(""));
        all.put("--input-format", options.format().map(InputFormat::label).orElse(""));
        all.put("--encoding", options.encoding().map(Charset::name).orElse(""));
        all.put("--max-chars", String.valueOf(options.limit()));
        all.put("--capture-date", String.valueOf(options.captureDate()));
        all.put("--rejects", rejects == null ? "" : rejects.toString());
        List<String> hashes = new ArrayList<>();
        for (Path file : actors) {
            hashes.add(InputDigest.hash(Files.readString(file, StandardCharsets.ISO_8859_1)));
        }
        all.put("actors of", String.join(" ", hashes));
        return all;
    }
}
