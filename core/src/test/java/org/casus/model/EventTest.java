package org.casus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events, claims, plans, relations, and what the event layers say of a word. */
class EventTest {

    private static final EventCode VISIT = new EventCode("CONSULT", Optional.of("visit"));
    private static final Span WORDS = new Span(5, 8);
    private static final EventMention TOLD = new EventMention(WORDS, new Span(0, 20), false);
    private static final Provenance PROVENANCE = new Provenance("1", "plover", "m");

    private static Participant somebody(String name) {
        return new Participant(new Span(0, 4), name, new Resolution.Unresolved<>("the test"), Optional.empty());
    }

    private static Event event(double confidence, List<EventMention> mentions) {
        return new Event(
                "a:5",
                VISIT,
                List.of(somebody("Rell")),
                List.of(somebody("Ana")),
                Optional.empty(),
                Optional.empty(),
                Status.ACTUAL,
                true,
                mentions,
                List.of(),
                confidence,
                List.of("because"));
    }

    @Test
    void anEventIsToldSomewhere() {
        Event event = event(1, List.of(TOLD, new EventMention(new Span(30, 33), new Span(22, 40), true)));
        assertThat(event.trigger()).isEqualTo(WORDS);
        assertThat(event.promised()).isEmpty();
        assertThat(event.contexts()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(1, List.of()))
                .withMessageContaining("told nowhere");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void confidenceIsAShare(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(confidence, List.of(TOLD)))
                .withMessageContaining("confidence");
        assertThat(event(0, List.of(TOLD)).confidence()).isZero();
    }

    @Test
    void contextsAreAddedLast() {
        ContextMention military = new ContextMention("military", 1, List.of(WORDS));
        Event event = event(0.5, List.of(TOLD)).withContexts(List.of(military));
        assertThat(event.contexts()).containsExactly(military);
        assertThat(event.withContexts(List.of())).isEqualTo(event(0.5, List.of(TOLD)));
    }

