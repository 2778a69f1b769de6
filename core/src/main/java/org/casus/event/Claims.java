package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.mention.ReportingVerbs;
import org.casus.model.Claim;
import org.casus.model.EventCode;
import org.casus.model.Mention;
import org.casus.model.Participant;
import org.casus.model.Quote;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Status;
import org.casus.model.Token;

/** Who says that an act took place, or denies it. Without a claim the outlet itself tells it. */
final class Claims {

    /** Acts of saying: their own speaker is the actor, not a source. */
    private static final Set<String> SPEECH = Set.of("ACCUSE", "REQUEST", "THREATEN");

    private Claims() {}

    static List<Claim> of(Scene scene, Candidate candidate, EventCode code, Status status, Participants who) {
        Optional<Quote> quote = scene.quoteAt(candidate.token());
        Optional<Participant> speaker = quote.flatMap(Quote::speaker).flatMap(id -> speaker(scene, id));
        if (quote.isEmpty() || speaker.isEmpty()) {
            return List.of();
        }
        boolean own =
                SPEECH.contains(code.event()) && who.actors().stream().anyMatch(a -> sameOne(a, speaker.orElseThrow()));
        if (own) {
            return List.of();
        }
        Quote said = quote.orElseThrow();
        boolean denies = status == Status.NEGATED && cueDenies(scene, said.cue());
        Stance stance = denies ? Stance.DENIES : Stance.ASSERTS;
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(stance, speaker.orElseThrow(), said.cue(), said.span(), said.direct()));
        return claims;
    }

    private static Optional<Participant> speaker(Scene scene, int id) {
        Mention mention = scene.resolved().marked().mentions().get(id);
        Optional<Participant> known = scene.participant(mention);
        return known.isPresent()
                ? known
                : Optional.of(new Participant(
                        mention.span(),
                        scene.text(mention.span()),
                        scene.resolved().actorOf(mention),
                        Optional.empty()));
    }

    private static boolean sameOne(Participant actor, Participant speaker) {
        return actor.span().equals(speaker.span())
                || actor.identity().filter(speaker.span()::equals).isPresent()
                || (actor.actor().value().isPresent()
                        && actor.actor().value().equals(speaker.actor().value()));
    }

    private static boolean cueDenies(Scene scene, Span cue) {
        return scene.tree().sentence().tokens().stream()
                .filter(t -> t.span().equals(cue))
                .map(Token::lemma)
                .anyMatch(ReportingVerbs::denies);
    }
}
