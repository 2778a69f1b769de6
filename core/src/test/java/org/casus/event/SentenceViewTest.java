package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Participant;
import org.casus.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stages after the events see of a sentence. */
class SentenceViewTest {

    private static SentenceView view(String sentence) {
        return new SentenceView(Scenes.resolved(sentence), 0);
    }

    private static Token word(SentenceView view, String form) {
        return Sketch.word(view.tree(), form);
    }

    @Test
    void whoDoesItToWhomAndWhere() {
        SentenceView view = view("Russia bombed Aleppo.");
        assertThat(Scenes.forms(view.subjects(word(view, "bombed")))).isEqualTo("Russia");
        assertThat(Scenes.forms(view.objects(word(view, "bombed")))).isEqualTo("Aleppo");
        assertThat(view.isPlace(word(view, "Aleppo"))).isTrue();
        assertThat(view.isPlace(word(view, "bombed"))).isFalse();
        assertThat(view.participants(word(view, "Russia")).stream().map(Participant::text))
                .containsExactly("Russia");
    }

    @Test
    void whoseItIsAndWithWhom() {
        SentenceView decision = view("Turkey's decision to attack Syria angered Iran.");
        assertThat(Scenes.forms(decision.possessors(word(decision, "decision"))))
                .isEqualTo("Turkey");
        SentenceView talks = view("Iran remains ready for talks with Turkey.");
        assertThat(Scenes.forms(talks.obliques(word(talks, "talks"), "with"))).isEqualTo("Turkey");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia did not attack Turkey. | attack | true
            Russia will attack Turkey.    | attack | false
            """)
    void negation(String sentence, String verb, boolean negated) {
        SentenceView view = view(sentence);
        assertThat(view.isNegated(word(view, verb))).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia called off the visit.       | called | off | true
            Russia pulled the troops out.      | pulled | out | true
            Russia pulled the troops out.      | pulled | off | false
            Russia called the talks a success. | called | off | false
            """)
    void particles(String sentence, String verb, String particle, boolean has) {
        SentenceView view = view(sentence);
        assertThat(view.hasParticle(word(view, verb), particle)).isEqualTo(has);
    }

    @Test
    void whoSaysIt() {
        SentenceView said = view("Turkey said that Russia attacked Syria.");
        assertThat(said.quoteAt(word(said, "attacked"))).isPresent();
        assertThat(said.speaker(word(said, "attacked")).map(Participant::text)).contains("Turkey");
        SentenceView plain = view("Russia bombed Aleppo.");
        assertThat(plain.quoteAt(word(plain, "bombed"))).isEmpty();
        assertThat(plain.speaker(word(plain, "bombed"))).isEmpty();
    }

    @Test
    void theLemmasOfASpelling() {
        SentenceView view = view("Russia bombed Aleppo.");
        assertThat(SentenceView.spelledLemmas(word(view, "bombed"))).contains("bomb");
    }

    @ParameterizedTest
    @CsvSource({"GOV, true", "MIL, true", "REB, true", "SPY, true", "BUS, false", "MED, false"})
    void whoMakesAnActPolitical(String sector, boolean political) {
        assertThat(SentenceView.isPolitical(new Actor("X", Optional.empty(), sector, Optional.empty())))
                .isEqualTo(political);
    }
}
