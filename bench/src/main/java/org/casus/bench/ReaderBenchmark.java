package org.casus.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.model.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The reader of Casus against CoreNLP and against its own encoder, each in a process of its own. */
@Command(
        name = "bench/reader",
        mixinStandardHelpOptions = true,
        version = "bench/reader 1",
        description = "Compares the reader with CoreNLP on the same text; prints a Markdown table.")
final class ReaderBenchmark implements Callable<Integer> {

    @Option(
            names = "--text",
            paramLabel = "PATH",
            defaultValue = "${sys:casus.bench.root}/examples/articles",
            description = "Folder with .txt and .jsonl files, or one JSONL file with a field 'text' a line "
                    + "(default: examples/articles).")
    private Path text = Path.of("examples", "articles");

    @Option(
            names = "--sentences",
            paramLabel = "N",
            description = "Repeat the text until it has N sentences (default: ${DEFAULT-VALUE}).")
    private int sentences = 600;

    @Option(
            names = "--passes",
            paramLabel = "N",
            description = "Timed passes over the text (default: ${DEFAULT-VALUE}).")
    private int passes = 5;

    @Option(
            names = "--warmup",
            paramLabel = "N",
            description = "Passes before them that are not timed (default: ${DEFAULT-VALUE}).")
    private int warmup = 1;

    @Option(names = "--json", paramLabel = "FILE", description = "Write every number to FILE too.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--no-corenlp", description = "Leave CoreNLP out; it is then not downloaded either.")
    private boolean noCoreNlp;

    public static void main(String[] args) {
        System.exit(new CommandLine(new ReaderBenchmark()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (sentences < 1 || passes < 1 || warmup < 1) {
            System.err.println("bench/reader: --sentences, --passes and --warmup are at least 1");
            return CommandLine.ExitCode.USAGE;
        }
        List<Article> articles = Articles.at(text);
        Path folder = Path.of(System.getProperty("casus.bench.root", ""), "bench", "target", "reader");
        int repeated = Workload.write(articles, sentences, folder.resolve("text"));
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

        Report report = new Report(setting(articles.size(), repeated, load), measure(folder));
        System.out.print(report.markdown());
        if (json.isPresent()) {
            ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
            mapper.writeValue(json.get().toFile(), report.json());
        }
        return CommandLine.ExitCode.OK;
    }

    /** Starts one process after the other, then lets them read in turn. */
    private List<Row> measure(Path folder) throws IOException, InterruptedException {
        List<Child> children = new ArrayList<>();
        for (Entrant entrant : Entrant.ALL) {
            if (!entrant.isCoreNlp() || !noCoreNlp) {
                System.err.println("loading and warming up: " + entrant);
                children.add(Child.start(entrant, classPath(entrant), folder, warmup, passes));
            }
        }
        for (int pass = 1; pass <= passes; pass++) {
            System.err.println("pass " + pass + " of " + passes);
            for (Child child : children) {
                child.pass();
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Child child : children) {
            rows.add(child.finish());
        }
        return rows;
    }

    private static String classPath(Entrant entrant) {
        String key = entrant.isCoreNlp() ? "casus.bench.corenlp" : "java.class.path";
        return System.getProperty(key, "");
    }

    private String setting(int articles, int repeated, double load) throws IOException {
        return String.format(
                Locale.ROOT,
                "%d articles, repeated to %d; %d warm-up and %d timed passes, median (min\u2013max); Java %s, "
                        + "%d processors%s, load %.1f at the start.",
                articles,
                repeated,
                warmup,
                passes,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                load);
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return "";
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                .findFirst()
                .orElse("");
    }
}
