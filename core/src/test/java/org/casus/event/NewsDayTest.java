package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsDayTest {

    private static final String LEAD = "Russia bombed Aleppo.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia rejected a possible attack on Syria.   | rejected   | true
            Iran said it would meet Turkey.               | meet       | true
            Turkey wants to attack Syria.                 | wants      | false
            The planned visit by Putin angered Turkey.    | visit      | false
            If Russia attacks Turkey, Iran fights.        | attacks    | false
            Russia flew to Syria to attack the rebels.    | attack     | false
            Turkey attacked the rebels, killing civilians. | killing   | false
            """)
    void belowTheLeadAMainOrReportedClauseInThePastTellsTheNews(String sentence, String trigger, boolean news) {
        Scene scene = new Scene(Scenes.resolved(LEAD, sentence), 1);
        assertThat(NewsDay.tells(scene, Scenes.token(scene, trigger))).isEqualTo(news);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey wants to attack Syria.                 | wants      | true
            The planned visit by Putin angered Turkey.    | visit      | false
            Russia flew to Syria to attack the rebels.    | attack     | false
            """)
    void inTheLeadThePresentDoesToo(String sentence, String trigger, boolean news) {
        Scene scene = Scenes.of(sentence);
        assertThat(NewsDay.tells(scene, Scenes.token(scene, trigger))).isEqualTo(news);
    }
}
