package org.casus.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.codebook.TsvTable;
import org.casus.coder.EventCoder;
import org.casus.model.Article;
import org.casus.model.PublicationDate;
import org.casus.model.Success;
import org.casus.reader.EncoderReader;
import org.casus.record.RecordNote.CrimeNote;
import org.casus.record.RecordNote.MemberNote;
import org.casus.record.RecordNote.VoteNote;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small invented reports against the real record, through the bundled model; skipped without one. */
class RecordFinderTest {

    private static Optional<EventCoder> coder = Optional.empty();
    private static Optional<RecordFinder> finder = Optional.empty();

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
        coder = Optional.of(EventCoder.load());
        finder = Optional.of(RecordFinder.load());
    }

    private static List<RecordNote> notes(LocalDate day, String text) {
        Article article = Article.of("a", text).withPublished(new PublicationDate.Given(day, "the test"));
        return finder.orElseThrow().find((Success) coder.orElseThrow().code(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-02-21 | The United States vetoed a United Nations Security Council resolution on Gaza on Tuesday. | S/2024/173 | USA veto agrees
            2016-10-10 | Russia and China vetoed a Security Council resolution on the bombing of Aleppo, Syria, on Saturday. | S/2016/846 | RUS veto agrees, CHN veto differs
            2016-10-10 | China abstained on Saturday when the U.N. Security Council voted on a draft resolution on Syria. | S/2016/846 | CHN abstain agrees
            2016-10-10 | On Saturday, Britain vetoed a Russian draft resolution on Syria in the U.N. Security Council. | S/2016/847 | GBR veto differs
            2022-02-26 | Russia vetoed a U.N. Security Council resolution on Ukraine on Friday. | S/2022/155 | RUS veto agrees
            2017-03-01 | Russia vetoed a U.N. Security Council resolution on Syria on Tuesday. | S/2017/172 | RUS veto agrees, CHN not named in_part
            """)
    void votesTold(LocalDate day, String text, String symbol, String checks) {
        List<RecordNote> notes = notes(day, text);
        VoteNote note = notes.stream()
                .filter(VoteNote.class::isInstance)
                .map(VoteNote.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(note.votes()).extracting(v -> v.symbol()).containsExactly(symbol);
        assertThat(note.checks().stream()
                        .map(c -> c.member() + " " + c.told() + " "
                                + c.verdict().name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(checks);
    }

    /** What follows a sentence on the Council is held against the same vote; what became of the draft is checked too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-10-09 | The U.N. Security Council voted on Saturday on a draft resolution on Syria. Venezuela voted against it. | S/2016/846 VEN no agrees
            2022-02-26 | A U.N. Security Council resolution on Ukraine was vetoed by Moscow on Friday. India and China abstained. | S/2022/155 RUS veto agrees; S/2022/155 IND abstain agrees, CHN abstain agrees
            2011-03-18 | The U.N. Security Council approved a no-fly zone over Libya on Thursday. Germany and France abstained. | S/RES/1973(2011) DEU abstain agrees, FRA abstain differs
            2005-04-01 | The U.N. Security Council adopted Resolution 1593 on Darfur, Sudan, on Thursday. | S/RES/1593(2005) Council adopted agrees
            2016-10-09 | The U.N. Security Council adopted a resolution on Syria on Saturday. | S/2016/846 Council adopted differs
            """)
    void votesToldInSeveralSentences(LocalDate day, String text, String expected) {
        assertThat(notes(day, text).stream()
                        .filter(VoteNote.class::isInstance)
                        .map(VoteNote.class::cast)
                        .map(RecordFinderTest::brief)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String brief(VoteNote note) {
        return note.votes().get(0).symbol() + " "
                + note.checks().stream()
                        .map(c -> c.member() + " " + c.told() + " "
                                + c.verdict().name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    @Test
    void vetoesBeforeAreToldMemberByMember() {
        VoteNote note = (VoteNote) notes(
                        LocalDate.of(2016, 10, 11),
                        "The U.N. Security Council could act, but Russia, along with China, has used its veto power to"
                                + " block earlier draft resolutions against the Syrian government.")
                .get(0);
        assertThat(note.date()).isEmpty();
        assertThat(note.verdict()).isEqualTo(RecordNote.Verdict.IN_PART);
        assertThat(note.checks())
                .extracting(c -> c.member() + " " + c.verdict())
                .containsExactly("RUS AGREES", "CHN IN_PART");
        assertThat(note.summary()).contains("4 of 5", "S/2016/846 (2016-10-08, RUS)");
        assertThat(note.checks().get(1).record()).contains("abstained");
    }

    @Test
    void aMonthToldPicksTheVetoesOfTheMonth() {
        VoteNote note = (VoteNote) notes(
                        LocalDate.of(2013, 8, 7),
                        "In July 2012, Russia and China vetoed a draft resolution of the U.N. Security Council against the"
                                + " Syrian government.")
                .get(0);
        assertThat(note.votes()).extracting(v -> v.symbol()).containsExactly("S/2012/538");
        assertThat(note.verdict()).isEqualTo(RecordNote.Verdict.AGREES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia threatened to veto a U.N. Security Council resolution on Syria.
            Russia will veto the draft resolution in the U.N. Security Council.
            Russia did not veto the U.N. Security Council resolution on Syria on Saturday.
            The Brazilian president vetoed a bill on Monday that parliament had passed.
            """)
    void noVoteIsTold(String text) {
        assertThat(notes(LocalDate.of(2016, 10, 11), text)).noneMatch(VoteNote.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neither Russia nor Syria is a member of the International Criminal Court. | RUS SYR | false | AGREES
            Russia is a member of the International Criminal Court.                   | RUS     | true  | DIFFERS
            France is a party to the Rome Statute.                                    | FRA     | true  | AGREES
            China has not ratified the Rome Statute.                                  | CHN     | false | AGREES
            Japan is a member of the United Nations Security Council.                 | JPN     | true  | AGREES
            Germany is not a member of the United Nations Security Council.           | DEU     | false | AGREES
            Russia, a permanent member of the U.N. Security Council, rejected it.     | RUS     | true  | AGREES
            Burundi has left the International Criminal Court.                        | BDI     | false | DIFFERS
            """)
    void membershipTold(String text, String states, boolean told, String verdict) {
        MemberNote note = (MemberNote) notes(LocalDate.of(2016, 10, 11), text).stream()
                .filter(MemberNote.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(String.join(" ", note.states())).isEqualTo(states);
        assertThat(note.told()).isEqualTo(told);
        assertThat(note.verdict().name()).isEqualTo(verdict);
    }

    @Test
    void anAttackOnCiviliansOffersItsQuestion() {
        List<RecordNote> notes = notes(
                LocalDate.of(2016, 10, 11), "Russian warplanes bombed civilians in Aleppo, Syria, on October 3, 2016.");
        CrimeNote note = (CrimeNote)
                notes.stream().filter(CrimeNote.class::isInstance).findFirst().orElseThrow();
        assertThat(note.command())
                .isEqualTo("casus court jurisdiction --crime war_crimes --territory SYR --nationality RUS --from"
                        + " 2016-10-03 --to 2016-10-03 --as-of 2016-10-11");
        assertThat(note.answer().answer().code()).isEqualTo("NO");
        assertThat(note.because()).contains("may be war crimes").contains("art. 8(2)");
    }

    /** The victims' nationality gives the Court nothing, so it never stands for the place. */
    @Test
    void whoseNationalsTheVictimsAreIsNoTerritory() {
        List<RecordNote> notes = notes(
                LocalDate.of(2019, 1, 22),
                "Three British journalists were killed by soldiers of the Syrian army. The United Nations protested.");
        assertThat(notes)
                .filteredOn(CrimeNote.class::isInstance)
                .isNotEmpty()
                .allSatisfy(n -> assertThat(((CrimeNote) n).command())
                        .contains("--nationality SYR")
                        .doesNotContain("GBR"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012-06-01 | Syrian forces besieged the city of Homs on May 20, 2012.                  | --crime war_crimes --territory SYR --nationality SYR --from 2012-05-20
            2022-04-05 | Russian jets bombed the city of Mariupol, Ukraine, on March 9, 2022.      | --crime war_crimes --territory UKR --nationality RUS --from 2022-03-09
            2008-09-01 | Serbian police tortured prisoners in Kosovo on August 30, 2008.           | --crime war_crimes --territory XKX --nationality SRB --from 2008-08-30
            """)
    void actsOfferTheirQuestion(LocalDate day, String text, String command) {
        assertThat(notes(day, text))
                .filteredOn(CrimeNote.class::isInstance)
                .first()
                .satisfies(n -> assertThat(((CrimeNote) n).command()).contains(command));
    }

    @Test
    void anAccusationOfWarCrimesOffersItsQuestion() {
        List<RecordNote> notes =
                notes(LocalDate.of(2016, 10, 11), "On Monday, France accused Russia of war crimes in Aleppo, Syria.");
        assertThat(notes)
                .filteredOn(CrimeNote.class::isInstance)
                .singleElement()
                .satisfies(n -> assertThat(((CrimeNote) n).command())
                        .contains("--crime war_crimes --territory SYR --nationality RUS"));
    }

    @Test
    void actsThatMayBeCrimesHaveCodesOfTheCodebook() {
        Codebook plover = Codebook.plover();
        for (TsvTable.Row row : TsvTable.load(CrimeTable.class, "crimes.tsv").rows()) {
            assertThat(plover.event(row.text("event"))).as(row.text("event")).isPresent();
            if (!row.text("mode").equals("*")) {
                assertThat(plover.mode(row.text("event"), row.text("mode")))
                        .as(row.text("mode"))
                        .isPresent();
            }
            row.list("sectors", ' ').stream()
                    .filter(s -> !s.equals("*"))
                    .forEach(s -> assertThat(plover.sector(s)).as(s).isPresent());
        }
    }
}
