package org.casus.bench.mutation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.casus.bench.JavaProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries the changes that PIT lists: {@code bench/mutation}. The class path is the one of the tests, with PIT's engine. */
@Command(
        name = "mutation",
        mixinStandardHelpOptions = true,
        description = "Changes the code one place at a time and looks whether a test notices.")
public final class Mutation implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "with PIT's mutations.xml and linecoverage.xml; results go there")
    private Path folder = Path.of(".");

    @Option(names = "--threads", description = "processes at a time (default: one a processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--judged",
            split = ",",
            paramLabel = "FOLDER",
            description = "classes and tests; results on others are not taken up again")
    private List<Path> judged = List.of();

    @Option(names = "--floor", defaultValue = "75", description = "per cent to be noticed (default: ${DEFAULT-VALUE})")
    private double floor;

    /** Starts it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Mutation()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PitReport report = PitReport.read(folder);
        Results results = Results.open(folder.resolve("results.tsv"), Fingerprint.of(judged));
        Path log = folder.resolve("tests.log");
        Files.deleteIfExists(log);
        List<Table.Row> rows = new Trial(report, results, command(), log).run(threads);
        Table table = new Table(rows);
        System.out.print(table.text());
        Files.write(folder.resolve("unnoticed.tsv"), table.unnoticed());
        return table.share() < floor ? 1 : 0;
    }

    /** How a worker is started; the memory is that of PIT's processes. */
    private List<String> command() throws IOException {
        return List.of(
                JavaProgram.path(),
                "-Xmx1500m",
                "-XX:+UseSerialGC",
                // An exchanged class and all that was inlined from it is compiled anew; the second compiler would never
                // be done.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-javaagent:" + agent(),
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName());
    }

    /** A jar that only names the agent, whose class is on the class path. */
    private Path agent() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", Exchange.class.getName());
        attributes.putValue("Can-Redefine-Classes", "true");
        Path jar = folder.resolve("agent.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }
}
