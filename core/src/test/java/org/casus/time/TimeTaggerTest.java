package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTaggerTest {

    private static final TimeTagger TAGGER = TimeTagger.load();

    /** A Tuesday. */
    private static final PublicationDate REPORT = new PublicationDate.Given(LocalDate.of(2016, 10, 11), "test");

    private static String show(Read read, TimeMention mention) {
        return mention.span().of(read.article().text()) + " = " + show(mention.value());
    }

    private static String show(Resolution<TimeExpression> value) {
        if (value.value().isPresent()) {
            TimeExpression time = value.value().get();
            return time.earliest().equals(time.latest()) && time.precision().equals("day")
                    ? time.earliest().toString()
                    : time.precision() + " " + time.earliest() + ".." + time.latest();
        }
        return value instanceof Resolution.Unresolved<TimeExpression> none
                ? "? " + none.reason()
                : "one of "
                        + ((Resolution.Ambiguous<TimeExpression>) value)
                                .candidates().stream()
                                        .map(t -> t.earliest().toString())
                                        .toList();
    }

    private static String tag(String text, PublicationDate published) {
        Read read = Sample.read(text);
        return TAGGER.tag(read, published).stream().map(m -> show(read, m)).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoys met on Oct. 8, 2016.                          | Oct. 8, 2016 = 2016-10-08
            The envoys met on 8 October 2016.                        | 8 October 2016 = 2016-10-08
            They signed on Saturday, October 8, 2016 in Klow.        | Saturday, October 8, 2016 = 2016-10-08
            The minister was due to travel there October 19.         | October 19 = 2016-10-19
            The envoys met on the 19th of May.                       | the 19th of May = 2016-05-19
            Borduria will vote on March 5.                           | March 5 = 2017-03-05
            Borduria voted on November 20.                           | November 20 = 2015-11-20
            The fair runs until January 3.                           | January 3 = 2017-01-03
            The treaty is dated 2016-10-08.                          | 2016-10-08 = 2016-10-08
            The treaty of 19.10.2016 was void.                       | 19.10.2016 = 2016-10-19
            They met on 10/8/2015 in Klow.                           | 10/8/2015 = one of [2015-10-08, 2015-08-10]
            They met on 10/19/2015 in Klow.                          | 10/19/2015 = 2015-10-19
            They met on 10/12/2016 in Klow.                          | 10/12/2016 = one of [2016-10-12, 2016-12-10]
            They met on 11/10/2016 in Klow.                          | 11/10/2016 = 2016-10-11
            They met on 5/5/2016 in Klow.                            | 5/5/2016 = 2016-05-05
            Talks ran on Sunday night (March 4) in Klow.             | Sunday night (March 4) = 2016-03-04
            He fell ill on June 31.                                  | ''
            The levy began on March 11 last year.                    | March 11 last year = 2015-03-11
            """)
    void datesAreReadInAllTheFormsOfNews(String text, String expected) {
        assertThat(tag(text, REPORT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king abdicated in March.                             | March = month 2016-03-01..2016-03-31
            The king abdicated in March 2014.                        | March 2014 = month 2014-03-01..2014-03-31
            The king abdicated last March.                           | last March = month 2016-03-01..2016-03-31
            The king abdicated last October.                         | last October = month 2015-10-01..2015-10-31
            The king was crowned in December.                        | December = month 2015-12-01..2015-12-31
            The king will be crowned in December.                    | December = month 2016-12-01..2016-12-31
            The September coup failed.                               | September = month 2016-09-01..2016-09-30
            It began in August last year.                            | August last year = month 2015-08-01..2015-08-31
            The talks broke down in early June.                      | early June = interval 2016-06-01..2016-06-10
            The talks broke down in mid-June.                        | mid-June = interval 2016-06-11..2016-06-20
            The talks broke down in late June 2015.                  | late June 2015 = interval 2015-06-21..2015-06-30
            The border was closed in 2014.                           | 2014 = year 2014-01-01..2014-12-31
            The 2015 accord has held.                                | 2015 = year 2015-01-01..2015-12-31
            The border closed in early 2015.                         | early 2015 = interval 2015-01-01..2015-04-30
            It was void since 2011.                                  | since 2011 = interval 2011-01-01..2016-10-11
            They fought in the 1990s.                                | the 1990s = interval 1990-01-01..1999-12-31
            They fought in the late 1990s.                           | the late 1990s = interval 1997-01-01..1999-12-31
            They fought in the 19th century.                         | the 19th century = interval 1801-01-01..1900-12-31
            Output fell in the third quarter of 2015.                | the third quarter of 2015 = interval 2015-07-01..2015-09-30
            Output fell in the first half of this year.              | the first half of this year = interval 2016-01-01..2016-06-30
            They met last summer.                                    | last summer = interval 2016-06-01..2016-08-31
            They met in the summer of 2015.                          | the summer of 2015 = interval 2015-06-01..2015-08-31
            They met at Christmas.                                   | Christmas = 2015-12-25
            They met on New Year's Day.                              | New Year's Day = 2016-01-01
            They met on Good Friday.                                 | Good Friday = 2016-03-25
            They met at Easter 2015.                                 | Easter 2015 = 2015-04-05
            Workers marched on May Day.                              | May Day = 2016-05-01
            They fasted in Ramadan.                                  | Ramadan = interval 2016-06-06..2016-07-05
            They met on Eid al-Fitr.                                 | Eid al-Fitr = 2016-07-06
            They met at Lunar New Year.                              | Lunar New Year = 2016-02-08
            They met in the first week of May.                       | the first week of May = interval 2016-05-01..2016-05-07
            They met in the last week of June 2015.                  | the last week of June 2015 = interval 2015-06-24..2015-06-30
            They met in the second half of May.                      | the second half of May = interval 2016-05-16..2016-05-31
            They must leave by the end of March.                     | the end of March = 2017-03-31
            They left at the end of March.                           | the end of March = interval 2016-03-21..2016-03-31
            They fought in the early 1950s.                          | the early 1950s = interval 1950-01-01..1953-12-31
            Output fell in the three months to March.                | the three months to March = interval 2016-01-01..2016-03-31
            Output fell in the first nine months of 2015.            | the first nine months of 2015 = interval 2015-01-01..2015-09-30
            They fought wars in 1965 and 1971.                       | 1965 = year 1965-01-01..1965-12-31; 1971 = year 1971-01-01..1971-12-31
            They met last November 8.                                | last November 8 = 2015-11-08
            They met on the seventh of July.                         | the seventh of July = 2016-07-07
            They met on the first of the month.                      | the first of the month = 2016-10-01
            They met on Nov 19.                                      | Nov 19 = 2015-11-19
            """)
    void longerTimesKeepTheirPrecision(String text, String expected) {
        assertThat(tag(text, REPORT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday, the premier said no.                          | Monday = 2016-10-10
            The premier said Tuesday that he was ill.                | Tuesday = 2016-10-11
            The premier will speak on Monday.                        | Monday = 2016-10-17
            Talks set for Thursday may fail.                         | Thursday = 2016-10-13
            On Friday, the premier will speak.                       | Friday = 2016-10-14
            The clerk needs the papers by Thursday.                  | Thursday = 2016-10-13
            The premier spoke last Tuesday.                          | last Tuesday = 2016-10-04
            The premier spoke late on Sunday night.                  | late on Sunday night = 2016-10-09
            The vote is next Tuesday.                                | next Tuesday = 2016-10-18
            The vote is next Friday.                                 | next Friday = 2016-10-21
            The vote is this Friday.                                 | this Friday = 2016-10-14
            The vote is on Sunday week.                              | Sunday week = 2016-10-23
            They will go a week from Friday.                         | a week from Friday = 2016-10-21
            They will go within two weeks.                           | within two weeks = interval 2016-10-11..2016-10-25
            It fell apart within two weeks.                          | within two weeks = ? it is a length of time, not a date
            They will go early next week.                            | early next week = week 2016-10-17..2016-10-23
            They met a year ago to the day.                          | a year ago to the day = 2015-10-11
            They met eight years ago last month.                     | eight years ago last month = month 2008-09-01..2008-09-30
            They met two decades ago.                                | two decades ago = year 1996-01-01..1996-12-31
            They met two days before Christmas.                      | two days before Christmas = 2015-12-23
            They will go overnight.                                  | overnight = interval 2016-10-11..2016-10-12
            They fought on Tuesday of last week.                     | Tuesday of last week = 2016-10-04
            The pact holds since Friday.                             | since Friday = interval 2016-10-07..2016-10-11
            They met every Friday.                                   | every Friday = ? it repeats
            They met yesterday.                                      | yesterday = 2016-10-10
            They will meet tomorrow morning.                         | tomorrow morning = 2016-10-12
            They met the day before yesterday.                       | the day before yesterday = 2016-10-09
            They met overnight.                                      | overnight = interval 2016-10-10..2016-10-11
            They met this morning.                                   | this morning = 2016-10-11
            They met last night.                                     | last night = 2016-10-10
            They met earlier this week.                              | earlier this week = interval 2016-10-10..2016-10-11
            They will meet later this year.                          | later this year = interval 2016-10-11..2016-12-31
            They met last week.                                      | last week = week 2016-10-03..2016-10-09
            They will meet next month.                               | next month = month 2016-11-01..2016-11-30
            They met late last month.                                | late last month = interval 2016-09-21..2016-09-30
            They met over the weekend.                               | over the weekend = interval 2016-10-08..2016-10-09
            It hit them over the past two weeks.                     | over the past two weeks = interval 2016-09-27..2016-10-11
            They met two days ago.                                   | two days ago = 2016-10-09
            They met a year ago.                                     | a year ago = year 2015-01-01..2015-12-31
            They met three months ago.                               | three months ago = month 2016-07-01..2016-07-31
            They met a few days ago.                                 | a few days ago = interval 2016-10-05..2016-10-09
            They will meet in the coming days.                       | in the coming days = interval 2016-10-11..2016-10-20
            They will meet in two weeks.                             | in two weeks = week 2016-10-24..2016-10-30
            He ruled for three years.                                | for three years = ? it is a length of time, not a date
            It came three days after the vote.                       | three days after = ? it is counted from an event
            They fled in the weeks since the coup.                   | in the weeks since = ? it is counted from an event
            He was ill at the time.                                  | at the time = ? the words name no date
            """)
    void relativeTimesCountFromTheReport(String text, String expected) {
        assertThat(tag(text, REPORT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met from 3 to 9 May.                                | from 3 to 9 May = interval 2016-05-03..2016-05-09
            They met on Oct. 3-9.                                    | Oct. 3-9 = interval 2016-10-03..2016-10-09
            They met on 10 and 11 September.                         | 10 and 11 September = interval 2016-09-10..2016-09-11
            They fought between 2011 and 2014.                       | between 2011 and 2014 = interval 2011-01-01..2014-12-31
            They fought in 2014-16.                                  | 2014-16 = interval 2014-01-01..2016-12-31
            They fought between March and June 2015.                 | between March and June 2015 = interval 2015-03-01..2015-06-30
            They fought from November 20 to January 3, 2016.         | from November 20 to January 3, 2016 = interval 2015-11-20..2016-01-03
            It was moved from Monday to Friday.                      | Monday = 2016-10-10; Friday = 2016-10-07
            They met Nov. 28 to Dec. 1.                              | Nov. 28 to Dec. 1 = interval 2015-11-28..2015-12-01
            They met on May 15 and 16.                               | May 15 and 16 = interval 2016-05-15..2016-05-16
            They fought between Friday and Monday.                   | between Friday and Monday = interval 2016-10-07..2016-10-10
            """)
    void rangesTakeTheYearOfTheirEnd(String text, String expected) {
        assertThat(tag(text, REPORT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prime Minister May resigned.                             | ''
            Theresa May resigned.                                    | ''
            Rebels march on the capital.                             | ''
            They may sit in the sun for a second.                    | ''
            He sat and wed again.                                    | ''
            Borduria joined the Six-Day War.                         | ''
            It was told on Saturday Night Live.                      | ''
            The Sunday Times asked why.                              | ''
            The Good Friday Agreement holds.                         | ''
            The council passed Resolution 2015.                      | ''
            Some 2000 people fled.                                   | ''
            The 1500 soldiers fled.                                  | ''
            April Novak resigned.                                    | ''
            The September 11 attacks shook them.                     | The September 11 attacks = 2001-09-11
            """)
    void falseFriendsAreNoTimes(String text, String expected) {
        assertThat(tag(text, REPORT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on Monday.                                      | Monday = ? no publication date
            They met on October 19.                                  | October 19 = ? no publication date
            They met on October 19, 2016.                            | October 19, 2016 = 2016-10-19
            They have fought since 2011.                             | since 2011 = ? no publication date
            They met on May 3, 2016. Two days later they fought.     | May 3, 2016 = 2016-05-03; Two days later = 2016-05-05
            They met on May 3, 2016. The next day they fought.       | May 3, 2016 = 2016-05-03; The next day = 2016-05-04
            They met on May 3, 2016, and fought the day before.      | May 3, 2016 = 2016-05-03; the day before = 2016-05-02
            They met in 1990. The next day they fought.              | 1990 = year 1990-01-01..1990-12-31; The next day = ? no date stands before it to count from
            They met. Two days earlier they fought.                  | Two days earlier = ? no date stands before it to count from
            They met on May 3, 2016 and parted the following Monday. | May 3, 2016 = 2016-05-03; the following Monday = 2016-05-09
            It was 5/3/2016 and not 25/3/2016.                       | 5/3/2016 = 2016-03-05; 25/3/2016 = 2016-03-25
            """)
    void withoutTheDayOfTheReportOnlyFullDatesAreKnown(String text, String expected) {
        assertThat(tag(text, new PublicationDate.Unknown("not given"))).isEqualTo(expected);
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(TAGGER.tag(Sample.read("Borduria recalled its envoy."), REPORT))
                .isEqualTo(List.of());
    }
}
