package org.casus.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casus.actor.ActorDictionary;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.coder.EventCoder;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.output.Codes;
import org.casus.plan.PlanFinder;
import org.casus.record.RecordFinder;
import org.casus.service.Filer;
import org.casus.service.Guard;

/** What is loaded once in a Java machine and shared by all tasks in it: the model takes more memory than all else. */
final class Model {

    private static final Map<List<Actors>, Model> LOADED = new HashMap<>();

    private final Function<Article, Coded> coder;
    private final Codes codes;
    private final Filer filer;

    /**
     * A file with actors of the user's own.
     *
     * @param name of the file
     * @param text what stands in it
     */
    record Actors(String name, String text) implements java.io.Serializable {

        private static final long serialVersionUID = 1;
    }

    private Model(List<Actors> own) {
        List<ActorDictionary> dictionaries = new ArrayList<>();
        own.forEach(file -> dictionaries.add(ActorDictionary.parse(file.name(), file.text())));
        Function<Article, Coded> unguarded = EventCoder.load(dictionaries)::code;
        coder = article -> Guard.code(article, unguarded, rejected -> rejected);
        Codebook codebook = Codebook.plover();
        codes = Codes.of(codebook, CameoMap.load(codebook));
        filer = new Filer(
                unguarded,
                () -> {
                    PlanFinder plans = PlanFinder.load();
                    return success -> plans.find(success.resolved(), success.events());
                },
                RecordFinder::load);
    }

    /** The model with these actors before its own; loads it if it is the first time. */
    static Model with(List<Actors> own) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(List.copyOf(own), Model::new);
        }
    }

    /** Never throws for a bad article. */
    Function<Article, Coded> coder() {
        return coder;
    }

    /** Codes for a desk: with plans and notes. */
    Filer filer() {
        return filer;
    }

    Codes codes() {
        return codes;
    }
}
