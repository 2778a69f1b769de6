package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia bombed Aleppo.                              | bombed     | Russia      | Aleppo
            Aleppo was bombed by Russia and Iran.              | bombed     | Russia Iran | Aleppo
            The town was shelled.                              | shelled    | -           | town
            The case was referred to the court by France.      | referred   | France      | case
            Troops sent by Russia entered Aleppo.              | sent       | Russia      | Troops
            Troops sent by Russia entered Aleppo.              | entered    | Troops      | Aleppo
            France urged Russia to withdraw its troops.        | withdraw   | Russia      | troops
            Russia promised France to leave Syria.             | leave      | Russia      | Syria
            France asked Russia to stop bombing Aleppo.        | bombing    | Russia      | Aleppo
            France accused Russia of bombing Aleppo.           | bombing    | Russia      | Aleppo
            Iran denied attacking civilians.                   | attacking  | Iran        | civilians
            Russia met France and criticised Turkey.           | criticised | Russia      | Turkey
            The army and the rebels signed a truce.            | signed     | army rebels | truce
            Turkey attacked the rebels, killing civilians.     | killing    | Turkey      | civilians
            Russia flew to Syria to attack the rebels.         | attack     | Russia      | rebels
            Turkey may start bombing Syria.                    | bombing    | Turkey      | Syria
            Turkey's decision to attack Syria angered Iran.    | attack     | Turkey      | Syria
            The rebels who seized the town killed civilians.   | seized     | rebels      | town
            The town that the rebels seized is in Syria.       | seized     | rebels      | town
            Russia, which had attacked Turkey, met Iran.       | attacked   | Russia      | Turkey
            France proposed the resolution drafted by Turkey.  | drafted    | Turkey      | resolution
            Police arrested and deported the rebels.           | arrested   | Police      | rebels
            Police arrested and deported the rebels.           | deported   | Police      | rebels
            """)
    void whoDoesItAndToWhomWhateverTheGrammar(String sentence, String verb, String subjects, String objects) {
        Scene scene = Scenes.of(sentence);
        assertThat(Scenes.forms(Roles.follow(scene, Scenes.token(scene, verb), "subj")))
                .as("subjects")
                .isEqualTo(subjects);
        assertThat(Scenes.forms(Roles.follow(scene, Scenes.token(scene, verb), "obj")))
                .as("objects")
                .isEqualTo(objects);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia carried out airstrikes on Aleppo.  | airstrikes | Russia
            Airstrikes were carried out by Russia.    | Airstrikes | Russia
            Turkey planned talks with Iran.           | talks      | Turkey
            Iran rejected a ceasefire.                | ceasefire  | -
            """)
    void aLightVerbLendsItsSubject(String sentence, String noun, String subjects) {
        Scene scene = Scenes.of(sentence);
        assertThat(Scenes.forms(Roles.follow(scene, Scenes.token(scene, noun), "lightsubj")))
                .isEqualTo(subjects);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran remains ready for talks with Turkey.  | ready      | for     | talks
            Iran remains ready for talks with Turkey.  | talks      | with    | Turkey
            Iran supplied Syria with weapons.          | supplied   | with    | weapons
            France accused Russia of bombing Aleppo.   | accused    | of      | bombing
            Russia carried out airstrikes on Aleppo.   | airstrikes | on      | Aleppo
            Iran threatened sanctions against Turkey.  | sanctions  | against | Turkey
            Iran threatened sanctions against Turkey.  | sanctions  | on      | -
            """)
    void phrasesByTheirPreposition(String sentence, String head, String preposition, String phrases) {
        Scene scene = Scenes.of(sentence);
        assertThat(Scenes.forms(Roles.follow(scene, Scenes.token(scene, head), preposition)))
                .isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey's decision to attack Syria angered Iran.  | decision   | Turkey
            Russian airstrikes hit the UN convoy.            | airstrikes | Russian
            Russian airstrikes hit the UN convoy.            | convoy     | UN
            Turkey withdrew its troops.                      | troops     | its
            Turkey's praise of Iran and rebuke of France angered Russia. | rebuke | Turkey
            The population of Aleppo fled the city.          | city       | -
            """)
    void possessorsByForm(String sentence, String noun, String possessors) {
        Scene scene = Scenes.of(sentence);
        assertThat(Scenes.forms(Roles.follow(scene, Scenes.token(scene, noun), "poss")))
                .isEqualTo(possessors);
    }

    @Test
    void aNounStandsInAClauseAboutSomebody() {
        Scene scene = Scenes.of("During a visit to Syria Putin criticised Turkey.");
        assertThat(Scenes.forms(Roles.follow(scene, Scenes.token(scene, "visit"), "outer")))
                .isEqualTo("Putin");
    }

    @Test
    void whatIsCountedIsWhatCounts() {
        Scene scene = Scenes.of("Russia killed hundreds of rebels.");
        assertThat(Scenes.forms(scene.clause().counted(scene.clause().objects(Scenes.token(scene, "killed")))))
                .isEqualTo("rebels");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aleppo was bombed by Russia and Iran.   | bombed   | true
            Troops sent by Russia entered Aleppo.   | sent     | true
            Russia bombed Aleppo.                   | bombed   | false
            Russia, which had attacked Turkey, met Iran. | attacked | false
            """)
    void voice(String sentence, String verb, boolean passive) {
        Scene scene = Scenes.of(sentence);
        assertThat(scene.clause().isPassive(Scenes.token(scene, verb))).isEqualTo(passive);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia did not attack Turkey.           | attack   | true
            Russia never attacked Turkey.           | attacked | true
            Turkey cannot attack Syria.             | attack   | true
            Russia spoke of no attack on Syria.     | attack   | true
            Russia attacks Turkey as never before.  | attacks  | false
            Russia bombed Aleppo.                   | bombed   | false
            """)
    void negation(String sentence, String word, boolean negated) {
        Scene scene = Scenes.of(sentence);
        assertThat(scene.clause().isNegated(Scenes.token(scene, word))).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France urged Russia to withdraw its troops.      | urged    | withdraw
            Turkey said that Russia attacked Syria.          | said     | attacked
            Turkey's decision to attack Syria angered Iran.  | decision | attack
            Russia bombed Aleppo.                            | bombed   | -
            """)
    void theClauseThatAWordTakes(String sentence, String head, String complement) {
        Scene scene = Scenes.of(sentence);
        assertThat(Scenes.forms(Roles.follow(scene, Scenes.token(scene, head), "comp")))
                .isEqualTo(complement);
    }
}
