package org.casus.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.casus.Sample;
import org.casus.actor.ActorDictionary;
import org.casus.coder.ActorFinder;
import org.casus.coder.PlaceFinder;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.Plan;
import org.casus.model.Provenance;
import org.casus.model.Read;
import org.casus.model.Related;
import org.casus.model.RelationQuery;
import org.casus.model.Segmented;
import org.casus.model.Success;
import org.casus.output.Codes;
import org.casus.store.Filings;

/** Answers with the events of the sample, whatever the article says, so that a test can code many. */
class SampleEngine implements Engine {

    private final Engine core = new CoreEngine();
    private final AtomicInteger coded = new AtomicInteger();
    private final long pause;

    /** @param pause for each article, in milliseconds, as if it were read */
    SampleEngine(long pause) {
        this.pause = pause;
    }

    /** How many articles were coded. */
    AtomicInteger coded() {
        return coded;
    }

    @Override
    public Function<Article, Coded> coder(List<ActorDictionary> own) {
        return article -> {
            coded.incrementAndGet();
            LockSupport.parkNanos(pause * 1_000_000);
            if (article.text().contains("breaks")) {
                throw new IllegalStateException("no such rule");
            }
            Success sample = Sample.code(article);
            return new Success(
                    sample.resolved(),
                    sample.events().stream()
                            .map(e -> Filings.named(e, article.id() + ":" + e.id()))
                            .toList(),
                    sample.contexts(),
                    sample.provenance());
        };
    }

    @Override
    public Provenance versions() {
        return Sample.code(Sample.article()).provenance();
    }

    @Override
    public Function<Success, List<Plan>> plans() {
        return success -> List.of();
    }

    @Override
    public Function<Article, Segmented> segmenter() {
        return core.segmenter();
    }

    @Override
    public Function<Segmented, Read> reader() {
        throw new AssertionError("no test asks for it");
    }

    @Override
    public Function<RelationQuery, Related> relations() {
        throw new AssertionError("no test asks for it");
    }

    @Override
    public PlaceFinder placeFinder() {
        throw new AssertionError("no test asks for it");
    }

    @Override
    public ActorFinder actorFinder() {
        throw new AssertionError("no test asks for it");
    }

    @Override
    public Codes codes() {
        return core.codes();
    }
}
