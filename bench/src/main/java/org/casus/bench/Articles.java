package org.casus.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.Article;

/** Articles to measure with. */
final class Articles {

    private Articles() {}

    /** The plain-text articles of a folder: the project's samples, or any other with {@code -Dcasus.articles=FOLDER}. */
    static List<Article> load() {
        return in(Path.of(System.getProperty("casus.articles", "examples/articles")));
    }

    /** The plain-text articles of a folder, in the order of their names. */
    static List<Article> in(Path folder) {
        return files(folder, ".txt").stream().map(Articles::read).toList();
    }

    /** The articles of a JSONL file, or all the plain text and JSONL of a folder. */
    static List<Article> at(Path place) {
        if (!Files.isDirectory(place)) {
            return lines(place);
        }
        return Stream.concat(in(place).stream(), files(place, ".jsonl").stream().flatMap(file -> lines(file).stream()))
                .toList();
    }

    /** The files of a folder with this ending, in the order of their names. */
    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be listed", e);
        }
    }

    private static Article read(Path file) {
        try {
            return Article.of(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private static List<Article> lines(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    String id = file.getFileName() + "-" + (articles.size() + 1);
                    articles.add(
                            Article.of(id, mapper.readTree(line).path("text").asText()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
        return articles;
    }
}
