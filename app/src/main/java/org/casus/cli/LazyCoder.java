package org.casus.cli;

import java.util.function.Function;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.jspecify.annotations.Nullable;

/** Loads the coder for the first article: a batch of which nothing can be read needs none. */
final class LazyCoder implements Function<Article, Coded> {

    private final Engine engine;
    private @Nullable Function<Article, Coded> coder;

    LazyCoder(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Coded apply(Article article) {
        return loaded().apply(article);
    }

    private synchronized Function<Article, Coded> loaded() {
        Function<Article, Coded> known = coder;
        if (known == null) {
            known = engine.coder();
            coder = known;
        }
        return known;
    }
}
