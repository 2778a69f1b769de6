package org.casus.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.model.Article;
import org.casus.model.EventCode;
import org.casus.model.Problem;
import org.casus.model.Provenance;
import org.casus.model.Rejected;
import org.casus.model.Related;
import org.casus.model.Relation;
import org.casus.model.RelationQuery;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.Share;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.reader.PairEncoder;
import org.casus.reader.PairShares;
import org.casus.text.Segmenter;

/**
 * What one phrase of a text does to another: event type, mode and status, for a pair that the caller marks. Loaded once,
 * shared by threads; the same query and the same versions give the same result.
 */
public final class RelationCoder {

    /** The most words that are read around a pair; the phrases and what stands between them must fit. */
    static final int WORDS = 200;

    private static final String STAGE = "relate";

    /** How a mode label says that the words give no mode. */
    private static final String NO_MODE = "-";

    private final Segmenter segmenter = Segmenter.everything();
    private final PairEncoder encoder;
    private final Provenance provenance;

    private RelationCoder(PairEncoder encoder) {
        this.encoder = encoder;
        provenance = new Provenance(EventCoder.VERSION, Codebook.plover().label(), encoder.version());
    }

    /**
     * Loads the bundled model.
     *
     * @throws IllegalStateException if it is missing or broken
     */
    public static RelationCoder load() {
        return new RelationCoder(PairEncoder.load());
    }

    /** The relation of a pair, or the reason why there is none to be had. Never throws for a bad query. */
    public Related relate(RelationQuery query) {
        Optional<Rejected> wrong = check(query);
        if (wrong.isPresent()) {
            return wrong.orElseThrow();
        }
        try {
            Segmented segmented = segmenter.apply(Article.of(query.id(), query.text()));
            Sentence words = around(query, segmented);
            if (words.tokens().size() > WORDS) {
                return rejected(
                        query,
                        Problem.TOO_LONG,
                        "source and target stand more than " + WORDS
                                + " words apart; mark two that stand nearer to each other");
            }
            PairShares shares = encoder.pair(
                    query.text(), words, i -> role(query, words.tokens().get(i)));
            return relation(query, words, shares);
        } catch (IllegalArgumentException e) {
            return rejected(query, Problem.TOO_LONG, e.getMessage() + "; mark two that stand nearer to each other");
        } catch (RuntimeException e) {
            return rejected(query, Problem.INTERNAL, "stage relate failed (" + e + "); please report it with the text");
        }
    }

    private static Optional<Rejected> check(RelationQuery query) {
        if (query.text().isBlank()) {
            return Optional.of(rejected(query, Problem.EMPTY, "the text is empty"));
        }
        if (query.source().isEmpty() && query.target().isEmpty()) {
            return Optional.of(
                    rejected(query, Problem.BAD_SPAN, "neither source nor target is marked; mark one or both"));
        }
        return Stream.of("source", "target")
                .flatMap(name -> (name.equals("source") ? query.source() : query.target())
                        .flatMap(span -> problem(name, span, query.text())).stream())
                .map(message -> rejected(query, Problem.BAD_SPAN, message))
                .findFirst();
    }

    private static Optional<String> problem(String name, Span span, String text) {
        if (span.end() > text.length()) {
            return Optional.of(
                    name + " " + span + " does not lie in the text, which has " + text.length() + " UTF-16 code units");
        }
        return span.of(text).isBlank()
                ? Optional.of(name + " " + span + " covers no word; give the offsets of its words")
                : Optional.empty();
    }

    /** The words of the sentences that hold the pair; of a very long sentence those nearest to it. */
    private static Sentence around(RelationQuery query, Segmented segmented) {
        Span pair = Stream.of(query.source(), query.target())
                .flatMap(Optional::stream)
                .reduce(Span::union)
                .orElseThrow();
        List<Span> words = segmented.sentences().stream()
                .filter(s -> s.span().overlaps(pair))
                .flatMap(s -> s.tokens().stream())
                .toList();
        int first = 0;
        while (first < words.size() && words.get(first).end() <= pair.start()) {
            first++;
        }
        int end = words.size();
        while (end > first && words.get(end - 1).start() >= pair.end()) {
            end--;
        }
        int room = Math.max(0, WORDS - (end - first));
        int after = Math.min(words.size() - end, room / 2);
        int before = Math.min(first, room - after);
        after = Math.min(words.size() - end, room - before);
        List<Span> chosen = words.subList(first - before, end + after);
        Span span = chosen.get(0).union(chosen.get(chosen.size() - 1));
        return new Sentence(0, 0, span, chosen);
    }

    private static int role(RelationQuery query, Span word) {
        if (query.source().filter(word::overlaps).isPresent()) {
            return PairEncoder.SOURCE;
        }
        return query.target().filter(word::overlaps).isPresent() ? PairEncoder.TARGET : PairEncoder.NO_ROLE;
    }

    private Relation relation(RelationQuery query, Sentence words, PairShares shares) {
        List<Relation.Choice> best = new ArrayList<>();
        shares.events().stream()
                .sorted(Comparator.comparingDouble(Share::share).reversed())
                .forEach(event -> best.add(
                        new Relation.Choice(new EventCode(event.label(), mode(event.label(), shares)), event.share())));
        String event = best.get(0).code().event();
        String status = best(shares.statuses());
        return new Relation(
                query.id(),
                best,
                Status.of(status),
                new Telling(query, words, shares.acts()).trigger(event),
                provenance);
    }

    /** The most probable mode of this event type, if it is more probable than none. */
    private static Optional<String> mode(String event, PairShares shares) {
        String prefix = event + "/";
        List<Share> own = shares.modes().stream()
                .filter(m -> m.label().startsWith(prefix))
                .toList();
        String best = best(own);
        return Optional.of(best.substring(prefix.length())).filter(mode -> !mode.equals(NO_MODE));
    }

    private static String best(List<Share> shares) {
        return shares.stream()
                .max(Comparator.comparingDouble(Share::share))
                .map(Share::label)
                .orElseThrow();
    }

    private static Rejected rejected(RelationQuery query, Problem problem, String message) {
        return new Rejected(query.id(), STAGE, problem, query.id() + ": " + message);
    }
}
