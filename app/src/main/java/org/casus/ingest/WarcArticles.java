package org.casus.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Problem;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The articles of a web archive: answers with status 200 that are web pages or plain text, files that were saved without an
 * answer, and texts made from pages (WET). Everything else is passed over. Known by their address; a later capture of
 * an address in the same batch has its time too.
 */
final class WarcArticles implements ArticleReader {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final String PLAIN = "text/plain";
    private static final int OK = 200;

    private final Input input;
    private final Acceptance acceptance;
    private final WarcReading records;
    private boolean any;
    /** Offset of the last record whose answer could not be read; -1 if there was none. */
    private long refused = -1;

    WarcArticles(Input input, InputStream bytes, boolean compressed, Acceptance acceptance) throws IOException {
        this.input = input;
        this.acceptance = acceptance;
        this.records = new WarcReading(bytes, compressed);
    }

    @Override
    public Optional<Ingested> next() throws IOException {
        for (Optional<WarcReading.Step> step = records.next(); step.isPresent(); step = records.next()) {
            Optional<Ingested> result = step.get() instanceof WarcReading.Step.Found found
                    ? article(found.offset(), found.content())
                    : damage((WarcReading.Step.Damaged) step.get());
            if (result.isPresent()) {
                any = true;
                return result;
            }
        }
        if (any) {
            return Optional.empty();
        }
        any = true;
        return Optional.of(Acceptance.refuse(
                input.id(),
                Problem.EMPTY,
                input.label() + ": no web page and no text in this archive; nothing to code"));
    }

    /** Tells damage, unless it is that of an answer that was refused for it. */
    private Optional<Ingested> damage(WarcReading.Step.Damaged damaged) {
        if (damaged.offset() == refused && (damaged.next().isPresent() || damaged.breaksOff())) {
            return Optional.empty();
        }
        return Optional.of(Acceptance.refuse(
                input.id() + "@" + damaged.offset(),
                Problem.MALFORMED,
                where(damaged.offset()) + ": the record is damaged: " + damaged.reason()
                        + damaged.next()
                                .map(next -> "; reading goes on at byte offset " + next)
                                .orElse("; nothing after it was read")));
    }

    private String where(long offset) {
        return input.label() + ", record at byte offset " + offset;
    }

    /** The article of a record; empty if it is no kind that has one. */
    private Optional<Ingested> article(long offset, WarcRecord content) {
        if (!(content instanceof WarcTargetRecord record)
                || record.target() == null
                || record.target().endsWith("/robots.txt")) {
            return Optional.empty();
        }
        String where = where(offset) + " (" + Acceptance.shorten(record.target()) + ")";
        try {
            return read(record, where);
        } catch (HttpBody.TooLongException e) {
            return Optional.of(
                    acceptance.tooLong(record.target(), where, "more than " + acceptance.bytesLimit() + " bytes"));
        } catch (UndecodableException e) {
            return Optional.of(Acceptance.refuse(record.target(), Problem.ENCODING, where + ": " + e.getMessage()));
        } catch (IOException | IllegalArgumentException e) {
            refused = offset;
            return Optional.of(Acceptance.refuse(
                    record.target(),
                    Problem.MALFORMED,
                    where + ": the answer cannot be read: " + WarcReading.reason(e)));
        }
    }

    private Optional<Ingested> read(WarcTargetRecord record, String where) throws IOException {
        if (record instanceof WarcResponse response) {
            if (!isHttp(response)) {
                return Optional.empty();
            }
            HttpResponse http = response.http();
            return http.status() != OK || !isText(http.contentType())
                    ? Optional.empty()
                    : Optional.of(
                            page(record, http.contentType(), HttpBody.read(http, acceptance.bytesLimit()), where));
        }
        if ((record instanceof WarcResource || record instanceof WarcConversion) && isText(record.contentType())) {
            byte[] body = record.body().stream().readNBytes(acceptance.bytesLimit() + 1);
            if (body.length > acceptance.bytesLimit()) {
                throw new HttpBody.TooLongException();
            }
            return Optional.of(page(record, record.contentType(), body, where));
        }
        return Optional.empty();
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private static boolean isText(MediaType type) {
        String name = name(type);
        return PAGES.contains(name) || name.equals(PLAIN);
    }

    private static String name(MediaType type) {
        return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    private Ingested page(WarcTargetRecord record, MediaType type, byte[] body, String where) throws IOException {
        Capture capture = Capture.of(record);
        String id = acceptance.seen(capture.url()) ? capture.url() + "@" + capture.time() : capture.url();
        boolean markup = PAGES.contains(name(type));
        String charset = type.parameters().getOrDefault("charset", "");
        Encoding encoding = acceptance
                .options()
                .encoding()
                .map(fixed -> Encoding.fixed(fixed, body))
                .orElseGet(() -> Encoding.detect(body, true, markup, charset));
        Content content = new Content(
                new Input(id, where, () -> new ByteArrayInputStream(body)),
                body,
                InputStream.nullInputStream(),
                encoding);
        if (markup) {
            return new HtmlReader(content, acceptance, draft -> capture.complete(draft, acceptance.options())).read();
        }
        return acceptance.text(content, draft -> capture.complete(draft, acceptance.options()));
    }
}
