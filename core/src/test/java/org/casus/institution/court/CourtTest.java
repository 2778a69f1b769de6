package org.casus.institution.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.institution.Explanation;
import org.casus.institution.QuestionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CourtTest {

    private static final Court COURT = Court.load();

    static Stream<Row> cases() {
        return Stream.of("cases.tsv", "further_cases.tsv")
                .flatMap(file -> TsvTable.load(CourtTest.class, file).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givenCases(Row row) {
        JurisdictionAnswer answer = CaseRows.answer(COURT, row);
        assertThat(answer.answer().code())
                .as(row.text("id") + "\n"
                        + String.join("\n", answer.explanation().lines()))
                .isEqualTo(row.text("expected"));
        row.optional("basis").ifPresent(b -> assertThat(answer.bases()).anyMatch(x -> x.equals(b)));
    }

    /** One row a question: what the rules say beyond the given cases. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Khartoum, outside Darfur           | genocide   | 2003-04-01 | 2004-12-31 | SDN:Khartoum  | SDN | 2006-01-01 | NO
            Sudan, no part named               | genocide   | 2003-04-01 | 2004-12-31 | SDN           | SDN | 2006-01-01 | NO
            a place in Darfur                  | genocide   | 2003-04-01 | 2004-12-31 | SDN:El Fasher | SDN | 2006-01-01 | YES
            Darfur from before the Statute     | genocide   | 2002-01-01 | 2004-12-31 | SDN:Darfur    | SDN | 2006-01-01 | PARTIAL
            Libya from before the scope        | cah        | 2011-01-15 | 2011-02-25 | LBY           | LBY | 2011-03-01 | PARTIAL
            deportation over a border          | cah        | 2017-08-25 | 2017-12-31 | MMR BGD       | MMR | 2019-11-14 | YES
            before one of two was a party      | cah        | 2010-01-01 | 2010-12-31 | MMR BGD       | MMR | 2019-11-14 | PARTIAL
            own nationals, art. 124            | war crimes | 2025-02-01 | 2025-02-28 | UKR           | UKR | 2025-06-01 | CONTESTED
            own nationals abroad, art. 124     | war crimes | 2025-02-01 | 2025-02-28 | RUS           | UKR | 2025-06-01 | NO
            own nationals in a party           | war crimes | 2025-02-01 | 2025-02-28 | POL           | UKR | 2025-06-01 | CONTESTED
            over the start of the exclusion    | war crimes | 2024-12-01 | 2025-02-28 | UKR           | UKR | 2025-06-01 | PARTIAL
            nationals under 124 in a party     | war crimes | 2003-06-10 | 2003-06-20 | COD           | FRA | 2004-01-01 | CONTESTED
            the same as another crime          | cah        | 2003-06-10 | 2003-06-20 | COD           | FRA | 2004-01-01 | YES
            foreigner on territory under 124   | war crimes | 2005-02-21 | 2005-02-21 | COL           | USA | 2012-01-01 | NO
            party's national on such territory | war crimes | 2005-02-21 | 2005-02-21 | COL           | VEN | 2012-01-01 | CONTESTED
            the day after 124 ended            | war crimes | 2009-11-01 | 2009-11-01 | COL           | COL | 2012-01-01 | YES
            the last day of 124                | war crimes | 2008-06-15 | 2008-06-15 | FRA           | FRA | 2009-01-01 | NO
            the day after it                   | war crimes | 2008-06-16 | 2008-06-16 | FRA           | FRA | 2009-01-01 | YES
            and before the end was known       | war crimes | 2008-06-16 | 2008-06-16 | FRA           | FRA | 2008-07-01 | NO
            over the end of membership         | cah        | 2017-10-01 | 2017-11-30 | BDI           | BDI | 2018-01-01 | PARTIAL
            the last day of membership         | cah        | 2017-10-26 | 2017-10-26 | BDI           | BDI | 2018-01-01 | YES
            after membership, by a national    | cah        | 2019-06-01 | 2019-06-30 | PHL           | FRA | 2021-01-01 | YES
            revoked before it took effect      | cah        | 2017-11-11 | 2017-11-11 | GMB           | GMB | 2018-01-01 | YES
            not yet revoked                    | cah        | 2017-11-11 | 2017-11-11 | GMB           | GMB | 2016-12-01 | NO
            declared before being a party      | cah        | 2011-02-01 | 2011-04-30 | CIV           | CIV | 2011-10-03 | YES
            before it declared                 | cah        | 2002-09-20 | 2002-09-30 | CIV           | CIV | 2003-09-30 | NO
            by a succeeding state              | cah        | 2006-07-01 | 2006-07-01 | MNE           | MNE | 2006-10-23 | YES
            the day before the succession      | cah        | 2006-07-01 | 2006-07-01 | MNE           | -   | 2006-10-22 | NO
            part not yet covered               | cah        | 2004-09-30 | 2004-09-30 | DNK:Greenland | USA | 2005-01-01 | NO
            part covered                       | cah        | 2004-10-01 | 2004-10-01 | DNK:Greenland | USA | 2005-01-01 | YES
            part never covered                 | cah        | 2010-01-01 | 2010-01-01 | NZL:Tokelau   | USA | 2011-01-01 | NO
            declaration is for the territory   | war crimes | 2016-05-01 | 2016-05-01 | SYR           | UKR | 2017-01-01 | NO
            one of the suspects                | war crimes | 2016-05-01 | 2016-05-01 | SYR           | RUS FRA | 2017-01-01 | YES
            declaration not accepted           | cah        | 2013-08-14 | 2013-08-14 | EGY           | EGY | 2014-01-01 | NO
            not a crime of art. 5              | terrorism  | 2015-11-13 | 2015-11-13 | FRA           | FRA | 2016-01-01 | NO
            referral, day of adoption          | cah        | 2011-02-20 | 2011-02-20 | LBY           | LBY | 2011-02-26 | YES
            aggression straddling activation   | aggression | 2018-07-01 | 2018-08-01 | POL           | DEU | 2019-01-01 | PARTIAL
            one year after deposit             | aggression | 2018-12-05 | 2018-12-05 | PAN           | DEU | 2020-01-01 | NO
            and in force                       | aggression | 2018-12-06 | 2018-12-06 | PAN           | DEU | 2020-01-01 | YES
            aggressor opted out                | aggression | 2020-01-01 | 2020-01-01 | POL           | KEN | 2020-06-01 | NO
            aggressor no party                 | aggression | 2022-02-24 | 2022-02-24 | UKR           | RUS | 2026-01-01 | NO
            by referral                        | aggression | 2023-05-01 | 2023-05-02 | SDN:Darfur    | TCD | 2024-01-01 | YES
            on its own territory               | aggression | 2020-01-01 | 2020-01-01 | DEU           | DEU | 2020-06-01 | NO
            """)
    void furtherQuestions(
            String what,
            String crime,
            LocalDate from,
            LocalDate to,
            String territory,
            @Nullable String suspects,
            LocalDate asOf,
            String expected) {
        List<String> places = territory.contains(":") ? List.of(territory) : List.of(territory.split(" "));
        List<String> nationals = suspects == null ? List.of() : List.of(suspects.split(" "));
        JurisdictionAnswer answer =
                COURT.answer(COURT.situation(crime, from, to, places, "", List.of(), nationals, asOf, List.of()));
        assertThat(answer.answer().code())
                .as(what + "\n" + String.join("\n", answer.explanation().lines()))
                .isEqualTo(expected);
    }

    @Test
    void aShipIsTerritoryOfItsFlag() {
        Situation flotilla = COURT.situation(
                "war_crimes",
                LocalDate.of(2010, 5, 31),
                LocalDate.of(2010, 5, 31),
                List.of(),
                "",
                List.of("COM"),
                List.of("ISR"),
                LocalDate.of(2013, 5, 14),
                List.of());
        JurisdictionAnswer answer = COURT.answer(flotilla);
        assertThat(answer.answer().code()).isEqualTo("YES");
        assertThat(answer.bases()).containsExactly("12(2)(a) COM");
        assertThat(answer.routes())
                .anyMatch(r -> r.article().equals("13(a)") && r.text().contains("ICC-01/13"));
    }

    @Test
    void theCarveOutSparesNationalsOfPartiesAndOfTheStateReferred() {
        assertThat(inDarfur("RWA", "OP6")).isEqualTo("NO");
        assertThat(inDarfur("RWA", "")).isEqualTo("YES");
        assertThat(inDarfur("NGA", "OP6")).isEqualTo("YES");
        assertThat(inDarfur("SDN", "OP6")).isEqualTo("YES");
        assertThat(inDarfur("RWA SDN", "OP6")).isEqualTo("YES");
    }

    private static String inDarfur(String suspects, String barrier) {
        return COURT.answer(COURT.situation(
                        "war_crimes",
                        LocalDate.of(2008, 1, 1),
                        LocalDate.of(2008, 6, 1),
                        List.of("SDN:Darfur"),
                        "",
                        List.of(),
                        List.of(suspects.split(" ")),
                        LocalDate.of(2009, 1, 1),
                        List.of(barrier)))
                .answer()
                .code();
    }

    @Test
    void theHeadlineCaseNamesWhatBlocksItAndThePrecedents() {
        JurisdictionAnswer answer = COURT.answer(COURT.situation(
                "war_crimes",
                LocalDate.of(2016, 9, 22),
                LocalDate.of(2016, 10, 10),
                List.of("SYR"),
                "",
                List.of(),
                List.of("RUS", "SYR"),
                LocalDate.of(2016, 10, 11),
                List.of()));
        assertThat(answer.precedents())
                .extracting(v -> v.date() + " " + String.join(" ", v.vetoing()))
                .containsExactly(
                        "2011-10-04 CHN RUS",
                        "2012-02-04 CHN RUS",
                        "2012-07-19 CHN RUS",
                        "2014-05-22 CHN RUS",
                        "2016-10-08 RUS");
        assertThat(answer.routes())
                .extracting(r -> r.article() + " " + r.standing().label())
                .containsExactly(
                        "12(2)(a) closed",
                        "12(2)(b) closed",
                        "12(3) possible",
                        "13(a) closed",
                        "13(c) closed",
                        "13(b) possible");
        assertThat(String.join("\n", answer.explanation().lines()))
                .contains("SYR signed on 2000-11-29 and has not ratified", "whichever, does not replace", "S/2014/348")
                .doesNotContain("impossible", "2016-11-16");
    }

    /** Every step that states law cites it. */
    @ParameterizedTest
    @MethodSource("cases")
    void rulesCiteTheirArticles(Row row) {
        JurisdictionAnswer answer = CaseRows.answer(COURT, row);
        assertThat(answer.explanation().citations()).isNotEmpty();
        assertThat(withoutCitation(answer.explanation())).isEmpty();
        assertThat(answer.routes()).allMatch(r -> !r.citations().isEmpty());
        assertThat(answer.brakes()).allMatch(b -> !b.citations().isEmpty());
    }

    /** Steps that cite nothing and have nothing below them that does. */
    private static List<String> withoutCitation(Explanation step) {
        if (step.parts().isEmpty()) {
            return step.citations().isEmpty() ? List.of(step.text()) : List.of();
        }
        return step.parts().stream().flatMap(p -> withoutCitation(p).stream()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            war_crimes | 2016-10-10 | 2016-09-22 | SYR | RUS | -     | ends on 2016-09-22, before it starts on 2016-10-10
            war_crimes | 2016-09-22 | 2016-10-10 | SYX | RUS | -     | no state has the code 'SYX'; the nearest is SYC (Seychelles) or SYR (Syria)
            war_crimez | 2016-09-22 | 2016-10-10 | SYR | RUS | -     | the nearest is war_crimes
            war_crimes | 2016-09-22 | 2016-10-10 | SYR | SUN | -     | SUN (Soviet Union) ended on 1991-12-24; use RUS
            war_crimes | 2016-09-22 | 2016-10-10 | SYR | RUS | OP66  | the nearest is OP6
            war_crimes | 2016-09-22 | 2016-10-10 | Syria RUS | Russai | - | the nearest is RUS (Russia)
            """)
    void badQuestionsSayWhatIsWrong(
            String crime, LocalDate from, LocalDate to, String places, String suspect, String barrier, String message) {
        assertThatThrownBy(() -> COURT.situation(
                        crime,
                        from,
                        to,
                        List.of(places.split(" ")),
                        "",
                        List.of(),
                        List.of(suspect),
                        to,
                        barrier.equals("-") ? List.of() : List.of(barrier)))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining(message);
    }
}
