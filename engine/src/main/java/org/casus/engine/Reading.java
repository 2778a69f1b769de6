package org.casus.engine;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.casus.ingest.Ingest;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.InputFormat;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read, in a form that travels to the workers; the meanings are those of {@link IngestOptions}.
 *
 * @param format name of an {@link InputFormat}
 * @param encoding name of a character set
 * @param date ISO 8601
 * @param limit characters of the longest article
 */
record Reading(
        @Nullable String format,
        @Nullable String encoding,
        @Nullable String date,
        @Nullable String source,
        int limit) implements Serializable {

    private static final long serialVersionUID = 1;

    static final Reading DEFAULT = new Reading(null, null, null, null, IngestOptions.DEFAULT_LIMIT);

    Ingest ingest() {
        return new Ingest(
                new IngestOptions(
                        Optional.ofNullable(format).map(InputFormat::valueOf),
                        Optional.ofNullable(encoding).map(Charset::forName),
                        Optional.ofNullable(date).map(LocalDate::parse),
                        Optional.ofNullable(source),
                        limit),
                report -> {});
    }

    /** The same for inputs that are known to be of this format. */
    Reading of(InputFormat known) {
        return new Reading(known.name(), encoding, date, source, limit);
    }
}
