import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes so many reports of paragraphs of the sample articles, four to eight each, as JSON lines: java Reports.java DIR NUMBER OUT. */
final class Reports {

    public static void main(String[] arguments) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Stream.of(Files.readString(file).split("\n\n+")).filter(p -> p.length() > 80).forEach(paragraphs::add);
            }
        }
        Random random = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            StringBuilder text = new StringBuilder();
            for (int p = 4 + random.nextInt(5); p > 0; p--) {
                text.append(paragraphs.get(random.nextInt(paragraphs.size())).strip()).append("\n\n");
            }
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i * 60L / Integer.parseInt(arguments[1]));
            lines.add("{\"id\":\"r" + i + "\",\"source\":\"paper-" + i % 20 + "\",\"date\":\"" + day + "\",\"text\":\""
                    + text.toString().strip().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}");
        }
        Files.write(Path.of(arguments[2]), lines, StandardCharsets.UTF_8);
    }
}
