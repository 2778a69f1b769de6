package org.casus.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.casus.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixTest {

    private static final Event EVENT = new Report("a", "", "2016-10-08")
            .event("REJECT/meet", "Vladimir Putin RUS GOV", "France FRA GOV", "2016-10-08")
            .coded()
            .events()
            .get(0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\": \"CONSULT\", \"mode\": \"visit\"}",
                "{\"mode\": \"none\"}",
                "{\"mode\": \"assist\"}",
                "{\"status\": \"cancelled\", \"actor\": \"anybody\"}",
                "{\"date\": \"2016\"}",
                "{\"date\": \"2016-10\"}",
                "{\"date\": \"2016-10-08/2016-11\"}",
                "{\"date\": \"none\", \"place\": \"none\"}"
            })
    void whatIsRightIsTaken(String fields) {
        assertThatCode(() -> Fix.check(fields, EVENT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}                          | nothing is set right",
                "[]                          | nothing is set right",
                "{                           | no JSON",
                "{\"colour\": \"red\"}       | 'colour' is no text that can be set right",
                "{\"actor\": 3}              | 'actor' is no text",
                "{\"event\": \"DANCE\"}      | event is 'DANCE'; it is one of AGREE",
                "{\"mode\": \"visit\"}       | mode is 'visit'; it is one of",
                "{\"status\": \"done\"}      | status is 'done'; it is one of actual",
                "{\"date\": \"2016-02-30\"}  | date is '2016-02-30'; write",
                "{\"date\": \"8 October\"}   | date is '8 October'; write",
                "{\"date\": \"2017/2016\"}   | date is '2017/2016'; write",
                "{\"date\": \"2016/2017/18\"}| date is"
            })
    void whatCannotBeIsTold(String fields, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fix.check(fields, EVENT))
                .withMessageContaining(message);
    }
}
