package org.casus.cli;

import java.util.List;
import java.util.function.Function;
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

/** What the commands need of the core, loaded when it is asked for: a command that needs no model loads none. */
public interface Engine {

    /**
     * Loads the coder; safe for several threads.
     *
     * @param own the user's own actors
     */
    Function<Article, Coded> coder(List<ActorDictionary> own);

    /** The versions that the coder codes with, without loading it. */
    Provenance versions();

    /** Cuts the whole text, also what the coder skips. */
    Function<Article, Segmented> segmenter();

    /** Loads the reader; safe for several threads. */
    Function<Segmented, Read> reader();

    /** Loads the coder of marked pairs; safe for several threads. */
    Function<RelationQuery, Related> relations();

    /** Loads the finder of plans in coded articles. */
    Function<Success, List<Plan>> plans();

    /** Loads the finder of places of acts that are marked by hand; safe for several threads. */
    PlaceFinder placeFinder();

    /** Loads what tells by what whom mentions stand for is weighed; safe for several threads. */
    ActorFinder actorFinder();

    Codes codes();
}
