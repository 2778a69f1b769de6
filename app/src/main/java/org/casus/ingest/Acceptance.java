package org.casus.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casus.ingest.Draft.DateField;
import org.casus.model.Article;
import org.casus.model.Problem;
import org.casus.model.PublicationDate;
import org.casus.model.Rejected;

/** The checks that every article passes, whatever it was written in. Holds the ids of one batch. */
final class Acceptance {

    static final String STAGE = "ingest";

    private final IngestOptions options;
    private final LanguageCheck languages;
    private final SeenIds ids = new SeenIds();

    Acceptance(IngestOptions options, LanguageCheck languages) {
        this.options = options;
        this.languages = languages;
    }

    IngestOptions options() {
        return options;
    }

    static Ingested refuse(String id, Problem problem, String message) {
        return new Ingested.Refused(new Rejected(id, STAGE, problem, message));
    }

    /** Whether an article of this batch has the id. */
    boolean seen(String id) {
        return ids.contains(id);
    }

    /** The article, or the first thing that is wrong with it. */
    Ingested accept(Draft draft) {
        if (draft.text().isBlank()) {
            return refuse(draft.id(), Problem.EMPTY, draft.where() + ": the text is empty; nothing to code");
        }
        if (draft.text().length() > options.limit()) {
            return tooLong(draft.id(), draft.where(), draft.text().length() + " characters");
        }
        Optional<DateField> bad = draft.date()
                .filter(d -> d.strict()
                        && options.date().isEmpty()
                        && Dates.parse(d.value()).isEmpty());
        if (bad.isPresent()) {
            return refuse(
                    draft.id(),
                    Problem.BAD_DATE,
                    draft.where() + ": " + bad.get().origin() + " is '"
                            + shorten(bad.get().value())
                            + "'; write it as 2016-10-11, leave it out, or give one with --date");
        }
        Optional<String> foreign =
                languages.foreign(draft.text(), draft.language().orElse(""));
        if (foreign.isPresent()) {
            return refuse(
                    draft.id(),
                    Problem.LANGUAGE,
                    draft.where() + ": " + foreign.get() + "; this version reads English only");
        }
        if (!ids.add(draft.id())) {
            return refuse(
                    draft.id(),
                    Problem.DUPLICATE_ID,
                    draft.where() + ": an earlier article of this batch has the id '" + shorten(draft.id())
                            + "'; give each article its own");
        }
        return new Ingested.Accepted(article(draft));
    }

    /** Bytes that one article may take. */
    int bytesLimit() {
        return JsonRecords.recordBytes(options.limit());
    }

    /**
     * The article of a text that is nothing else.
     *
     * @param complete adds what is known of it besides
     */
    Ingested text(Content content, UnaryOperator<Draft> complete) throws IOException {
        Input input = content.input();
        String text = content.text(options.limit());
        return text.length() > options.limit()
                ? tooLong(input.id(), input.label(), "more than " + options.limit() + " characters")
                : accept(complete.apply(Draft.of(input.id(), input.label(), text)));
    }

    Ingested tooLong(String id, String where, String length) {
        return refuse(
                id,
                Problem.TOO_LONG,
                String.format(
                        Locale.ROOT,
                        "%s: %s, the limit for one article is %d characters; split the input or raise the limit with --max-chars",
                        where,
                        length,
                        options.limit()));
    }

    private Article article(Draft draft) {
        return new Article(
                draft.id(),
                options.source().or(draft::source),
                draft.url(),
                draft.title(),
                published(draft),
                draft.language(),
                draft.text(),
                draft.alignment());
    }

    private PublicationDate published(Draft draft) {
        if (options.date().isPresent()) {
            return new PublicationDate.Given(options.date().get(), "--date");
        }
        if (draft.date().isEmpty()) {
            return new PublicationDate.Unknown("the input gives no date");
        }
        DateField field = draft.date().get();
        Optional<LocalDate> day = Dates.parse(field.value());
        return day.isPresent()
                ? new PublicationDate.Given(day.get(), field.origin())
                : new PublicationDate.Unknown(
                        field.origin() + " is '" + shorten(field.value()) + "', which is no date");
    }

    /** A value fit for a message. */
    static String shorten(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
