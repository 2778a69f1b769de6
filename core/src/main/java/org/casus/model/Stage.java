package org.casus.model;

/**
 * One step of the coder: pure, and safe to share between threads once constructed.
 *
 * @param <I> layer it reads
 * @param <O> layer it returns, holding the one before
 */
@FunctionalInterface
public interface Stage<I, O> {

    O apply(I input);

    /** This stage, then {@code next}. */
    default <P> Stage<I, P> then(Stage<? super O, ? extends P> next) {
        return input -> next.apply(apply(input));
    }
}
