package org.casus.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Article;
import org.casus.model.PlaceMention;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.place.PlaceResolver;
import org.casus.reader.DependencyTree;
import org.casus.reader.EncoderReader;
import org.casus.text.Segmenter;

/** Places without events: for measuring and training the choice of the place of an act that is marked by hand. */
public final class PlaceFinder {

    private final Segmenter segmenter = Segmenter.everything();
    private final EncoderReader reader = EncoderReader.load();
    private final PlaceResolver places = PlaceResolver.load();

    /** A place of the sentence of an act, and the features that the choice goes by. */
    public record Option(PlaceMention place, Set<String> features) {
        public Option {
            features = Set.copyOf(features);
        }
    }

    private record Found(DependencyTree tree, int trigger, List<PlaceMention> places) {}

    /** Where the act takes place that these words of the article tell; empty if the sentence does not say. */
    public Optional<PlaceMention> placeOf(Article article, Span act) {
        return find(article, act).flatMap(f -> places.placeOf(f.tree, f.trigger, f.places));
    }

    /** The places named in the sentence of the act, in text order. */
    public List<Option> options(Article article, Span act) {
        List<Option> options = new ArrayList<>();
        find(article, act).ifPresent(f -> {
            List<Set<String>> features = places.featuresOf(f.tree, f.trigger, f.places);
            for (int i = 0; i < features.size(); i++) {
                options.add(new Option(f.places.get(i), features.get(i)));
            }
        });
        return options;
    }

    private Optional<Found> find(Article article, Span act) {
        Read read = reader.apply(segmenter.apply(article));
        List<PlaceMention> all = places.resolve(read);
        for (ReadSentence sentence : read.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.span().overlaps(act)) {
                    int index = sentence.sentence().index();
                    List<PlaceMention> here =
                            all.stream().filter(p -> p.sentence() == index).toList();
                    return Optional.of(new Found(new DependencyTree(sentence), token.index(), here));
                }
            }
        }
        return Optional.empty();
    }
}
