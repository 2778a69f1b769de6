package org.casus.cli;

import java.util.List;
import java.util.function.Function;
import org.casus.actor.ActorDictionary;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.jspecify.annotations.Nullable;

/** Loads the coder for the first article: a batch of which nothing can be read needs none. */
final class LazyCoder implements Function<Article, Coded> {

    private final Engine engine;
    private final List<ActorDictionary> own;
    private @Nullable Function<Article, Coded> coder;

    LazyCoder(Engine engine, List<ActorDictionary> own) {
        this.engine = engine;
        this.own = List.copyOf(own);
    }

    @Override
    public Coded apply(Article article) {
        return loaded().apply(article);
    }

    private synchronized Function<Article, Coded> loaded() {
        Function<Article, Coded> known = coder;
        if (known == null) {
            known = engine.coder(own);
            coder = known;
        }
        return known;
    }
}
