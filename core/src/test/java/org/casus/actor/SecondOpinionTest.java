package org.casus.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.coder.ActorFinder;
import org.casus.coder.EventCoder;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.PublicationDate;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Success;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    private static final String TEXT =
            "DAKAR, March 4 - Rebels shelled a barracks near Ziguinchor on Sunday, residents said. "
                    + "President Abdou Diouf promised to punish the attackers. A spokesman for the United Nations called for calm. The opposition asked for talks. Nurses went on strike.";

    private static Resolved resolved(String text) {
        Article article =
                Article.of("report", text).withPublished(new PublicationDate.Given(LocalDate.of(1995, 3, 5), "given"));
        return ((Success) EventCoder.load().code(article)).resolved();
    }

    private static Resolution<Actor> of(Resolved resolved, String words) {
        Mention mention = resolved.marked().mentions().stream()
                .filter(m ->
                        m.span().of(resolved.marked().read().article().text()).equals(words))
                .findFirst()
                .orElseThrow();
        return resolved.actorBehind(mention);
    }

    @Test
    void whatATableNamesStaysAsItIs() {
        Resolved resolved = resolved(TEXT);
        assertEquals(
                Optional.of("SEN"),
                of(resolved, "President Abdou Diouf").value().flatMap(Actor::country));
        assertEquals("IGO", of(resolved, "United Nations").value().orElseThrow().sector());
    }

    @Test
    void whatTheWeightsSayIsExplainedTogetherWithTheRule() {
        Resolved resolved = resolved(TEXT);
        List<String> reasons = resolved.actors().stream()
                .filter(Resolution.Resolved.class::isInstance)
                .map(r -> ((Resolution.Resolved<Actor>) r).evidence())
                .filter(why -> why.contains("more likely"))
                .toList();
        assertTrue(reasons.stream().allMatch(why -> why.contains("; by rule: ")), reasons.toString());
    }

    @Test
    void evidenceNamesEveryCountryOfTheArticleAndNone() {
        List<MentionEvidence> evidence = new ActorFinder().evidence(Article.of("report", TEXT));
        MentionEvidence residents = evidence.stream()
                .filter(e -> e.mention().span().of(TEXT).equals("residents"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of("CVL"), residents.sector());
        assertTrue(
                residents.forCountry().keySet().containsAll(List.of("", "SEN")),
                residents.forCountry().keySet().toString());
        assertTrue(
                residents.forSector().contains("head=resident"),
                residents.forSector().toString());
        assertTrue(evidence.stream().noneMatch(e -> e.mention().kind() == MentionKind.PRONOUN));
    }

    @Test
    void aSingleSentenceIsLeftToTheRules() {
        Resolved resolved = resolved("Rebels shelled a barracks near Ziguinchor on Sunday, residents said.");
        assertTrue(resolved.actors().stream()
                .noneMatch(r -> r instanceof Resolution.Resolved<Actor> a
                        && a.evidence().contains("more likely")));
    }

    @Test
    void theSameTextHasTheSameAnswers() {
        assertEquals(resolved(TEXT).actors(), resolved(TEXT).actors());
    }
}
