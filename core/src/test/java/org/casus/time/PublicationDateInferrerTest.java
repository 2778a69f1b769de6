package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.PublicationDate;
import org.junit.jupiter.api.Test;

class PublicationDateInferrerTest {

    private static final PublicationDateInferrer INFERRER = PublicationDateInferrer.load();

    private static PublicationDate infer(String article) {
        return INFERRER.infer(Sample.read(article));
    }

    private static String outcome(String article) {
        PublicationDate date = infer(article);
        return date instanceof PublicationDate.Unknown unknown
                ? unknown.reason()
                : date.day().orElseThrow().toString();
    }

    @Test
    void aCaptionsDateAndAWeekdayForTheSameActFixTheWeek() {
        assertThat(infer("""
                        H:Borduria Calls Off Treaty Talks
                        The Bordurian premier, who was due to visit Klow on June 20, said Tuesday that he would stay at home.
                        On Monday, his minister said the frontier villages had been shelled.
                        On Saturday, Syldavia blocked a council resolution on the frontier truce.
                        C:The Syldavian envoy vetoes a draft resolution on the frontier, Klow, June 9, 2018.
                        """))
                .isEqualTo(new PublicationDate.Inferred(
                        LocalDate.of(2018, 6, 12),
                        List.of(
                                "the caption's \"June 9, 2018\" is the Saturday of \"On Saturday\", which tells the same",
                                "\"said Tuesday\" is the latest weekday that has been, and news appears on that day or the next",
                                "\"June 20\" is still ahead")));
    }

    @Test
    void aDateInTheBodyServesAsWellAsACaption() {
        assertThat(outcome("""
                Police said on Thursday that two men had confessed to the harbour bombing.
                The bombing struck the harbour market of Klow on Monday, killing nine traders.
                The bombing of the harbour market on 5 March 2018 was the worst since the war, said the mayor.
                Ministers told reporters on Thursday that the port would reopen.
                """)).isEqualTo("2018-03-08");
    }

    @Test
    void aLineOfItsOwnStatesTheDay() {
        assertThat(infer("""
                        H:Syldavia Votes
                        Friday, July 20, 2018
                        Syldavians voted on Thursday.
                        """))
                .isEqualTo(new PublicationDate.Inferred(
                        LocalDate.of(2018, 7, 20), List.of("the line \"Friday, July 20, 2018\" gives the day")));
    }

    @Test
    void aPublishedLineCountsAlthoughItIsNotCoded() {
        assertThat(outcome("""
                H:Syldavia Votes
                B:Published on 3 May 2018 at 10:15 GMT
                Syldavians voted on Wednesday.
                """)).isEqualTo("2018-05-03");
    }

    @Test
    void publishedComesBeforeUpdated() {
        assertThat(outcome("""
                H:Syldavia Votes
                B:Updated 4 May 2018
                B:Published 3 May 2018
                Syldavians voted on Wednesday.
                """)).isEqualTo("2018-05-03");
    }

    @Test
    void aDatelineWithItsYearStatesTheDay() {
        assertThat(outcome("KLOW, Oct. 11, 2018 - Syldavia recalled its envoy on Wednesday, officials said."))
                .isEqualTo("2018-10-11");
    }

    @Test
    void aDatelineWithoutItsYearTakesItFromAFullDate() {
        assertThat(outcome("""
                KLOW, Oct. 11 - Syldavia recalled its envoy on Thursday, officials said.
                The embassy was set on fire on October 2, 2018.
                """)).isEqualTo("2018-10-11");
    }

    @Test
    void aWeekdayToldWithItsFullDateTies() {
        assertThat(outcome("""
                The president said on Tuesday, October 9, 2018 that the army would leave the valley.
                Rebels attacked a bridge on Monday, and troops replied on Monday night.
                The party said on Tuesday that it was content.
                """)).isEqualTo("2018-10-09");
    }

    @Test
    void aNoteOfAChangeBoundsTheDay() {
        assertThat(outcome("""
                Borduria closed the strait on Tuesday, the admiral said on Tuesday.
                Shippers told the paper on Monday that they were waiting.
                The envoys will meet on 10 September.
                This article was amended on 6 September 2018.
                """)).isEqualTo("2018-09-04");
    }

    @Test
    void theDayIsNotAfterADateStillAhead() {
        assertThat(outcome("""
                The premier said on Friday that the treaty was dead.
                The envoy walked out of the treaty talks in Klow on Wednesday.
                C:The envoy leaves the treaty talks in Klow, May 2, 2018.
                Parliament will debate the matter on May 5, 2018.
                """)).isEqualTo("2018-05-04");
    }

    @Test
    void withoutAFullDateTheDayIsUnknown() {
        assertThat(outcome("""
                The premier said on Tuesday that he would resign.
                On Monday his party had split. A vote is due on October 19.
                """)).isEqualTo("the text has no full date to count weekdays from");
    }

    @Test
    void anOldDateThatNothingTiesToTheReportDoesNotDateIt() {
        assertThat(outcome("""
                The premier said on Tuesday that he would resign.
                The war broke out on 14 March 2011 in the south.
                """))
                .isEqualTo("nothing ties the latest full date, 2011-03-14, to the weekdays of the report");
    }

    @Test
    void aFullDateOlderThanAPeriodToldAsPastDoesNotDateIt() {
        assertThat(outcome("""
                The premier said on Monday that the war was lost.
                The war broke out on Monday, 14 March 2011, the premier said.
                The truce failed in June 2017.
                """)).isEqualTo("the latest full date, 2011-03-14, is older than \"June 2017\"");
    }

    @Test
    void severalDaysThatFitAsWellAreNamed() {
        assertThat(outcome("""
                Crowds filled the harbour of Klow for the regatta on Saturday.
                C:Crowds watch the regatta in the harbour of Klow, June 9, 2018.
                """))
                .isEqualTo("several days fit the dates and weekdays equally well: 2018-06-09, 2018-06-10");
    }

    @Test
    void aNoteAloneLeavesTheWeekOpen() {
        assertThat(outcome("""
                Borduria has closed the strait.
                This article was corrected on 6 September 2018.
                """)).isEqualTo("nothing tells which day from 2018-08-31 to 2018-09-06 it is");
    }

    @Test
    void aDateThatTellsAnotherActDoesNotTie() {
        assertThat(outcome("""
                The premier said on Saturday that taxes must rise.
                C:A ship burns off the cape, June 9, 2018.
                """))
                .isEqualTo("nothing ties the latest full date, 2018-06-09, to the weekdays of the report");
    }

    @Test
    void anEmptyReportHasNoDay() {
        assertThat(outcome("Borduria recalled its envoy."))
                .isEqualTo("the text has no full date to count weekdays from");
    }
}
