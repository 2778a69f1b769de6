package org.casus.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ExceptionUtils;
import org.casus.actor.ActorDictionary;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.InputFormat;
import org.casus.service.ActorText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the engine: the same on one machine, where it starts a small cluster in its own process, and on many. */
@Command(
        name = "casus-engine",
        mixinStandardHelpOptions = true,
        description = "Codes archives and feeds of news on Apache Flink.",
        footer = {
            "",
            "Examples:",
            "  engine/local --out RESULTS news/",
            "  flink run -d casus-engine.jar --mode streaming --watch 10 --out hdfs:///casus hdfs:///news",
            "",
            "Below RESULTS: events/, acts/ and copies/ as Parquet by month, rejected/ as JSON lines. See docs/scale.md."
        })
public final class Engine implements Callable<Integer> {

    /** When a run ends. */
    enum Mode {
        BATCH,
        STREAMING
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR",
            description = "inputs, as paths or addresses that Flink can open")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "directory of the results")
    private String out = "";

    @Option(
            names = "--mode",
            defaultValue = "batch",
            description = "batch: an archive, of which all is there; streaming: a feed (default: ${DEFAULT-VALUE})")
    private Mode mode = Mode.BATCH;

    @Option(
            names = "--watch",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "streaming: look for new files so often, without end; 0 ends with the files that are there")
    private int watch;

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT,...",
            description = "read messages of JSON from these servers too")
    private @Nullable String kafka;

    @Option(names = "--topic", paramLabel = "NAME", description = "topic of Kafka; may be given several times")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--group", paramLabel = "NAME", defaultValue = "casus", description = "consumer group of Kafka")
    private String group = "casus";

    @Option(names = "--input-format", paramLabel = "FORMAT", description = "told from name and content if not given")
    private @Nullable InputFormat format;

    @Option(names = "--encoding", paramLabel = "NAME", description = "told from the bytes if not given")
    private @Nullable Charset encoding;

    @Option(names = "--date", paramLabel = "DATE", description = "publication date, before the inputs' own: 2016-10-11")
    private @Nullable LocalDate date;

    @Option(names = "--source", paramLabel = "NAME", description = "publisher, before the inputs' own")
    private @Nullable String source;

    @Option(
            names = "--capture-date",
            description = "take pages of a web archive that give no date to be of the day they were captured")
    private boolean captureDate;

    @Option(
            names = "--max-chars",
            paramLabel = "N",
            defaultValue = "" + IngestOptions.DEFAULT_LIMIT,
            description = "longest text of one article, in characters (default: ${DEFAULT-VALUE})")
    private int limit = IngestOptions.DEFAULT_LIMIT;

    @Option(names = "--actors", paramLabel = "FILE", description = "actors of your own, before the built-in ones")
    private List<Path> actors = new ArrayList<>();

    @Option(
            names = "--window",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "days of publication within which copies are found, and for which a feed remembers"
                    + " (default: ${DEFAULT-VALUE})")
    private int window = 7;

    @Option(
            names = "--lateness",
            paramLabel = "DAYS",
            defaultValue = "2",
            description = "days by which articles of a feed may come out of order (default: ${DEFAULT-VALUE})")
    private int lateness = 2;

    @Option(
            names = "--refresh",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "streaming: tell what changed of acts and copies so often (default: ${DEFAULT-VALUE})")
    private int refresh = 60;

    @Option(
            names = "--checkpoint",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "streaming: results become visible so often, unless the cluster says otherwise"
                    + " (default: ${DEFAULT-VALUE})")
    private int checkpoint = 60;

    @Option(
            names = "--database",
            paramLabel = "ADDRESS",
            description =
                    "fill a desk in PostgreSQL too: postgresql://USER@HOST:5432/DATABASE; the password is taken from"
                            + " PGPASSWORD")
    private @Nullable URI database;

    private final StreamExecutionEnvironment env;

    private Engine(StreamExecutionEnvironment env) {
        this.env = env;
    }

    /** Builds the program and runs it, here or where Flink's own command line sends it. */
    public static void main(String... arguments) {
        StreamExecutionEnvironment env = environment();
        int code = run(env, arguments);
        if (env instanceof LocalStreamEnvironment) {
            System.exit(code);
        }
        if (code != CommandLine.ExitCode.OK) {
            throw new IllegalArgumentException("nothing was run; the lines above say why");
        }
    }

    /**
     * Where the program is sent to, or a small cluster in this process with the settings of {@code FLINK_CONF_DIR}, which
     * Flink reads by itself for the former only.
     */
    private static StreamExecutionEnvironment environment() {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        return env instanceof LocalStreamEnvironment
                ? StreamExecutionEnvironment.createLocalEnvironment(GlobalConfiguration.loadConfiguration())
                : env;
    }

    /** The exit code of a command line. */
    static int run(StreamExecutionEnvironment env, String... arguments) {
        return command(env).execute(arguments);
    }

    /** The command, which has not been run. */
    static CommandLine command(StreamExecutionEnvironment env) {
        return new CommandLine(new Engine(env))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (!(env instanceof LocalStreamEnvironment)) {
                        throw failure;
                    }
                    line.getErr()
                            .println("casus-engine: the run failed: "
                                    + ExceptionUtils.stringifyException(root(failure)));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    /** What it all began with. */
    private static Throwable root(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null && !at.getCause().equals(at)) {
            at = at.getCause();
        }
        return at;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = settings();
        if (mode == Mode.STREAMING) {
            env.configure(checkpoints(), Engine.class.getClassLoader());
        }
        new EngineJob(settings).build(env);
        env.execute("casus " + mode.name().toLowerCase(Locale.ROOT));
        return CommandLine.ExitCode.OK;
    }

    private Configuration checkpoints() {
        Configuration settings = overtaking(kafka != null);
        if (!env.getCheckpointConfig().isCheckpointingEnabled()) {
            settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(checkpoint));
        }
        return settings;
    }

    /**
     * An article takes as long to code as a thousand records of other programs: a mark that waits behind those that are on
     * their way would make a checkpoint last for minutes, so that it may overtake them. Not with Kafka: there a checkpoint
     * moves the place of the group, and a run that goes on from there alone would never see the articles that were overtaken.
     */
    static Configuration overtaking(boolean group) {
        Configuration settings = new Configuration();
        settings.set(CheckpointingOptions.ENABLE_UNALIGNED, !group);
        if (!group) {
            settings.set(CheckpointingOptions.ALIGNED_CHECKPOINT_TIMEOUT, Duration.ofSeconds(1));
        }
        return settings;
    }

    private Settings settings() {
        check(!inputs.isEmpty() || kafka != null, "Name a file or a directory, or --kafka and --topic.");
        check((kafka == null) == topics.isEmpty(), "--kafka and --topic go together.");
        check(mode == Mode.STREAMING || watch == 0, "--watch needs --mode streaming: a batch ends.");
        check(watch >= 0, "--watch is " + watch + ", it must not be negative.");
        check(limit > 0, "--max-chars is " + limit + ", it must be at least 1.");
        check(window > 0, "--window is " + window + ", it must be at least 1.");
        check(lateness >= 0, "--lateness is " + lateness + ", it must not be negative.");
        check(refresh > 0, "--refresh is " + refresh + ", it must be at least 1.");
        check(checkpoint > 0, "--checkpoint is " + checkpoint + ", it must be at least 1.");
        for (String input : inputs) {
            // Paths mean something else on other machines.
            check(
                    !(env instanceof LocalStreamEnvironment) || isAddress(input) || Files.exists(Path.of(input)),
                    input + ": there is no such file or directory.");
        }
        List<Model.Actors> own = new ArrayList<>();
        for (Path file : actors) {
            own.add(dictionary(file));
        }
        return new Settings(
                mode == Mode.BATCH,
                inputs.stream().map(Engine::address).toList(),
                new Reading(
                        format == null ? null : format.name(),
                        encoding == null ? null : encoding.name(),
                        date == null ? null : date.toString(),
                        source,
                        limit,
                        captureDate),
                address(out),
                watch,
                kafka == null ? null : new Settings.Kafka(kafka, topics, group),
                own,
                window,
                lateness,
                refresh,
                database,
                System.getenv().getOrDefault("PGPASSWORD", ""));
    }

    /** A path as it is meant here, before it travels to workers that run elsewhere. */
    private static String address(String input) {
        return isAddress(input)
                ? input
                : Path.of(input).toAbsolutePath().normalize().toUri().toString().replaceFirst("/+$", "");
    }

    private static boolean isAddress(String input) {
        return input.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
    }

    private Model.Actors dictionary(Path file) {
        String text = text(file);
        ActorDictionary read = ActorDictionary.parse(file.toString(), text);
        read.problems().forEach(problem -> spec().commandLine().getErr().println("casus-engine: " + problem));
        check(read.size() > 0, file + ": no actor in it.");
        return new Model.Actors(file.toString(), text);
    }

    private String text(Path file) {
        try {
            return ActorText.of(file);
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec().commandLine(), file + ": there is no such file.", e);
        } catch (IOException e) {
            throw new ParameterException(spec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void check(boolean right, String message) {
        if (!right) {
            throw new ParameterException(spec().commandLine(), message);
        }
    }

    private CommandSpec spec() {
        return Opened.state(spec);
    }
}
