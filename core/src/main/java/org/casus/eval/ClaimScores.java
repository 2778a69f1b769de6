package org.casus.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.model.Span;

/**
 * Scores of who says what, over the annotated events that were coded at all. A speaker that neither side has counts for
 * nothing.
 *
 * @param found annotated events whose words overlap those of a coded one
 * @param exact speakers with exactly the annotated words
 * @param overlapping speakers that share words with the annotated ones
 * @param antecedent what pronouns stand for, by overlap, over right pronouns
 * @param cue the word of saying, by overlap, over annotated cues
 * @param direct direct or indirect, over annotated claims
 * @param stance over annotated claims
 * @param denied who denies it, by overlap
 * @param chain those who pass it on, all exact, over events where either side has any
 */
public record ClaimScores(
        Accuracy found,
        Score exact,
        Score overlapping,
        Accuracy antecedent,
        Accuracy cue,
        Accuracy direct,
        Accuracy stance,
        Score denied,
        Accuracy chain) {

    public static final ClaimScores NONE = new ClaimScores(
            Accuracy.NONE,
            Score.NONE,
            Score.NONE,
            Accuracy.NONE,
            Accuracy.NONE,
            Accuracy.NONE,
            Accuracy.NONE,
            Score.NONE,
            Accuracy.NONE);

    /** The same with one more annotated event, and what was coded of its article. */
    public ClaimScores with(AttributedEvent gold, List<AttributedEvent> coded) {
        Optional<AttributedEvent> best = coded.stream()
                .filter(c -> gold.shared(c) > 0)
                .max(Comparator.comparing((AttributedEvent c) -> c.type().equals(gold.type()))
                        .thenComparing(gold::shared));
        if (best.isEmpty()) {
            return new ClaimScores(
                    found.with(false), exact, overlapping, antecedent, cue, direct, stance, denied, chain);
        }
        AttributedEvent guess = best.orElseThrow();
        boolean claimed = gold.stance().isPresent();
        boolean pronoun = gold.antecedent().isPresent() && guess.speaker().equals(gold.speaker());
        boolean relayed = !gold.chain().isEmpty() || !guess.chain().isEmpty();
        return new ClaimScores(
                found.with(true),
                exact.plus(
                        score(gold.speaker(), guess.speaker(), guess.speaker().equals(gold.speaker()))),
                overlapping.plus(score(gold.speaker(), guess.speaker(), overlap(gold.speaker(), guess.speaker()))),
                pronoun ? antecedent.with(overlap(gold.antecedent(), guess.antecedent())) : antecedent,
                gold.cue().isPresent() ? cue.with(overlap(gold.cue(), guess.cue())) : cue,
                claimed ? direct.with(gold.direct() == guess.direct()) : direct,
                claimed ? stance.with(gold.stance().equals(guess.stance())) : stance,
                denied.plus(score(gold.deniedBy(), guess.deniedBy(), overlap(gold.deniedBy(), guess.deniedBy()))),
                relayed ? chain.with(gold.chain().equals(guess.chain())) : chain);
    }

    private static Score score(Optional<Span> gold, Optional<Span> guess, boolean right) {
        boolean both = gold.isPresent() && guess.isPresent() && right;
        return new Score(both ? 1 : 0, guess.isPresent() ? 1 : 0, gold.isPresent() ? 1 : 0);
    }

    private static boolean overlap(Optional<Span> a, Optional<Span> b) {
        return a.isPresent() && b.filter(a.orElseThrow()::overlaps).isPresent();
    }
}
