package org.casus.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
        Deque<TimeMention> told = new ArrayDeque<>();
        for (int i = 0; i < found.size(); i++) {
            int first = i - MEMORY;
            told.removeIf(t -> t.sentence() < first);
            ReadSentence sentence = read.sentences().get(i);
            boolean past = read.paragraphOf(i).kind().presentIsPast();
            for (Found time : found.get(i)) {
                Anchor anchor = new Anchor(
                        published.day(),
                        directions.of(sentence, time.first(), time.end(), past),
                        List.copyOf(told),
                        dayFirst);
                Resolution<TimeExpression> value = time.phrase().on(anchor);
                TimeAnchor from = value.value().isPresent() ? from(time.phrase(), anchor) : new TimeAnchor.Itself();
                TimeMention mention = new TimeMention(i, time.spanIn(sentence), value, from);
                mentions.add(mention);
                if (value.value().isPresent()) {
                    told.addFirst(mention);
                }
            }
        }
        return List.copyOf(mentions);
    }

    private static TimeAnchor from(Phrase phrase, Anchor anchor) {
        Optional<TimeAnchor> from = switch (phrase.base()) {
            case ITSELF -> Optional.empty();
            case REPORT -> anchor.published().map(TimeAnchor.Report::new);
            case TOLD -> phrase.told(anchor).map(t -> new TimeAnchor.Told(t.span()));
        };
        return from.orElseGet(TimeAnchor.Itself::new);
    }

    /** Which way the clause around the tokens of {@code first} to {@code end} (exclusive) points from the report. */
    public Direction direction(ReadSentence sentence, int first, int end) {
        return directions.of(sentence, first, end, false);
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
