package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Resolution;
import org.casus.model.TimeAnchor;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;

/**
 * Finds the times an article tells and dates them against the day of the report. Immutable and safe to share.
 *
 * <p>A time that needs the day of the report stays unresolved if that is unknown; so does a length of time.
 */
public final class TimeTagger {

    /** A time told this many sentences ago is no longer what "the next day" counts from. */
    private static final int MEMORY = 3;

    private final PhraseFinder finder;
    private final Directions directions;

    private TimeTagger(TimeWords words) {
        this.finder = new PhraseFinder(words);
        this.directions = new Directions(words);
    }

    /** With the patterns and words that come with Casus. */
    public static TimeTagger load() {
        return new TimeTagger(TimeWords.load());
    }

    /** The times of all sentences, in text order. */
    public List<TimeMention> tag(Read read, PublicationDate published) {
        List<List<Found>> found = read.sentences().stream().map(finder::find).toList();
        Optional<Boolean> dayFirst = order(found);
        List<TimeMention> mentions = new ArrayList<>();
        Optional<TimeMention> told = Optional.empty();
        for (int i = 0; i < found.size(); i++) {
            ReadSentence sentence = read.sentences().get(i);
            for (Found time : found.get(i)) {
                int now = i;
                Optional<TimeMention> before = told.filter(t -> now - t.sentence() <= MEMORY);
                Anchor anchor = new Anchor(
                        published.day(),
                        directions.of(sentence, time.first(), time.end()),
                        before.flatMap(t -> t.value().value()),
                        dayFirst);
                Resolution<TimeExpression> value = time.phrase().on(anchor);
                TimeMention mention =
                        new TimeMention(i, time.spanIn(sentence), value, from(time.phrase(), value, published, before));
                mentions.add(mention);
                if (value.value().isPresent()) {
                    told = Optional.of(mention);
                }
            }
        }
        return List.copyOf(mentions);
    }

    private static TimeAnchor from(
            Phrase phrase, Resolution<TimeExpression> value, PublicationDate published, Optional<TimeMention> before) {
        Phrase.Base base = value.value().isPresent() ? phrase.base() : Phrase.Base.ITSELF;
        Optional<TimeAnchor> anchor = switch (base) {
            case ITSELF -> Optional.empty();
            case REPORT -> published.day().map(TimeAnchor.Report::new);
            case TOLD -> before.map(t -> new TimeAnchor.Told(t.span()));
        };
        return anchor.orElseGet(TimeAnchor.Itself::new);
    }

    /** Which way the clause around the tokens of {@code first} to {@code end} (exclusive) points from the report. */
    public Direction direction(ReadSentence sentence, int first, int end) {
        return directions.of(sentence, first, end);
    }

    /** Whether the article writes the day before the month, if a date with slashes tells and none contradicts. */
    private static Optional<Boolean> order(List<List<Found>> found) {
        List<Boolean> orders = found.stream()
                .flatMap(List::stream)
                .map(Found::phrase)
                .filter(Slashed.class::isInstance)
                .map(Slashed.class::cast)
                .flatMap(slashed -> slashed.order().stream())
                .distinct()
                .toList();
        return orders.size() == 1 ? Optional.of(orders.get(0)) : Optional.empty();
    }
}
