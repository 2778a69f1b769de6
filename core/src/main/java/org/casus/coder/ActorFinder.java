package org.casus.coder;

import java.util.List;
import org.casus.actor.MentionEvidence;
import org.casus.model.Article;
import org.casus.place.PlaceResolver;
import org.casus.reader.EncoderReader;
import org.casus.text.Segmenter;

/** Actors without events: for training the weights of the second opinion on whom mentions stand for. Safe for several threads. */
public final class ActorFinder {

    private final Segmenter segmenter = Segmenter.load();
    private final EncoderReader reader = EncoderReader.load();
    private final Resolver resolver = new Resolver(PlaceResolver.load(), List.of());

    /** What the weights go by in each mention of an article, in text order. Offsets are into the readable text. */
    public List<MentionEvidence> evidence(Article article) {
        return resolver.evidence(reader.apply(segmenter.apply(article)));
    }
}
