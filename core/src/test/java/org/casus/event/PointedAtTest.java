package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.EventLine;
import org.casus.Treebank;
import org.casus.codebook.Codebook;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Share;
import org.casus.model.WordAct;
import org.junit.jupiter.api.Test;

/** The event layers name a party where no path of the tree leads to one. */
class PointedAtTest {

    private static final TriggerFinder TRIGGERS = new TriggerFinder(ActLexicon.load(Codebook.plover()));

    /** The scene of a sentence in which {@code trigger} points at {@code source} and {@code target} with this share. */
    private static Scene scene(String sentence, String trigger, String source, String target, double share) {
        Read read = Treebank.paragraphs(sentence);
        ReadSentence plain = read.sentences().get(0);
        WordAct act = new WordAct(
                index(plain, trigger),
                List.of(new Share("ASSAULT", 0.9), new Share(WordAct.NONE, 0.1)),
                List.of(),
                List.of(),
                0,
                List.of(new WordAct.Party(index(plain, source), share)),
                List.of(new WordAct.Party(index(plain, target), share)));
        return new Scene(Scenes.resolved(read), 0, index -> List.of(act));
    }

    private static int index(ReadSentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static Participants who(Scene scene) {
        Candidate candidate = TRIGGERS.find(scene).candidates().get(0);
        return Participants.of(scene, candidate).withPointedAt(scene, candidate);
    }

    @Test
    void aPartyThatNoPathLeadsToIsTheOnePointedAt() {
        Scene scene = scene("Rebels attacked Aleppo, Friday.", "attacked", "Rebels", "Aleppo", 0.8);
        Candidate candidate = TRIGGERS.find(scene).candidates().get(0);
        Participants nobody = new Participants(List.of(), List.of(), List.of());
        Participants found = nobody.withPointedAt(scene, candidate);
        assertThat(EventLine.who(found.recipients())).isEqualTo("SYR");
        assertThat(found.how()).contains("recipient \"Aleppo\": the sentence reads so, as ASSAULT 90 % or no act 10 %");
    }

    @Test
    void aVerbWithASubjectIsDoneByNobodyElse() {
        Scene scene = scene("Rebels attacked Aleppo, Friday.", "attacked", "Aleppo", "Rebels", 0.8);
        Candidate candidate = TRIGGERS.find(scene).candidates().get(0);
        Participants nobody = new Participants(List.of(), List.of(), List.of());
        assertThat(nobody.withPointedAt(scene, candidate).actors()).isEmpty();
    }

    @Test
    void aWeakPointerNamesNobody() {
        Scene scene = scene("Rebels attacked Aleppo, Friday.", "attacked", "Rebels", "Aleppo", 0.4);
        Candidate candidate = TRIGGERS.find(scene).candidates().get(0);
        Participants nobody = new Participants(List.of(), List.of(), List.of());
        assertThat(nobody.withPointedAt(scene, candidate)).isEqualTo(nobody);
    }

    @Test
    void aPathIsBelievedBeforeAPointer() {
        Scene scene = scene("Rebels attacked Aleppo, Friday.", "attacked", "Aleppo", "Rebels", 0.9);
        assertThat(EventLine.who(who(scene).actors())).isEqualTo("REB");
        assertThat(EventLine.who(who(scene).recipients())).isEqualTo("SYR");
    }

    @Test
    void aSentenceThatTheLayersDidNotReadIsLeftAsItIs() {
        Scene scene = Scenes.of("Rebels attacked Aleppo, Friday.");
        Candidate candidate = TRIGGERS.find(scene).candidates().get(0);
        Participants found = Participants.of(scene, candidate);
        assertThat(found.withPointedAt(scene, candidate)).isEqualTo(found);
    }

    @Test
    void onlySentencesWithAWordForAnActMayTell() {
        assertThat(TRIGGERS.mayTell(Treebank.paragraphs("Rebels attacked Aleppo, Friday.")
                        .sentences()
                        .get(0)))
                .isTrue();
        assertThat(TRIGGERS.mayTell(
                        Treebank.paragraphs("Lena Marsh is French.").sentences().get(0)))
                .isFalse();
    }
}
