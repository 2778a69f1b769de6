package org.casus.model;

import java.util.List;

/**
 * An answer of a model and how probable it is.
 *
 * @param share in [0, 1]; the shares of all answers to one question add up to 1
 */
public record Share(String label, double share) {

    /** How probable this answer is; 0 if it is not among them. */
    public static double of(List<Share> answers, String label) {
        return answers.stream()
                .filter(answer -> answer.label().equals(label))
                .mapToDouble(Share::share)
                .findFirst()
                .orElse(0);
    }
}
