package org.casus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.casus.model.Article;
import org.casus.text.Segmenter;

/** The text of a comparison: the articles, over and over, until they are enough. */
final class Workload {

    private Workload() {}

    /**
     * Writes one file an article.
     *
     * @param sentences the least number of sentences, as Casus counts them
     * @return number of articles
     */
    static int write(List<Article> articles, int sentences, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path old : Articles.files(folder, ".txt")) {
            Files.delete(old);
        }
        Segmenter segmenter = Segmenter.load();
        int[] sizes = articles.stream()
                .mapToInt(article -> segmenter.apply(article).sentences().size())
                .toArray();
        int written = 0;
        for (int count = 0; count < sentences || written % sizes.length > 0; written++) {
            int index = written % sizes.length;
            Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "%06d.txt", written)),
                    articles.get(index).text());
            count += sizes[index];
        }
        return written;
    }
}
