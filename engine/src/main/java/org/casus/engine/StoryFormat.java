package org.casus.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.ArrayResultIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;
import org.casus.ingest.Ingested;
import org.jspecify.annotations.Nullable;

/**
 * Reads files as {@code casus code} does. A place in a file is the number of articles before it: reading on after a failure
 * reads the file again up to there, and gives the same articles.
 */
final class StoryFormat implements BulkFormat<Story, FileSourceSplit> {

    private static final long serialVersionUID = 1;

    /** Articles handed on at a time. */
    private static final int SOME = 16;

    private final Reading reading;
    private final String[] roots;
    private final String[] names;

    /** @param inputs the files and directories that were named */
    StoryFormat(Reading reading, List<Path> inputs) {
        this.reading = reading;
        roots = inputs.stream().map(Path::toString).toArray(String[]::new);
        Map<String, Integer> uses = new HashMap<>();
        inputs.forEach(input -> uses.merge(input.getName(), 1, Integer::sum));
        // As on one machine: a file goes by its name, or by its path if another that was named has the same name.
        names = inputs.stream()
                .map(input -> uses.getOrDefault(input.getName(), 0) > 1 ? input.getPath() : input.getName())
                .toArray(String[]::new);
    }

    @Override
    public Reader<Story> createReader(Configuration config, FileSourceSplit split) {
        return new Articles(split, 0);
    }

    @Override
    public Reader<Story> restoreReader(Configuration config, FileSourceSplit split) {
        return new Articles(
                split,
                split.getReaderPosition()
                        .map(CheckpointedPosition::getRecordsAfterOffset)
                        .orElse(0L));
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<Story> getProducedType() {
        return TypeInformation.of(Story.class);
    }

    /** Reads one file. */
    private final class Articles implements Reader<Story> {

        private final int root;
        private final String file;
        private final Stream<Ingested> stream;
        private final Iterator<Ingested> articles;
        private long read;

        Articles(FileSourceSplit split, long skip) {
            Path path = split.path();
            root = rootOf(path.toString());
            file = path.toString().equals(roots[root])
                    ? ""
                    : path.toString().substring(roots[root].length()).replaceFirst("^/+", "");
            String label = "file".equals(path.toUri().getScheme()) ? path.getPath() : path.toString();
            stream = reading.ingest()
                    .file(
                            file.isEmpty() ? names[root] : file,
                            label,
                            () -> path.getFileSystem().open(path));
            articles = stream.iterator();
            while (read < skip && articles.hasNext()) {
                articles.next();
                read++;
            }
        }

        private int rootOf(String path) {
            for (int i = 0; i < roots.length; i++) {
                if (path.equals(roots[i]) || path.startsWith(roots[i] + (roots[i].endsWith("/") ? "" : "/"))) {
                    return i;
                }
            }
            throw new IllegalArgumentException(path + " lies below no input");
        }

        @Override
        public @Nullable RecordIterator<Story> readBatch() throws IOException {
            Story[] some = new Story[SOME];
            long first = read;
            int count = 0;
            while (count < SOME && articles.hasNext()) {
                some[count++] = Story.of(articles.next(), root, file, read++);
            }
            if (count == 0) {
                return null;
            }
            ArrayResultIterator<Story> batch = new ArrayResultIterator<>();
            batch.set(some, count, CheckpointedPosition.NO_OFFSET, first);
            return batch;
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
