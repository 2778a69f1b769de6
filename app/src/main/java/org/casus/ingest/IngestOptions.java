package org.casus.ingest;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller fixes, for all inputs.
 *
 * @param format the format; empty to tell it from name and content
 * @param encoding the encoding; empty to tell it from the bytes
 * @param date the publication date, before any date of the inputs' own
 * @param source the publisher, before any of the inputs' own
 * @param limit longest text of one article, in UTF-16 code units
 * @param captureDate whether a page of a web archive that gives no date is taken to be of the day it was captured
 */
public record IngestOptions(
        Optional<InputFormat> format,
        Optional<Charset> encoding,
        Optional<LocalDate> date,
        Optional<String> source,
        int limit,
        boolean captureDate) {

    /** Two million characters: a long book. */
    public static final int DEFAULT_LIMIT = 2_000_000;

    /** Everything is found out, nothing fixed. */
    public static final IngestOptions DEFAULT = new IngestOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), DEFAULT_LIMIT, false);

    public IngestOptions {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", it must be at least 1");
        }
    }

    public IngestOptions withFormat(InputFormat fixed) {
        return new IngestOptions(Optional.of(fixed), encoding, date, source, limit, captureDate);
    }

    public IngestOptions withEncoding(Charset fixed) {
        return new IngestOptions(format, Optional.of(fixed), date, source, limit, captureDate);
    }

    public IngestOptions withDate(LocalDate fixed) {
        return new IngestOptions(format, encoding, Optional.of(fixed), source, limit, captureDate);
    }

    public IngestOptions withSource(String fixed) {
        return new IngestOptions(format, encoding, date, Optional.of(fixed), limit, captureDate);
    }

    public IngestOptions withLimit(int fixed) {
        return new IngestOptions(format, encoding, date, source, fixed, captureDate);
    }

    public IngestOptions withCaptureDate(boolean fixed) {
        return new IngestOptions(format, encoding, date, source, limit, fixed);
    }
}
