package org.casus.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.Article;

/** The plain-text articles of a folder: the project's samples, or any other with {@code -Dcasus.articles=FOLDER}. */
final class Articles {

    private Articles() {}

    static List<Article> load() {
        Path folder = Path.of(System.getProperty("casus.articles", "examples/articles"));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(Articles::read)
                    .toList();
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
}
