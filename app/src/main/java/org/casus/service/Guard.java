package org.casus.service;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.casus.model.Article;
import org.casus.model.Problem;
import org.casus.model.Rejected;
import org.casus.output.Words;

/**
 * Keeps a failure of the coder to the one article that it concerns: a batch and a server go on. Memory that ran out may
 * have been taken by others that were coded at the time, so that the article is coded again, alone, before it is given up.
 */
public final class Guard {

    /** Read by all that code, written by one that has to be alone; fair, so that it gets its turn. */
    private static final ReadWriteLock TOGETHER = new ReentrantReadWriteLock(true);

    private Guard() {}

    /**
     * What the work makes of an article.
     *
     * @param refused makes the result of an article that is given up
     */
    public static <T> T code(Article article, Function<Article, T> work, Function<Rejected, T> refused) {
        try {
            return once(article, work, refused, TOGETHER.readLock());
        } catch (OutOfMemoryError e) {
            try {
                return once(article, work, refused, TOGETHER.writeLock());
            } catch (OutOfMemoryError again) {
                return refused.apply(new Rejected(
                        article.id(),
                        "code",
                        Problem.MEMORY,
                        article.id() + ": an article of "
                                + Words.count(article.text().length(), "character") + " needs more than the "
                                + (Runtime.getRuntime().maxMemory() >> 20)
                                + " MB of memory that Java may take; give it more with CASUS_JAVA_OPTS=-Xmx2g"));
            }
        }
    }

    private static <T> T once(Article article, Function<Article, T> work, Function<Rejected, T> refused, Lock lock) {
        lock.lock();
        try {
            return work.apply(article);
        } catch (RuntimeException | StackOverflowError e) {
            String detail = e.getMessage() == null
                    ? ""
                    : ": " + e.getMessage().lines().findFirst().orElse("");
            return refused.apply(new Rejected(
                    article.id(),
                    "code",
                    Problem.INTERNAL,
                    article.id() + ": the coder failed with " + e.getClass().getSimpleName() + detail
                            + "; this is a fault in Casus, please report it with the article"));
        } finally {
            lock.unlock();
        }
    }
}
