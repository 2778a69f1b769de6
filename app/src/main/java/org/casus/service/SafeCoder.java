package org.casus.service;

import java.util.function.Function;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.Problem;
import org.casus.model.Rejected;

/** A coder whose failure spoils one article, not the batch. */
public record SafeCoder(Function<Article, Coded> coder) implements Function<Article, Coded> {

    @Override
    public Coded apply(Article article) {
        try {
            return coder.apply(article);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(article, e);
        }
    }

    /** What is told of an article at which the coder failed. */
    static Rejected failed(Article article, Throwable failure) {
        String detail = failure.getMessage() == null
                ? ""
                : ": " + failure.getMessage().lines().findFirst().orElse("");
        return new Rejected(
                article.id(),
                "code",
                Problem.INTERNAL,
                article.id() + ": the coder failed with " + failure.getClass().getSimpleName() + detail
                        + "; this is a fault in Casus, please report it with the article");
    }
}
