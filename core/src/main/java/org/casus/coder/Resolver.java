package org.casus.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.ActorDictionary;
import org.casus.actor.ActorQuery;
import org.casus.actor.ActorResolver;
import org.casus.actor.Backgrounds;
import org.casus.actor.MentionEvidence;
import org.casus.mention.MentionFinder;
import org.casus.model.Actor;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Stage;
import org.casus.model.Token;
import org.casus.place.PlaceResolver;
import org.casus.time.PublicationDateInferrer;
import org.casus.time.TimeTagger;

/** Says of a read article who, when and where: its mentions with their actors, its times and its places. */
final class Resolver implements Stage<Read, Resolved> {

    private final MentionFinder mentions = new MentionFinder();
    private final PublicationDateInferrer dates = PublicationDateInferrer.load();
    private final TimeTagger times = TimeTagger.load();
    private final PlaceResolver places;
    private final ActorResolver actors;
    private final Backgrounds backgrounds;

    /** @param own the user's own actors */
    Resolver(PlaceResolver places, List<ActorDictionary> own) {
        this.places = places;
        actors = ActorResolver.load(places::countryOfCity, own);
        backgrounds = actors.backgrounds();
    }

    @Override
    public Resolved apply(Read read) {
        Marked marked = mentions.apply(read);
        PublicationDate published = published(read);
        List<Resolution<Actor>> completed =
                backgrounds.complete(marked, alone(marked, published.day()), published.day());
        return new Resolved(marked, published, completed, times.tag(read, published), places.resolve(read));
    }

    /** What the learned weights of the actors go by. */
    List<MentionEvidence> evidence(Read read) {
        Marked marked = mentions.apply(read);
        Optional<LocalDate> asOf = published(read).day();
        return backgrounds.evidence(marked, alone(marked, asOf), asOf);
    }

    private PublicationDate published(Read read) {
        PublicationDate given = read.article().published();
        return given.day().isPresent() ? given : dates.infer(read);
    }

    /** Whom the words of each mention stand for by themselves. */
    private List<Resolution<Actor>> alone(Marked marked, Optional<LocalDate> asOf) {
        List<Resolution<Actor>> alone = new ArrayList<>();
        for (Mention mention : marked.mentions()) {
            alone.add(actors.resolve(query(marked.read(), mention, asOf)));
        }
        return alone;
    }

    private static ActorQuery query(Read read, Mention mention, Optional<LocalDate> asOf) {
        List<Token> tokens = read.sentences().get(mention.sentence()).tokens().subList(mention.first(), mention.end());
        return new ActorQuery(tokens, mention.head() - mention.first(), mention.entity(), asOf);
    }
}
