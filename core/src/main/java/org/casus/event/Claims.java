package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.mention.Quotation;
import org.casus.model.Claim;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Quote;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Who says that an act took place, confirms, denies or takes it back. Without a claim the outlet itself tells it.
 *
 * <p>The nearest saying around the words that tell the act is the claim; those around it pass it on. What another denies
 * of it, in an aside or in the next sentence, is a claim of its own.
 */
final class Claims {

    /** Acts of saying: their own speaker is the actor, not a source. */
    private static final Set<String> SPEECH = Set.of("ACCUSE", "REQUEST", "THREATEN");
    /** Sentences that an answer may stand behind what it answers. */
    private static final int ANSWER = 2;

    private final Resolved resolved;
    private final Map<Integer, DependencyTree> trees = new HashMap<>();
    private final Map<Integer, Optional<Saying>> answers = new HashMap<>();
    private final Speakers speakers;
    private final List<Quotation> quotations;
    private final List<Occurrence> told;

    /** @param told all acts of the article */
    Claims(Resolved resolved, List<Occurrence> told) {
        this.resolved = resolved;
        this.told = List.copyOf(told);
        this.speakers = new Speakers(resolved, this::tree);
        this.quotations = Quotation.in(resolved.marked().read());
    }

    private DependencyTree tree(int sentence) {
        return trees.computeIfAbsent(
                sentence,
                s -> new DependencyTree(resolved.marked().read().sentences().get(s)));
    }

    /** The claims about an act, the one that tells it first. */
    List<Claim> of(Occurrence act) {
        Scene scene = act.scene();
        Token trigger = act.candidate().token();
        List<Saying> around = scene.sayings().stream()
                .filter(s -> !s.aside() && s.tells(trigger) && !isTopic(scene, s))
                .sorted(Comparator.comparingInt((Saying s) -> -s.said().cardinality())
                        .thenComparing(Saying::inner))
                .toList();
        List<Claim> claims = new ArrayList<>(told(act, around));
        for (Saying aside : scene.sayings()) {
            if (aside.aside() && aside.tells(trigger)) {
                claims.add(claim(scene, aside, List.of(), trigger));
            }
        }
        // What is taken back is the speaker's last word.
        answer(act, claims).ifPresent(a -> claims.add(a.stance() == Stance.RETRACTS ? 0 : claims.size(), a));
        return claims;
    }

    /**
     * A place before a colon tells where it was, "Nigeria: 82 girls freed"; a government speaks of somebody, "France: Putin
     * will not come".
     */
    private static boolean isTopic(Scene scene, Saying saying) {
        if (saying.cue().isPresent() || saying.speaker().isEmpty()) {
            return false;
        }
        Token label = saying.speaker().orElseThrow();
        List<Place> places = scene.places().stream()
                .filter(p -> p.span().contains(label.span()))
                .flatMap(p -> p.value().value().stream())
                .toList();
        boolean government = scene.participants(label).stream()
                .flatMap(p -> p.actor().value().stream())
                .anyMatch(a -> a.sector().equals("GOV"));
        boolean country = places.stream().anyMatch(p -> p.precision() == PlacePrecision.COUNTRY);
        boolean ofSomebody = scene.tree().sentence().tokens().stream()
                .anyMatch(t -> saying.tells(t) && t.is("nsubj") && t.upos() == Upos.PROPN);
        return (country && !ofSomebody) || (!places.isEmpty() && !government);
    }

