package org.casus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * UTF-8 files that commands write. Half a surrogate pair, which JSON may hold and UTF-8 may not, becomes a question mark, as on
 * standard output: one article with a broken emoji is not to end a batch.
 */
final class TextFile {

    private TextFile() {}

    static Writer create(Path file) throws IOException {
        return writer(NamedFile.create(file));
    }

    /** A file if one is asked for; else what is written is thrown away. */
    static Writer createOrNone(Optional<Path> file) throws IOException {
        return file.isPresent() ? create(file.get()) : Writer.nullWriter();
    }

    static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
