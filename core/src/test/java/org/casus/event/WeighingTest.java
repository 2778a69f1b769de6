package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.casus.Treebank;
import org.casus.codebook.Codebook;
import org.casus.model.EventCode;
import org.casus.model.Read;
import org.casus.model.Resolved;
import org.casus.model.Share;
import org.casus.model.Status;
import org.casus.model.Token;
import org.casus.model.WordAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a word when the lexicon and the event layers agree, disagree, or only one of them speaks. */
class WeighingTest {

    private static final ActLexicon LEXICON = ActLexicon.load(Codebook.plover());
    private static final TriggerFinder TRIGGERS = new TriggerFinder(LEXICON);
    private static final Weighing WEIGHING = new Weighing(LEXICON);

    /** A scene in which the layers say this of one word, and nothing of the others. */
    private static Scene scene(String sentence, String word, String type, double share) {
        Read read = Treebank.paragraphs(sentence);
        List<Token> tokens = read.sentences().get(0).tokens();
        int index = tokens.stream()
                .filter(t -> t.form().equals(word))
                .findFirst()
                .orElseThrow()
                .index();
        WordAct act = new WordAct(
                index,
                List.of(new Share(type, share), new Share(WordAct.NONE, 1 - share)),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of());
        return new Scene(Scenes.resolved(read), 0, s -> List.of(act));
    }

    private static String told(Scene scene) {
        return WEIGHING.weigh(scene, TRIGGERS.find(scene)).stream()
                .map(c -> c.act().code().event() + " " + c.origin())
                .findFirst()
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia bombed Aleppo.      | bombed | ASSAULT | 0.95 | ASSAULT LEXICON
            Russia bombed Aleppo.      | bombed | ACCUSE  | 0.95 | ACCUSE RETYPED
            Russia bombed Aleppo.      | bombed | ACCUSE  | 0.40 | ASSAULT LEXICON
            Russia bombed Aleppo.      | Aleppo | COERCE  | 0.20 | ASSAULT LEXICON
            """)
    void theLayersHaveASecondOpinionOnARow(String sentence, String word, String type, double share, String told) {
        assertThat(told(scene(sentence, word, type, share))).isEqualTo(told);
    }

    @Test
    void theNegationOfAWordReadAsARefusalIsUsedUp() {
        Resolved resolved = Scenes.resolved("Turkey did not leave Syria until Friday.");
        int leave = Scenes.token(Scenes.of("Turkey did not leave Syria until Friday."), "leave")
                .index();
        WordAct refusal =
                new WordAct(leave, List.of(new Share("REJECT", 0.95)), List.of(), List.of(), 0, List.of(), List.of());
        assertThat(Scenes.events(resolved, List.of(refusal))).singleElement().satisfies(event -> {
            assertThat(event.code().event()).isEqualTo("REJECT");
            assertThat(event.status()).isEqualTo(Status.ACTUAL);
        });
    }

    @Test
    void agreementMakesAnEventSurer() {
        EventCode assault = new EventCode("ASSAULT", Optional.empty());
        Act row = new Act(assault, false, 'v', "hit", "", List.of(), Roles.parse("subj>obj"), 1);
        WordAct agrees = word("ASSAULT", 0.9);
        WordAct doubts = word(WordAct.NONE, 0.9);
        double both = share(Weighing.kinds(Optional.of(agrees), Optional.of(row)));
        double layersAlone = share(Weighing.kinds(Optional.of(agrees), Optional.empty()));
        double rowAlone = share(Weighing.kinds(Optional.of(doubts), Optional.of(row)));
        assertThat(both).isGreaterThan(layersAlone).isGreaterThan(rowAlone);
        assertThat(Weighing.kinds(Optional.of(agrees), Optional.of(row)).stream()
                        .mapToDouble(Share::share)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    private static final String RULE =
            "Iran/PROPN/2/nsubj saw~see/VERB/0/root emergency/NOUN/4/compound rule/NOUN/2/obj today/NOUN/2/obl";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the surer of two       | 2 COERCE 0.99 | 3 COERCE 0.98 | emergency
            the surer, the last    | 2 COERCE 0.98 | 3 COERCE 0.99 | rule
            equally sure, the last | 2 COERCE 0.99 | 3 COERCE 0.99 | rule
            of different types     | 2 COERCE 0.99 | 3 AID 0.99    | emergency rule
            not side by side       | 2 COERCE 0.99 | 4 COERCE 0.99 | emergency today
            the other unsure       | 2 COERCE 0.99 | 3 COERCE 0.10 | emergency
            the first unsure       | 2 COERCE 0.10 | 3 COERCE 0.99 | rule
            """)
    void ofNeighboursThatTellTheSameOneDoes(String name, String one, String other, String told) {
        Read read = Sketch.paragraph(List.of(RULE));
        Scene scene = new Scene(Scenes.resolved(read), 0, s -> List.of(act(one), act(other)));
        assertThat(Scenes.forms(WEIGHING.weigh(scene, TRIGGERS.find(scene)).stream()
                        .map(Candidate::token)
                        .toList()))
                .isEqualTo(told);
    }

    @Test
    void actsStandInTheOrderOfTheirWords() {
        Read read = Sketch.paragraph(
                List.of("Friendly/ADJ/2/amod rebels/NOUN/3/nsubj attacked~attack/VERB/0/root" + " Syria/PROPN/3/obj"));
        Scene scene = new Scene(Scenes.resolved(read), 0, s -> List.of(act("0 AID 0.99"), act("2 ASSAULT 0.9")));
        assertThat(Scenes.forms(WEIGHING.weigh(scene, TRIGGERS.find(scene)).stream()
                        .map(Candidate::token)
                        .toList()))
                .isEqualTo("Friendly attacked");
    }

    /** What the layers say of one word: its index, a type and its share. */
    private static WordAct act(String said) {
        String[] parts = said.split(" ");
        double share = Double.parseDouble(parts[2]);
        return new WordAct(
                Integer.parseInt(parts[0]),
                List.of(new Share(parts[1], share), new Share(WordAct.NONE, 1 - share)),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of());
    }

    private static double share(List<Share> kinds) {
        return kinds.stream()
                .filter(k -> k.label().equals("ASSAULT"))
                .mapToDouble(Share::share)
                .sum();
    }

    private static WordAct word(String label, double share) {
        String other = label.equals(WordAct.NONE) ? "ASSAULT" : WordAct.NONE;
        return new WordAct(
                0,
                List.of(new Share(label, share), new Share(other, 1 - share)),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of());
    }
}