    @Test
    void aContextHasWeightAndWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContextMention("military", 0, List.of(WORDS)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContextMention("military", 1, List.of()));
    }

    @Test
    void aCodeIsWrittenWithItsMode() {
        assertThat(VISIT).hasToString("CONSULT/visit");
        assertThat(new EventCode("AID", Optional.empty())).hasToString("AID");
    }

    @Test
    void aRelationHasACode() {
        Relation.Choice choice = new Relation.Choice(VISIT, 0.9);
        assertThat(new Relation("q", List.of(choice), Status.ACTUAL, Optional.empty(), PROVENANCE).best())
                .containsExactly(choice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Relation("q", List.of(), Status.ACTUAL, Optional.empty(), PROVENANCE))
                .withMessageContaining("q");
    }

    @Test
    void aClaimWithoutSpeaker() {
        Claim named = new Claim(Stance.ASSERTS, somebody("Rell"), WORDS, new Span(0, 20), true);
        assertThat(named.isNamed()).isTrue();
        assertThat(named.chain()).isEmpty();
        assertThat(named.cue()).contains(WORDS);
        assertThat(new Claim(Stance.ASSERTS, Optional.empty(), List.of(), Optional.empty(), WORDS, false).isNamed())
                .isFalse();
    }

    @Test
    void whoVouchesForAnAct() {
        assertThat(Stream.of(Stance.values()).filter(Stance::vouches)).containsExactly(Stance.ASSERTS, Stance.CONFIRMS);
        assertThat(Stance.DENIES.label()).isEqualTo("denies");
    }

    @Test
    void labelsOfTheOutputFormats() {
        assertThat(Stream.of(Status.values()).map(Status::label))
                .containsExactly("actual", "future", "cancelled", "hypothetical", "negated");
        assertThat(Stream.of(Status.values()).map(Status::label).map(Status::of))
                .containsExactly(Status.values());
        assertThatIllegalArgumentException().isThrownBy(() -> Status.of("done"));
        assertThat(PlanState.IN_DOUBT.label()).isEqualTo("in doubt");
        assertThat(PlanChange.MOVED.label()).isEqualTo("moved");
        assertThat(PlanKind.CEASEFIRE.label()).isEqualTo("ceasefire");
        assertThat(Stream.of(ParagraphKind.values()).filter(ParagraphKind::presentIsPast))
                .containsExactly(ParagraphKind.HEADLINE, ParagraphKind.CAPTION);
    }

    @Test
    void problemsAreToldApartByStableIds() {
        assertThat(Stream.of(Problem.values()).map(Problem::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("CAS\\d{3}"))
                .contains("CAS005");
        assertThat(Stream.of(Problem.values()).map(Problem::meaning))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void anActorWithAnotherCountryOrSector() {
        Actor army = new Actor("army", Optional.empty(), "MIL", Optional.of("chief"));
        assertThat(army.withCountry("SYR"))
                .isEqualTo(new Actor("army", Optional.of("SYR"), "MIL", Optional.of("chief")));
        assertThat(army.withSector("REB")).isEqualTo(new Actor("army", Optional.empty(), "REB", Optional.of("chief")));
    }

    private static PlanStep step(Optional<Participant> by, Optional<Participant> speaker) {
        return new PlanStep(
                PlanChange.ANNOUNCED,
                Optional.of(new TimeExpression.Week(LocalDate.of(2016, 10, 3))),
                by,
                speaker,
                WORDS,
                new Span(0, 20),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @Test
    void aStepOfAPlanIsSomebodys() {
        Optional<Participant> doer = Optional.of(somebody("Rell"));
        Optional<Participant> speaker = Optional.of(somebody("Ana"));
        assertThat(step(doer, speaker).side()).isEqualTo(doer);
        assertThat(step(Optional.empty(), speaker).side()).isEqualTo(speaker);
        assertThat(step(Optional.empty(), Optional.empty()).side()).isEmpty();
        assertThat(step(doer, speaker).day()).contains(LocalDate.of(2016, 10, 3));
    }

    private static Plan plan(List<PlanStep> steps) {
        return new Plan(
                "p",
                PlanKind.VISIT,
                Optional.of(VISIT),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                PlanState.PLANNED,
                steps,
                List.of(),
                List.of());
    }

    @Test
    void aPlanHasAStep() {
        assertThat(plan(List.of(step(Optional.empty(), Optional.empty()))).steps())
                .hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> plan(List.of())).withMessageContaining("no step");
    }

    private static WordAct word(List<Share> kinds) {
        List<WordAct.Party> sources = List.of(new WordAct.Party(0, 0.5), new WordAct.Party(1, 0.25));
        List<WordAct.Party> targets = List.of(new WordAct.Party(3, 0.75), new WordAct.Party(5, 0.125));
        return new WordAct(2, kinds, List.of(), List.of(), 0, sources, targets);
    }

    @Test
    void whatAWordTellsMostProbably() {
        WordAct word =
                word(List.of(new Share(WordAct.NONE, 0.625), new Share("ASSAULT", 0.25), new Share("COERCE", 0.125)));
        assertThat(word.act()).contains(new Share("ASSAULT", 0.25));
        assertThat(word.telling()).isEqualTo(0.375);
        assertThat(word.share("COERCE")).isEqualTo(0.125);
        assertThat(word.share("AID")).isZero();
        assertThat(word(List.of(new Share(WordAct.NONE, 1))).act()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> word(List.of())).withMessageContaining("token 2");
    }

    @Test
    void theSharesOfAPhraseAddUp() {
        WordAct word = word(List.of(new Share("ASSAULT", 1)));
        assertThat(word.source(0, 2)).isEqualTo(0.75, within(1e-9));
        assertThat(word.source(0, 1)).isEqualTo(0.5, within(1e-9));
        assertThat(word.source(1, 3)).isEqualTo(0.25, within(1e-9));
        assertThat(word.target(3, 6)).isEqualTo(0.875, within(1e-9));
        assertThat(word.target(4, 5)).isZero();
    }
}
