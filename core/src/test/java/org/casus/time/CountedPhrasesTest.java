package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted from the day of the report, or from a date that stands before it. */
class CountedPhrasesTest {

    private static final TimeTagger TAGGER = TimeTagger.load();

    /** The times with their first and last day. */
    private static String tag(String text, LocalDate report) {
        Read read = Sample.read(text);
        return TAGGER.tag(read, new PublicationDate.Given(report, "test")).stream()
                .map(m -> m.span().of(read.article().text()) + " = "
                        + m.value()
                                .value()
                                .map(t -> t.earliest() + (t.latest().equals(t.earliest()) ? "" : ".." + t.latest()))
                                .orElse("?"))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Saturday 8, Tuesday 11, Wednesday 12, Saturday 15 October
            2016-10-11 | They met last weekend.               | last weekend = 2016-10-08..2016-10-09
            2016-10-11 | They met this weekend.               | this weekend = 2016-10-08..2016-10-09
            2016-10-12 | They will meet this weekend.         | this weekend = 2016-10-15..2016-10-16
            2016-10-15 | They will meet this weekend.         | this weekend = 2016-10-15..2016-10-16
            2016-10-12 | They met over the weekend.           | over the weekend = 2016-10-08..2016-10-09
            2016-10-11 | They will meet next weekend.         | next weekend = 2016-10-15..2016-10-16
            2016-10-15 | They will meet next weekend.         | next weekend = 2016-10-22..2016-10-23
            2016-10-11 | They will meet over the coming weekend. | over the coming weekend = 2016-10-15..2016-10-16
            """)
    void whichWeekend(LocalDate report, String text, String expected) {
        assertThat(tag(text, report)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met a couple of weeks ago.         | a couple of weeks ago = 2016-09-19..2016-10-02
            They met years ago.                     | years ago = 2007-01-01..2014-12-31
            They met two centuries ago.             | two centuries ago = 1816-01-01..1816-12-31
            They met a fortnight ago.               | a fortnight ago = 2016-09-26..2016-10-02
            They met 48 hours ago.                  | 48 hours ago = 2016-10-09
            They met two hours ago.                 | two hours ago = 2016-10-11
            They met 30 minutes ago.                | 30 minutes ago = 2016-10-11
            They met three weeks ago today.         | three weeks ago today = 2016-09-20
            They have met in recent months.         | in recent months = 2016-01-11..2016-10-11
            They met over the past few days.        | over the past few days = 2016-10-05..2016-10-11
            They will go a few days from now.       | a few days from now = 2016-10-13..2016-10-17
            They will go three weeks from now.      | three weeks from now = 2016-10-31..2016-11-06
            They will go in two days' time.         | in two days' time = 2016-10-13
            They will go in the next three days.    | in the next three days = 2016-10-11..2016-10-14
            They will go within 36 hours.           | within 36 hours = 2016-10-11..2016-10-12
            They will go within a few days.         | within a few days = 2016-10-11..2016-10-17
            They will go two weeks from Friday.     | two weeks from Friday = 2016-10-28
            They will go on the 5th of next month.  | the 5th of next month = 2016-11-05
            They went on the first of last month.   | the first of last month = 2016-09-01
            """)
    void countedFromTheReport(String text, String expected) {
        assertThat(tag(text, LocalDate.of(2016, 10, 11))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They must go by the end of the month.   | the end of the month = 2016-10-31
            They will go at the end of this month.  | the end of this month = 2016-10-21..2016-10-31
            They will go early next year.           | early next year = 2017-01-01..2017-04-30
            They will go later in the week.         | later in the week = 2016-10-11..2016-10-16
            They met earlier last week.             | earlier last week = 2016-10-03..2016-10-09
            They met earlier in the year.           | earlier in the year = 2016-01-01..2016-10-11
            They met last decade.                   | last decade = 2000-01-01..2009-12-31
            """)
    void partsOfTheUnitThatHoldsTheReport(String text, String expected) {
        assertThat(tag(text, LocalDate.of(2016, 10, 11))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two weeks earlier they fought.          | Two weeks earlier = 2016-04-18..2016-04-24
            Three hours later they fought.          | Three hours later = 2016-05-03
            A few days later they fought.           | A few days later = ?
            They fought the same day.               | the same day = 2016-05-03
            They fought the previous week.          | the previous week = 2016-04-25..2016-05-01
            They fought the following year.         | the following year = 2017-01-01..2017-12-31
            They fought that September.             | that September = 2016-09-01..2016-09-30
            They fought two days after Christmas.   | two days after Christmas = 2015-12-27
            They fought a week before Easter.       | a week before Easter = 2016-03-14..2016-03-20
            """)
    void countedFromWhatStandsBefore(String text, String expected) {
        assertThat(tag("They met on May 3, 2016. " + text, LocalDate.of(2016, 10, 11)))
                .isEqualTo("May 3, 2016 = 2016-05-03; " + expected);
    }
}
