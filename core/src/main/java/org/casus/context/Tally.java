package org.casus.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.casus.model.ContextMention;
import org.casus.model.Span;

/** Signs that stand together, added up for each context; a sign that is repeated counts once. */
final class Tally {

    /** Weight from which a context is told: one strong sign, or two weak ones that are not the same. */
    static final int TOLD = 2;

    /** As many words as a reader wants to see. */
    private static final int SHOWN = 8;

    private static final Comparator<ContextMention> BY_WEIGHT =
            Comparator.comparingInt(ContextMention::weight).reversed().thenComparing(ContextMention::code);

    private final ContextLexicon lexicon;
    private final List<List<Sign>> signs = new ArrayList<>();

    Tally(ContextLexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.contexts().forEach(c -> signs.add(new ArrayList<>(0)));
    }

    /**
     * Adds a sign, unless it was counted or its words are those of another: what the lexicon says of a word comes before what
     * was made of it. Only a deed gives way, to the code of the event that it tells.
     */
    void add(Sign sign) {
        List<Sign> own = signs.get(sign.context());
        for (int i = 0; i < own.size(); i++) {
            Sign other = own.get(i);
            if (other.entry().id() == sign.entry().id()) {
                return;
            }
            if (other.words().overlaps(sign.words())) {
                boolean deed = other.entry().strength() == Strength.DEED;
                if (deed && sign.entry().strength().compareTo(Strength.DEED) < 0) {
                    own.set(i, sign);
                }
                return;
            }
        }
        own.add(sign);
    }

    void addAll(Iterable<Sign> more) {
        more.forEach(this::add);
    }

    /** All that were counted, by context. */
    List<Sign> signs() {
        List<Sign> all = new ArrayList<>();
        signs.forEach(all::addAll);
        return all;
    }

    /** 2 for each strong sign and for deeds to targets, 1 for each weak sign and for deeds or targets apart. */
    int weight(int context) {
        int weight = 0;
        boolean partial = false;
        boolean pair = false;
        List<Sign> own = signs.get(context);
        for (Sign sign : own) {
            switch (sign.entry().strength()) {
                case STRONG -> weight += 2;
                case WEAK -> weight++;
                case DEED -> {
                    partial = true;
                    pair |= has(Strength.TARGET, sign.sentence(), own);
                }
                case TARGET -> partial = true;
                case NOT -> {}
            }
        }
        return weight + (pair ? 2 : 0) + (partial && !pair ? 1 : 0);
    }

    /** Whether the signs suffice, and no context that this one gives way to is told as well. */
    boolean tells(int context) {
        return suffices(context) && !yields(context, this::suffices);
    }

    private boolean suffices(int context) {
        return weight(context) >= TOLD;
    }

    private boolean yields(int context, IntPredicate told) {
        for (int other : lexicon.yields().get(context)) {
            if (told.test(other)) {
                return true;
            }
        }
        return false;
    }

    /** The contexts chosen for which there is any sign, the weightiest first, then by code. */
    List<ContextMention> mentions(IntPredicate chosen) {
        IntPredicate told = c -> weight(c) > 0 && chosen.test(c);
        List<ContextMention> mentions = new ArrayList<>();
        for (int c = 0; c < signs.size(); c++) {
            if (told.test(c) && !yields(c, told)) {
                mentions.add(new ContextMention(lexicon.contexts().get(c), weight(c), words(signs.get(c))));
            }
        }
        mentions.sort(BY_WEIGHT);
        return mentions;
    }

    /** Half a pair shows nothing where there are better signs. */
    private static boolean counts(Sign sign, List<Sign> own, boolean strong) {
        return switch (sign.entry().strength()) {
            case STRONG, WEAK -> true;
            case DEED -> !strong || has(Strength.TARGET, sign.sentence(), own);
            case TARGET -> !strong || has(Strength.DEED, sign.sentence(), own);
            case NOT -> false;
        };
    }

    private static boolean has(Strength strength, int sentence, List<Sign> own) {
        for (Sign sign : own) {
            if (sign.sentence() == sentence && sign.entry().strength() == strength) {
                return true;
            }
        }
        return false;
    }

    /** The strong signs before the others where there are too many, then all in text order. */
    private static List<Span> words(List<Sign> own) {
        boolean strong = own.stream().anyMatch(s -> s.entry().strength() == Strength.STRONG);
        return own.stream()
                .filter(s -> counts(s, own, strong))
                .sorted(Comparator.comparing((Sign s) -> s.entry().strength()).thenComparing(Sign::words))
                .limit(SHOWN)
                .map(Sign::words)
                .sorted()
                .toList();
    }
}
