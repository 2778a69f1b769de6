package org.casus.cli;

import java.util.List;
import java.util.function.Function;
import org.casus.actor.ActorDictionary;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.coder.ActorFinder;
import org.casus.coder.EventCoder;
import org.casus.coder.PlaceFinder;
import org.casus.coder.RelationCoder;
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
import org.casus.plan.PlanFinder;
import org.casus.reader.EncoderReader;
import org.casus.text.Segmenter;

/** The core that comes with the program. */
final class CoreEngine implements Engine {

    @Override
    public Function<Article, Coded> coder(List<ActorDictionary> own) {
        return EventCoder.load(own)::code;
    }

    @Override
    public Provenance versions() {
        return EventCoder.versions();
    }

    @Override
    public Function<Article, Segmented> segmenter() {
        return Segmenter.everything()::apply;
    }

    @Override
    public Function<Segmented, Read> reader() {
        return EncoderReader.load()::apply;
    }

    @Override
    public Function<RelationQuery, Related> relations() {
        return RelationCoder.load()::relate;
    }

    @Override
    public Function<Success, List<Plan>> plans() {
        PlanFinder finder = PlanFinder.load();
        return success -> finder.find(success.resolved(), success.events());
    }

    @Override
    public PlaceFinder placeFinder() {
        return new PlaceFinder();
    }

    @Override
    public ActorFinder actorFinder() {
        return new ActorFinder();
    }

    @Override
    public Codes codes() {
        Codebook codebook = Codebook.plover();
        return Codes.of(codebook, CameoMap.load(codebook));
    }
}
