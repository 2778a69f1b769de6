package org.casus.model;

import java.util.List;

/**
 * A marked article whose mentions have been looked up.
 *
 * @param published the publication date used, given or inferred
 * @param actors one resolution for each mention, by mention id
 */
public record Resolved(
        Marked marked,
        PublicationDate published,
        List<Resolution<Actor>> actors,
        List<TimeMention> times,
        List<PlaceMention> places) {

    public Resolved {
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        places = List.copyOf(places);
        if (actors.size() != marked.mentions().size()) {
            throw new IllegalArgumentException(
                    actors.size() + " actors for " + marked.mentions().size() + " mentions");
        }
    }

    /** What the words of the mention tell alone. */
    public Resolution<Actor> actorOf(Mention mention) {
        return actors.get(mention.id());
    }

    /**
     * Whom the mention stands for in the article: a short name, a pronoun, "the president" has the actor of the mention
     * that carries its identity, unless that one is not known and its own words tell more.
     */
    public Resolution<Actor> actorBehind(Mention mention) {
        return actorOf(marked.carrier(mention, actorOf(marked.identity(mention))));
    }
}
