package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.EventMention;
import org.casus.model.Paragraph;
import org.casus.model.Segmented;
import org.casus.model.Span;

/** Finds the trigger again in paragraphs that repeat the one it stands in, so that nothing told is left out. */
final class Repeats {

    private Repeats() {}

    static List<EventMention> of(Segmented segmented, int paragraph, Span trigger, Span sentence) {
        List<EventMention> mentions = new ArrayList<>();
        Span original = segmented.paragraphs().get(paragraph).span();
        for (Paragraph other : segmented.paragraphs()) {
            if (other.repeats().orElse(-1) == paragraph) {
                String text = segmented.article().text();
                locate(text, original, other.span(), trigger).ifPresent(found -> {
                    Span around = sentence.shift(found.start() - trigger.start());
                    int end = Math.min(around.end(), other.span().end());
                    int start = Math.max(around.start(), other.span().start());
                    mentions.add(new EventMention(found, new Span(start, Math.max(start, end)), true));
                });
            }
        }
        return mentions;
    }

    /** The same words at the same place, or, where white space differs, their nearest occurrence. */
    private static Optional<Span> locate(String text, Span original, Span repeat, Span trigger) {
        String words = trigger.of(text);
        int expected = repeat.start() + trigger.start() - original.start();
        int best = -1;
        for (int at = text.indexOf(words, repeat.start());
                at >= 0 && at + words.length() <= repeat.end();
                at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + words.length()));
    }
}
