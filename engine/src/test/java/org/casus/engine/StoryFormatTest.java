package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.apache.flink.core.fs.Path;
import org.casus.ingest.Ingested;
import org.casus.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFormatTest {

    private static final String PAGE = "<html><head><title>Talks</title></head><body><article><h1>Talks</h1>"
            + "<p>The minister of Kenya met his colleague from Chile on Monday, &amp; both spoke of the harbour.</p>"
            + "</article></body></html>";

    @TempDir
    private java.nio.file.Path directory = java.nio.file.Path.of("");

    @BeforeEach
    void files() throws IOException {
        Corpus.write(directory, 120, 3, 5);
        Files.writeString(directory.resolve("more/page.html"), PAGE);
        Files.writeString(directory.resolve(".half-written.jsonl"), "{\"id\":\"");
    }

    private static Collection<FileSourceSplit> splits(java.nio.file.Path input) throws IOException {
        return new StoryFiles().enumerateSplits(new Path[] {new Path(input.toUri())}, 1);
    }

    private List<Story> read(FileSourceSplit split) throws IOException {
        StoryFormat format = new StoryFormat(Reading.DEFAULT, List.of(new Path(directory.toUri())));
        BulkFormat.Reader<Story> reader = split.getReaderPosition().isPresent()
                ? format.restoreReader(new Configuration(), split)
                : format.createReader(new Configuration(), split);
        List<Story> all = new ArrayList<>();
        try (reader) {
            for (BulkFormat.RecordIterator<Story> some = reader.readBatch(); some != null; some = reader.readBatch()) {
                for (RecordAndPosition<Story> one = some.next(); one != null; one = some.next()) {
                    all.add(one.getRecord());
                    assertThat(one.getRecordSkipCount()).isEqualTo(one.getRecord().record + 1);
                }
            }
        }
        return all;
    }

    @Test
    void articlesAreThoseOfTheCommandLineInTheSameOrder() throws IOException {
        List<Story> all = new ArrayList<>();
        for (FileSourceSplit split : splits(directory)) {
            all.addAll(read(split));
        }
        List<String> expected = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        try (Stream<Ingested> one =
                Reading.DEFAULT.ingest().read(List.of(directory.toString()), new ByteArrayInputStream(new byte[0]))) {
            one.forEach(read -> {
                expected.add(read.id());
                if (read instanceof Ingested.Accepted accepted) {
                    articles.add(accepted.article());
                }
            });
        }
        assertThat(all).extracting(s -> s.id).isEqualTo(expected);
        assertThat(all.stream().filter(s -> s.problem == null).map(Story::article))
                .isEqualTo(articles);
        assertThat(all).isSortedAccordingTo(FirstOfId.ORDER);
    }

    @Test
    void readingGoesOnWhereItStopped() throws IOException {
        FileSourceSplit split =
                splits(directory.resolve("part-0.jsonl")).iterator().next();
        List<Story> all = read(split);
        assertThat(all).hasSizeGreaterThan(30);
        FileSourceSplit stopped =
                split.updateWithCheckpointedPosition(new CheckpointedPosition(CheckpointedPosition.NO_OFFSET, 21));
        assertThat(read(stopped))
                .extracting(s -> s.id + s.record)
                .isEqualTo(all.subList(21, all.size()).stream()
                        .map(s -> s.id + s.record)
                        .toList());
    }

    @Test
    void aFileThatIsNamedGoesByItsName() throws IOException {
        java.nio.file.Path file = directory.resolve("more/page.html");
        FileSourceSplit split = splits(file).iterator().next();
        StoryFormat format = new StoryFormat(Reading.DEFAULT, List.of(new Path(file.toUri())));
        try (BulkFormat.Reader<Story> reader = format.createReader(new Configuration(), split)) {
            assertThat(Opened.state(Opened.state(reader.readBatch()).next()).getRecord().id)
                    .isEqualTo("page.html");
        }
    }
}
