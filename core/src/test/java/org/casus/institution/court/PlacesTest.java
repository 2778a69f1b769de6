package org.casus.institution.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.casus.codebook.TsvException;
import org.casus.codebook.TsvTable;
import org.casus.institution.QuestionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places as people write them, and the tables that they are looked up in. */
class PlacesTest {

    private static final Court COURT = Court.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SYR                    | SYR
            syria                  | SYR
            SDN:El Fasher          | SDN (Darfur)
            Gaza                   | PSE (Gaza)
            Crimea                 | UKR (Crimea)
            GRL                    | GRL (Greenland)
            greenland              | GRL (Greenland)
            DNK:Faroes             | FRO (Faroe Islands)
            Kosovo                 | XKX (Kosovo)
            SRB:Kosovo             | XKX (Kosovo)
            Malvinas               | FLK (Falkland Islands)
            Diego Garcia           | IOT (British Indian Ocean Territory)
            flag:Comoros           | ship or aircraft of COM
            COM:vessel             | ship or aircraft of COM
            Palestine              | PSE
            Holy See               | VAT
            SDN:Khartoum           | SDN (Khartoum)
            """)
    void placesAreReadByCodeOrName(String text, String label) {
        assertThat(COURT.territory(text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUS:Crimea   | Crimea is no part of RUS in this record; the nearest is UKR:Crimea
            ISR:Gaza     | the nearest is PSE:Gaza
            GRX          | the nearest is GRC (Greece) or GRD (Grenada)
            flag:COX     | the nearest is
            """)
    void aPlaceThatIsNoneNamesTheNearest(String text, String message) {
        assertThatThrownBy(() -> COURT.territory(text))
                .isInstanceOf(QuestionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aStateThatHadNotBegunNamesWhoseTerritoryItWas() {
        assertThatThrownBy(() -> asked("SSD", "2005-01-01", "2005-12-31"))
                .isInstanceOf(QuestionException.class)
                .hasMessage("SSD (South Sudan) began on 2011-07-09; before, it was territory of SDN; use SDN");
        assertThat(COURT.answer(asked("SSD", "2011-07-01", "2013-12-31"))
                        .answer()
                        .code())
                .isEqualTo("NO");
    }

    private static Situation asked(String place, String from, String to) {
        return COURT.situation(
                "war_crimes",
                LocalDate.parse(from),
                LocalDate.parse(to),
                List.of(place),
                "",
                List.of(),
                List.of(),
                LocalDate.of(2020, 1, 1),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "FRA, 2016-10-11, PARTY",
        "RUS, 2016-10-11, NO_PARTY",
        "GRL, 2016-10-11, PARTY",
        "GRL, 2003-10-11, NO_PARTY",
        "GIB, 2016-10-11, CONTESTED",
        "XKX, 2016-10-11, CONTESTED",
        "XKX, 2006-10-11, PARTY",
        "TWN, 2016-10-11, NO_PARTY",
        "PHL, 2019-03-16, PARTY",
        "PHL, 2019-03-17, NO_PARTY",
    })
    void aPlaceStandsToTheStatute(String place, LocalDate day, PartyStatus status) {
        assertThat(COURT.party(COURT.territory(place), day)).isEqualTo(status);
        assertThat(COURT.standing(COURT.territory(place), day)).isNotEmpty();
    }

    /** A territory that is not what its state is says why, and from where that is known. */
    @Test
    void everyTerritorySaysWhyAndFromWhere() {
        for (Part part : PartTable.load(COURT.states())) {
            if (part.code().isPresent() || part.isDisputed()) {
                assertThat(COURT.standing(part.territory(), LocalDate.of(2026, 1, 1)))
                        .as(part.name())
                        .contains(part.name() + ": ")
                        .contains("source: " + part.source());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DNK | Greenland | someday |         | column 'applies' is not a day
            DNX | Greenland |         |         | names 'DNX'
            SRB | Kosovo    |         | SRB     | has one view
            SRB | Kosovo    |         | SRB KOS | names 'KOS'
            """)
    void aBrokenRowIsToldWithFileAndLine(String state, String part, String applies, String views, String message) {
        String header =
                "state\tpart\tcode\taliases\tapplies\tknown\tviews\tviews_from\tnote\tnote_from\tsource\tconfidence\n";
        String row = String.join(
                "\t", state, part, "", "", blank(applies), "", blank(views), "", "", "", "a book", "high\n");
        assertThatThrownBy(() -> PartTable.of(TsvTable.parse("p.tsv", header + row), COURT.states()))
                .isInstanceOf(TsvException.class)
                .hasMessageStartingWith("p.tsv:2: ")
                .hasMessageContaining(message);
    }

    private static String blank(@org.jspecify.annotations.Nullable String cell) {
        return cell == null ? "" : cell;
    }

    /** Art. 126: the first day of the month after the 60th day following the deposit, and not before 1 July 2002. */
    @Test
    void theStatuteEntersIntoForceWhenArticle126Says() {
        for (Facts.Treaty treaty : CourtTables.load(COURT.states()).treaties().values()) {
            if (treaty.deposit().isEmpty() || treaty.state().equals("MNE")) {
                continue; // Montenegro succeeded: a party from its first day.
            }
            LocalDate first = treaty.deposit().get().plusDays(60).plusMonths(1).withDayOfMonth(1);
            assertThat(treaty.inForce().orElseThrow())
                    .as(treaty.state())
                    .isEqualTo(first.isBefore(ConsentRules.FLOOR) ? ConsentRules.FLOOR : first);
        }
    }
}
