package org.casus.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.Optional;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * What a web archive knows of a page.
 *
 * @param time of the capture as it is written; empty if it is no time
 */
record Capture(String url, String time) {

    static Capture of(WarcTargetRecord record) {
        return new Capture(record.target(), time(record));
    }

    private static String time(WarcTargetRecord record) {
        try {
            return record.date() == null ? "" : record.date().toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    /**
     * The draft with the address it was fetched from, and the publisher and the day of capture where the page says nothing
     * of them. The day of capture is asked for: an archive may be years younger than its pages.
     */
    Draft complete(Draft draft, IngestOptions options) {
        boolean undated = draft.date().flatMap(d -> Dates.parse(d.value())).isEmpty();
        Optional<Draft.DateField> day = options.captureDate() && undated && !time.isEmpty()
                ? Optional.of(new Draft.DateField(time, "WARC-Date, the day of capture", false))
                : draft.date();
        return new Draft(
                draft.id(),
                draft.where(),
                draft.title(),
                draft.source().or(this::host),
                Optional.of(url),
                draft.language(),
                day,
                draft.text(),
                draft.alignment());
    }

    private Optional<String> host() {
        try {
            return Optional.ofNullable(new URI(url).getHost()).map(h -> h.replaceFirst("^www\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
