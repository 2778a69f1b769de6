package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.codebook.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusFinderTest {

    private static final WordClasses OPERATORS = WordClasses.load(ActLexicon.class, "operators.tsv");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia bombed Aleppo.                              | bombed    | actual
            Russia did not attack Turkey.                      | attack    | negated
            Russia never attacked Turkey.                      | attacked  | negated
            Turkey cannot attack Syria.                        | attack    | negated
            Russia attacks Turkey as never before.             | attacks   | actual
            Russia will attack Turkey.                         | attack    | future
            Russia will not meet Turkey.                       | meet      | negated
            Turkey is going to attack Syria.                   | attack    | future
            Iran said it would meet Turkey.                    | meet      | future
            Russia would attack Turkey if Iran attacked Syria. | attack    | hypothetical
            Russia would attack Turkey if Iran attacked Syria. | attacked  | hypothetical
            Turkey could attack Syria.                         | attack    | hypothetical
            Turkey should attack Syria.                        | attack    | hypothetical
            Turkey should have left Syria.                     | left      | negated
            Turkey should never have attacked Syria.           | attacked  | actual
            If Russia attacks Turkey, Iran fights.             | attacks   | hypothetical
            Unless Russia attacks Turkey, Iran waits.          | attacks   | hypothetical
            Putin is due to visit France.                      | visit     | future
            The planned visit by Putin angered Turkey.         | visit     | future
            Russia rejected a possible attack on Syria.        | attack    | hypothetical
            Russia spoke of no attack on Syria.                | attack    | negated
            Putin cancelled a visit to France.                 | visit     | cancelled
            Russia postponed talks with Turkey.                | talks     | cancelled
            The talks with Iran were called off.               | talks     | cancelled
            Russia called off the visit.                       | visit     | cancelled
            Russia called the talks a success.                 | talks     | actual
            Russia denied bombing Aleppo.                      | bombing   | negated
            Russia denied that Iran attacked Turkey.           | attacked  | negated
            Turkey refused to attack Syria.                    | attack    | negated
            Turkey wants to attack Syria.                      | attack    | hypothetical
            Iran threatened to attack Turkey.                  | attack    | hypothetical
            Russia flew to Syria to attack the rebels.         | attack    | hypothetical
            Turkey began to attack Syria.                      | attack    | actual
            Turkey may start bombing Syria.                    | bombing   | hypothetical
            It is not clear how Russia attacked Turkey.        | attacked  | hypothetical
            Did Russia attack Turkey?                          | attack    | hypothetical
            Turkey said that Russia attacked Syria.            | attacked  | actual
            The rebels who seized the town killed civilians.   | seized    | actual
            Turkey attacked the rebels, killing civilians.     | killing   | actual
            Turkey no longer meets Iran.                       | meets     | negated
            The premier came within a whisker of resigning.    | resigning | negated
            Plans to attack Syria are off the table.           | attack    | cancelled
            Russia's visit to Iran is on hold.                 | visit     | cancelled
            A visit to Iran is out of the question.            | visit     | negated
            If Iran had met Turkey, Russia would not have left Syria. | left | actual
            The sanctions against Iran take effect on the 25th. | sanctions | future
            Russia torpedoed the talks with Turkey.            | talks     | cancelled
            Turkey is anticipated to attack Syria.             | attack    | future
            """)
    void whetherItHappened(String sentence, String trigger, String status) {
        Scene scene = Scenes.of(sentence);
        Verdict verdict = new StatusFinder(scene, OPERATORS).of(Scenes.token(scene, trigger));
        assertThat(verdict.status().label()).as(verdict.reason()).isEqualTo(status);
        assertThat(verdict.reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia, which had attacked Turkey, met Iran.  | attacked | true
            Iran recalled a previous attack on Turkey.    | attack   | true
            Russia, which had attacked Turkey, met Iran.  | met      | false
            Russia bombed Aleppo.                         | bombed   | false
            """)
    void whatIsToldAsBackground(String sentence, String trigger, boolean background) {
        Scene scene = Scenes.of(sentence);
        assertThat(new StatusFinder(scene, OPERATORS).isBackground(Scenes.token(scene, trigger)))
                .isEqualTo(background);
    }
}