    private List<Claim> told(Occurrence act, List<Saying> around) {
        Scene scene = act.scene();
        Token trigger = act.candidate().token();
        List<Saying> named =
                new ArrayList<>(around.stream().filter(Saying::isNamed).toList());
        boolean speech = SPEECH.contains(act.code().event());
        while (speech && !named.isEmpty() && isOwn(act, named.get(named.size() - 1))) {
            named.remove(named.size() - 1);
            if (named.isEmpty()) {
                return List.of();
            }
        }
        if (named.isEmpty()) {
            Optional<Claim> quoted = isDirect(trigger) || around.isEmpty() ? quoted(act) : Optional.empty();
            return quoted
                    .or(() -> around.stream().reduce((a, b) -> b).map(s -> claim(scene, s, List.of(), trigger)))
                    .stream()
                    .toList();
        }
        Saying nearest = named.remove(named.size() - 1);
        List<Participant> chain = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Saying outer : named) {
            if (outer.speaker().equals(nearest.speaker())) {
                continue;
            }
            boolean answers = outer.stance() == Stance.DENIES || outer.stance() == Stance.RETRACTS;
            if (answers && nearest.stance().vouches()) {
                claims.add(claim(scene, outer, chain, trigger));
            } else {
                chain.add(speakers.of(scene, outer.speaker().orElseThrow()));
            }
        }
        claims.add(0, claim(scene, nearest, chain, trigger));
        return claims;
    }

    private boolean isOwn(Occurrence act, Saying saying) {
        Participant speaker = speakers.of(act.scene(), saying.speaker().orElseThrow());
        return act.found().actors().stream().anyMatch(a -> Speakers.same(a, speaker));
    }

    private Claim claim(Scene scene, Saying saying, List<Participant> chain, Token trigger) {
        return new Claim(
                saying.stance(),
                saying.speaker().map(s -> speakers.of(scene, s)),
                chain,
                saying.cue(),
                words(scene.tree(), saying),
                isDirect(trigger));
    }

    /** From the first to the last word of what is said; no comma at its ends. */
    private static Span words(DependencyTree tree, Saying saying) {
        int first = saying.said().nextSetBit(0);
        int last = saying.said().length() - 1;
        while (first < last && isLoose(tree.token(first))) {
            first++;
        }
        while (last > first && isLoose(tree.token(last))) {
            last--;
        }
        return tree.token(first).span().union(tree.token(last).span());
    }

    private static boolean isLoose(Token token) {
        return token.form().equals(",")
                || token.form().equals(":")
                || token.form().equals(";");
    }

    private boolean isDirect(Token trigger) {
        return quotations.stream().anyMatch(q -> q.span().contains(trigger.span()));
    }

    /** The speaker of a quotation that no verb of its own sentence reports. */
    private Optional<Claim> quoted(Occurrence act) {
        Scene scene = act.scene();
        Token trigger = act.candidate().token();
        Optional<Quote> quote = scene.quoteAt(trigger).filter(q -> isDirect(trigger));
        if (quote.flatMap(Quote::speaker).isPresent()) {
            Quote said = quote.orElseThrow();
            Participant speaker = speakers.of(scene, said.speaker().orElseThrow());
            boolean own = SPEECH.contains(act.code().event())
                    && act.found().actors().stream().anyMatch(a -> Speakers.same(a, speaker));
            return own
                    ? Optional.empty()
                    : Optional.of(new Claim(Stance.ASSERTS, speaker, said.cue(), said.span(), true));
        }
        return quotations.stream()
                .filter(q -> q.span().contains(trigger.span()))
                .findFirst()
                .flatMap(q -> besideQuotation(scene, q));
    }

    /** A quotation that nothing reports belongs to whom the sentence around it, or the one before, is about. */
    private Optional<Claim> besideQuotation(Scene scene, Quotation quotation) {
        int first = quotation.sentences().get(0);
        Span around = resolved.marked().read().sentences().get(first).sentence().span();
        boolean whole = quotation.span().start() <= around.start() + 1;
        Optional<Token> speaker = Optional.empty();
        int at = first;
        if (!whole) {
            speaker = subject(first).filter(t -> !quotation.span().contains(t.span()));
        }
        if (speaker.isEmpty() && first > 0 && paragraph(first - 1) == paragraph(first)) {
            at = first - 1;
            speaker = subject(at);
        }
        Scene there = at == scene.sentence() || speaker.isEmpty() ? scene : new Scene(resolved, at);
        return speaker.map(s -> new Claim(
                Stance.ASSERTS,
                Optional.of(speakers.of(there, s)),
                List.of(),
                Optional.empty(),
                quotation.span(),
                true));
    }

    private Optional<Token> subject(int sentence) {
        DependencyTree tree = tree(sentence);
        return tree.sentence().tokens().stream()
                .filter(t -> t.head() == Token.ROOT)
                .findFirst()
                .flatMap(root -> tree.child(root.index(), "nsubj"));
    }

    private int paragraph(int sentence) {
        return resolved.marked().read().sentences().get(sentence).sentence().paragraph();
    }

    /** What one of the next sentences answers: "Moscow denied it", "he later withdrew the accusation". */
    private Optional<Claim> answer(Occurrence act, List<Claim> claims) {
        int here = act.scene().sentence();
        int count = resolved.marked().read().sentences().size();
        if (SPEECH.contains(act.code().event()) && !isBareAccusation(act)) {
            return Optional.empty();
        }
        for (int s = here + 1; s <= here + ANSWER && s < count; s++) {
            Optional<Saying> answer = answers.computeIfAbsent(s, i -> Answers.in(tree(i), new Clause(tree(i))));
            if (answer.isPresent()) {
                return answer.flatMap(a -> answered(act, claims, a, new Scene(resolved, answeredAt(a, here))));
            }
            // Another act, or another speaker, in between is what a later answer is about.
            boolean between = isToldIn(s)
                    || paragraph(s) != paragraph(here)
                    || !new Scene(resolved, s).sayings().isEmpty();
            if (between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An accusation of no act of its own: what answers it denies what is alleged. */
    private boolean isBareAccusation(Occurrence act) {
        return act.code().event().equals("ACCUSE")
                && act.code().mode().filter(m -> !m.equals("allege")).isEmpty()
                && told.stream()
                        .noneMatch(o -> o.scene().sentence() == act.scene().sentence()
                                && !SPEECH.contains(o.code().event()));
    }

    private int answeredAt(Saying answer, int after) {
        for (int s = after + 1; s <= after + ANSWER; s++) {
            if (answers.getOrDefault(s, Optional.empty()).filter(answer::equals).isPresent()) {
                return s;
            }
        }
        throw new IllegalStateException("an answer without a sentence");
    }

    private boolean isToldIn(int sentence) {
        return told.stream().anyMatch(o -> o.scene().sentence() == sentence);
    }

    private Optional<Claim> answered(Occurrence act, List<Claim> claims, Saying answer, Scene there) {
        Token verb = there.tree().token(answer.at());
        Claim said = claim(there, answer, List.of(), verb);
        Participant who = said.speaker().orElseThrow();
        boolean named = claims.stream().anyMatch(Claim::isNamed);
        boolean accusation = SPEECH.contains(act.code().event());
        Stream<Participant> tellers =
                accusation ? act.found().actors().stream() : claims.stream().flatMap(c -> c.speaker().stream());
        boolean own = tellers.anyMatch(p -> Speakers.same(p, who));
        boolean others = act.scene().sayings().stream().anyMatch(s -> s.isNamed() && !s.aside());
        if (accusation && said.stance() == Stance.CONFIRMS) {
            return Optional.empty();
        }
        boolean fits = said.stance() == Stance.RETRACTS ? own : !own && (accusation || named || !others);
        return fits ? Optional.of(said) : Optional.empty();
    }
}
