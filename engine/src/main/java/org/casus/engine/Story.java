package org.casus.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.ingest.Ingested;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.Problem;
import org.casus.model.PublicationDate;
import org.casus.model.Rejected;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an article, or why nothing was, as it travels between machines. Public fields and a constructor without
 * arguments are what Flink asks of a type whose form may grow while old state is kept.
 */
public final class Story {

    /** Id of the article, or the file and line it would have come from. */
    public String id = "";

    public @Nullable String source;
    public @Nullable String url;
    public @Nullable String title;
    public @Nullable String language;
    public String text = "";

    /** Day of publication as the input gives it, ISO 8601. */
    public @Nullable String day;

    /** Where the day stood, or why there is none. */
    public String dayNote = "";

    /** Start and end in the text, then start and end in the file, of each run of the alignment. */
    public int[] runs = new int[0];

    /** A place that is no message's. */
    private static final long NO_MESSAGE = -1;

    /** Number of the input that was named, from 0; messages come after all files. */
    public int root;

    /** Path of the file below that input, or topic and partition of a message. */
    public String file = "";

    /** Offset of the message in its partition; negative if the article comes from a file. */
    public long place = NO_MESSAGE;

    /** Number of the article in its file or message, from 0. */
    public long record;

    /** Name of the {@link Problem} if there is no article. */
    public @Nullable String problem;

    public String stage = "";
    public String message = "";

    /** As it was read from a file. */
    static Story of(Ingested read, int root, String file, long record) {
        return of(read, root, file, NO_MESSAGE, record);
    }

    /** As it was read from a message. */
    static Story of(Ingested read, int root, String partition, long place, long record) {
        Story story = read instanceof Ingested.Accepted accepted
                ? of(accepted.article())
                : of(((Ingested.Refused) read).rejected());
        story.root = root;
        story.file = partition;
        story.place = place;
        story.record = record;
        return story;
    }

    private static Story of(Rejected rejected) {
        Story story = new Story();
        story.id = rejected.article();
        story.problem = rejected.problem().name();
        story.stage = rejected.stage();
        story.message = rejected.message();
        return story;
    }

    private static Story of(Article article) {
        Story story = new Story();
        story.id = article.id();
        story.source = article.source().orElse(null);
        story.url = article.url().orElse(null);
        story.title = article.title().orElse(null);
        story.language = article.language().orElse(null);
        story.text = article.text();
        story.day = article.published().day().map(LocalDate::toString).orElse(null);
        story.dayNote = article.published() instanceof PublicationDate.Given given
                ? given.origin()
                : article.published() instanceof PublicationDate.Unknown unknown ? unknown.reason() : "";
        List<Alignment.Run> all = article.alignment().runs();
        story.runs = new int[4 * all.size()];
        for (int i = 0; i < all.size(); i++) {
            story.runs[4 * i] = all.get(i).readable().start();
            story.runs[4 * i + 1] = all.get(i).readable().end();
            story.runs[4 * i + 2] = all.get(i).published().start();
            story.runs[4 * i + 3] = all.get(i).published().end();
        }
        return story;
    }

    /** File or message, as a reader knows it; empty text if a file was named itself. */
    String origin() {
        return place < 0 ? file : file + "@" + place;
    }

    /** Why there is no article, if there is none. */
    Optional<Rejected> rejected() {
        return Optional.ofNullable(problem).map(p -> new Rejected(id, stage, Problem.valueOf(p), message));
    }

    /** The article. */
    Article article() {
        List<Alignment.Run> all = new ArrayList<>(runs.length / 4);
        for (int i = 0; i < runs.length; i += 4) {
            all.add(new Alignment.Run(new Span(runs[i], runs[i + 1]), new Span(runs[i + 2], runs[i + 3])));
        }
        PublicationDate published = day == null
                ? new PublicationDate.Unknown(dayNote)
                : new PublicationDate.Given(LocalDate.parse(day), dayNote);
        return new Article(
                id,
                Optional.ofNullable(source),
                Optional.ofNullable(url),
                Optional.ofNullable(title),
                published,
                Optional.ofNullable(language),
                text,
                all.isEmpty() ? Alignment.IDENTITY : new Alignment(all));
    }
}
