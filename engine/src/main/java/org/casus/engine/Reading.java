package org.casus.engine;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.LocalDate;
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
 * @param captureDate whether a page of a web archive that gives no date is taken to be of the day it was captured
 */
record Reading(
        @Nullable String format,
        @Nullable String encoding,
        @Nullable String date,
        @Nullable String source,
        int limit,
        boolean captureDate)
        implements Serializable {

    private static final long serialVersionUID = 1;

    static final Reading DEFAULT = new Reading(null, null, null, null, IngestOptions.DEFAULT_LIMIT, false);

    Ingest ingest() {
        IngestOptions options = IngestOptions.DEFAULT.withLimit(limit).withCaptureDate(captureDate);
        if (format != null) {
            options = options.withFormat(InputFormat.valueOf(format));
        }
        if (encoding != null) {
            options = options.withEncoding(Charset.forName(encoding));
        }
        if (date != null) {
            options = options.withDate(LocalDate.parse(date));
        }
        if (source != null) {
            options = options.withSource(source);
        }
        return new Ingest(options, report -> {});
    }

    /** The same for inputs that are known to be of this format. */
    Reading of(InputFormat known) {
        return new Reading(known.name(), encoding, date, source, limit, captureDate);
    }
}
