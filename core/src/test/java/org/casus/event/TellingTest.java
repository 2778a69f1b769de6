package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.EventLine;
import org.casus.Treebank;
import org.casus.codebook.Codebook;
import org.casus.model.Event;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Read;
import org.casus.model.Resolved;
import org.casus.model.Segmented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words tell an act, who the other party of it is, and when a caption's act took place. */
class TellingTest {

    private static final TriggerFinder TRIGGERS = new TriggerFinder(ActLexicon.load(Codebook.plover()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran requested the release of prisoners.     | requested
            Iran threatened sanctions against Turkey.    | threatened
            Iran threatened to attack Turkey.            | threatened
            Iran rejected a ceasefire.                   | rejected
            France urged Russia to withdraw its troops.  | urged
            Prices rose again.                           | -
            """)
    void whatASpeechActIsAboutIsNoActOfItsOwn(String sentence, String words) {
        Scene scene = Scenes.of(sentence);
        List<String> found = TRIGGERS.find(scene).candidates().stream()
                .map(c -> c.token().form())
                .toList();
        assertThat(found).isEqualTo(words.equals("-") ? List.of() : List.of(words));
    }

    @Test
    void callingOffATalkAndTheTalkAreTwoActs() {
        List<String> found = TRIGGERS.find(Scenes.of("Russia postponed talks with Turkey.")).candidates().stream()
                .map(c -> c.token().form())
                .toList();
        assertThat(found).containsExactly("postponed", "talks");
    }

    @Test
    void aVerbAndTheNounItCarriesAreOneAct() {
        assertThat(TRIGGERS.find(Scenes.of("Russia carried out airstrikes on Aleppo."))
                        .candidates())
                .hasSize(1);
        assertThat(TRIGGERS.find(Scenes.of("The army and the rebels signed a truce."))
                        .candidates())
                .hasSize(1);
    }

    @Test
    void aWordCutAtItsHyphenIsLookedUpWhole() {
        Scene scene = Scenes.of("Protesters staged a sit-in.");
        assertThat(TRIGGERS.find(scene).candidates())
                .singleElement()
                .satisfies(c -> assertThat(c.act().code().event()).isEqualTo("PROTEST"));
    }

    @Test
    void whatIsAllegedIsAnActOfItsOwn() {
        Scene scene = Scenes.of("France accused Russia of bombing Aleppo.");
        assertThat(TRIGGERS.find(scene).candidates().stream().map(c -> c.token().form()))
                .containsExactly("accused", "bombing");
    }

    @Test
    void theWordsOfATriggerHoldItsParticle() {
        Scene off = Scenes.of("Russia called off the visit.");
        assertThat(TRIGGERS.find(off).candidates().stream().map(c -> words(off, c)))
                .containsExactly("called off the visit", "visit");
    }

    private static String words(Scene scene, Candidate candidate) {
        return scene.text(candidate.words());
    }

    @Test
    void anAttributiveParticipleDescribesAndDoesNotTell() {
        Scene scene = Scenes.of("The planned visit by Putin angered Turkey.");
        assertThat(TRIGGERS.find(scene).candidates().stream().map(c -> c.token().form()))
                .doesNotContain("planned");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hollande proposed talks when Putin arrived.       | FRA | RUS
            Hollande proposed talks when the rebels arrived.  | FRA | -
            """)
    void aMeetingTakesTwo(String sentence, String actors, String recipients) {
        Optional<Event> proposal = Scenes.events(Scenes.resolved(sentence)).stream()
                .filter(e -> e.code().event().equals("REQUEST"))
                .findFirst();
        assertThat(proposal.map(e -> EventLine.who(e.actors()))).contains(actors);
        assertThat(proposal.map(e -> EventLine.who(e.recipients()))).contains(recipients);
    }

    @Test
    void whoSaysWhatIsDoneBySayingIsItsActorAndNoSource() {
        Event request = Scenes.events(Scenes.resolved("Iran said Turkey must leave Syria."))
                .get(0);
        assertThat(EventLine.of(request)).startsWith("REQUEST").contains("IRN > TUR actual");
        assertThat(request.claims()).isEmpty();
    }

    @Test
    void whoReportsTheDemandOfAnotherIsASource() {
        Event request = Scenes.events(Scenes.resolved("Putin said that Turkey demands a ceasefire.")).stream()
                .filter(e -> EventLine.who(e.actors()).equals("TUR"))
                .findFirst()
                .orElseThrow();
        assertThat(request.code()).hasToString("REQUEST/yield");
        assertThat(request.claims().stream().map(c -> c.speaker().orElseThrow().text()))
                .containsExactly("Putin");
    }

    @Test
    void theDateUnderAPictureIsThatOfWhatItShows() {
        Read read = Treebank.paragraphs("Rebels attacked Aleppo, Friday.");
        Scene body = new Scene(Scenes.resolved(read), 0);
        Paragraph only = read.segmented().paragraphs().get(0);
        Paragraph caption = new Paragraph(only.span(), ParagraphKind.CAPTION, OptionalInt.empty());
        Read pictured = new Read(
                new Segmented(read.article(), List.of(caption), read.segmented().sentences()), read.sentences());
        Resolved resolved = Scenes.resolved(pictured);
        // A clock that attaches nothing: only the rule of captions can date the act.
        EventExtractor extractor = EventExtractor.load(
                Codebook.plover(),
                new Anchors(
                        (tree, trigger, inSentence) -> Optional.empty(),
                        (tree, trigger, inSentence) -> Optional.empty()));
        assertThat(extractor.apply(resolved).get(0).time().map(t -> t.value().earliest()))
                .contains(Scenes.FRIDAY);
        assertThat(extractor.apply(body.resolved()).get(0).time()).isEmpty();
    }
}
