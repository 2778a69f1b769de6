package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code casus council} and {@code casus court} as a shell sees them. */
class InstitutionCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    private int run(String stdin, String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err, true),
                false,
                false,
                120);
        return Casus.commandLine(new CoreEngine(), terminal).execute(arguments);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private JsonNode json() throws java.io.IOException {
        return new ObjectMapper().readTree(lines().get(0));
    }

    @Test
    void aVoteIsDecided() {
        int code = run(
                "",
                ("council vote --date 2016-10-08 --yes EGY,ESP,FRA,GBR,JPN,MYS,NZL,SEN,UKR,URY,USA --no RUS,VEN --abstain"
                                + " CHN,AGO")
                        .split(" "));
        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(lines().get(0)).isEqualTo("VETOED by RUS, 11-2-2-0 [Charter art. 27(3)]");
        assertThat(String.join(" ", lines()).replaceAll("\\s+", " "))
                .endsWith("This is information, not legal advice.");
    }

    @Test
    void aRecordedVoteIsDecidedAsJson() throws java.io.IOException {
        run("", "council", "vote", "--symbol", "S/2016/847", "--format", "json");
        assertThat(json().get("outcome").asText()).isEqualTo("not_adopted_majority");
        assertThat(json().get("recorded_outcome").asText()).isEqualTo("not_adopted_majority");
        assertThat(json().at("/explanation/parts").size()).isPositive();
        assertThat(json().at("/data/version").asText()).isNotEmpty();
    }

    @Test
    void casesAreAnsweredRowByRowAndABadOneStopsNothing() {
        String cases = """
                id\texpected\tcrime\tstart\tend\tterritory\tnationality\tas_of
                a\tNO\twar_crimes\t2016-09-22\t2016-10-10\tSYR\tRUS SYR\t2016-10-11
                b\t\twar_crimes\t2016-09-22\t2016-09-01\tSYR\tRUS\t2016-10-11
                c\t\twar_crimes\t2016-09-22\t\tSYR\tFRA
                d\t\tcah\t2017-10-01\t2017-11-30\tBDI\tBDI\t2018-01-01
                """;
        int code = run(cases, "court", "jurisdiction", "--cases", "-");
        assertThat(code).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(lines()).hasSize(4);
        assertThat(lines().get(0)).startsWith("a\tNO\t").contains("13(b) possible", "S/2014/348");
        assertThat(lines().get(1)).startsWith("b\tERROR\t").contains("before it starts");
        assertThat(lines().get(2)).startsWith("c\tYES\tbasis 12(2)(b) FRA");
        assertThat(lines().get(3))
                .startsWith("d\tPARTIAL\tbasis 12(2)(a) BDI, 12(2)(b) BDI | covered 2017-10-01 to 2017-10-26 | ");
        assertThat(err.toString()).contains("stdin, b:");
    }

    @Test
    void votesAreAnsweredRowByRow() {
        String cases = """
                id\tdate\tdecision_kind\tyes\tno\tabstain\tnot_voting
                v\t2022-02-27\tprocedural_or_109\tALB BRA FRA GAB GBR GHA IRL KEN MEX NOR USA\tRUS\tARE CHN IND
                """;
        assertThat(run(cases, "council", "vote", "--cases", "-")).isEqualTo(ExitCode.OK);
        assertThat(lines().get(0)).startsWith("v\tadopted\t");
    }

    @Test
    void namesWithBlanksStandBetweenCommas() {
        String cases = """
                id\tcrime\tstart\tend\tterritory\tnationality
                a\twar_crimes\t2016-09-22\t2016-10-10\tWestern Sahara,\tMAR
                b\twar_crimes\t2016-09-22\t2016-10-10\tSYR\tUnited States, RUS
                """;
        assertThat(run(cases, "court", "jurisdiction", "--cases", "-")).isEqualTo(ExitCode.OK);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void aRecordedVoteIsAskedWithTheParties() {
        run("", "council", "vote", "--symbol", "S/2014/189", "--party", "RUS,UKR");
        assertThat(String.join(" ", lines()).replaceAll(" +", " "))
                .contains(
                        "RUS is named as party to the dispute and voted no", "if RUS had abstained: ADOPTED, 13-0-2-0");
    }

    @Test
    void aRecordedVoteHasItsOwnVotes() {
        assertThat(run("", "council", "vote", "--symbol", "S/2014/189", "--yes", "RUS"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--symbol names a recorded vote");
    }

    @Test
    void jurisdictionAsJson() throws java.io.IOException {
        run(
                "",
                ("court jurisdiction --territory SYR --nationality RUS,SYR --crime war_crimes --from 2016-09-22 --to"
                                + " 2016-10-10 --as-of 2016-10-11 --format json")
                        .split(" "));
        assertThat(json().get("answer").asText()).isEqualTo("NO");
        assertThat(json().get("precedents")).hasSize(5);
        assertThat(json().get("routes")).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            council vetoes --topic syria --from 2011-01-01          | 18 vetoes
            council votes --date 2016-10-08                         | 2 votes
            council votes --member CHN --cast abstain --date 2016-10-08 | 1 vote
            council member --date 1971-10-24                        | Republic of China
            council member --state Japan                            | 2016-01-01
            council block --date 2016-10-08                         | 210 of them minimal
            council block --date 2016-10-08 --yes FRA --not-voting VEN | needed from 13 open members
            council votes --topic burma --from 2022-12-01           | S/RES/2669(2022)
            council votes --topic zanzibar                          | have no subject in the source
            court party --state RUS --date 2016-10-11               | no party
            court party --state GRL --date 2016-10-11               | GRL (Greenland), on 2016-10-11: party
            court party --state GIB,XKX --date 2016-10-11           | XKX (Kosovo), on 2016-10-11: contested
            court jurisdiction --crime cah --territory Kosovo --from 2019-01-01 | CONTESTED
            """)
    void otherQuestions(String arguments, String expected) {
        assertThat(run("", arguments.strip().split(" "))).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            council vote --date 2016-02-30 --yes FRA                           | the nearest is 2016-02-29
            council vote --date 2016-10-08 --yes FRA,DEU                       | DEU (Germany) was no member
            council vote --yes FRA                                             | Give --date
            council block --yes FRA                                            | Give --date
            court jurisdiction --crime cah --territory RUS:Crimea --from 2016-10-01 | the nearest is UKR:Crimea
            court party --state GRX --date 2016-10-11                          | the nearest is
            council vote --symbol S/2016/84                                    | the nearest is S/2016/846
            council votes --outcome veto                                       | the nearest is vetoed
            council votes --from 2016-10-08 --to 2016-10-01                    | the earliest end is 2016-10-08
            court jurisdiction --crime war_crimes --territory SYY --from 2016-10-01 | SYC (Seychelles) or SYR (Syria)
            court jurisdiction --crime war_crimes --from 2016-10-01            | neither a territory nor a nationality
            court                                                              | Name a question
            """)
    void badQuestionsAreUsageErrors(String arguments, String message) {
        assertThat(run("", arguments.strip().split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(message);
        assertThat(out.size()).isZero();
    }
}
