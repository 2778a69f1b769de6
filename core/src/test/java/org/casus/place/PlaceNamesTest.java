package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.casus.codebook.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Ar Raqqah     | raqqa
                    al-Raqqa      | raqqa
                    Ḩamāh         | hama
                    Ma‘lūlā       | malula
                    Deir ez-Zor   | deir ez zor
                    Łódź          | lodz
                    St. Petersburg| st petersburg
                    the Bronx     | bronx
                    """)
    void spellingsOfOneNameShareAKey(String name, String key) {
        assertThat(PlaceKey.of(name)).isEqualTo(key);
    }

    @Test
    void theGazetteerHoldsTownsWithTheirIdentity() {
        assertThat(GAZETTEER.size()).isGreaterThan(80_000);
        assertThat(GAZETTEER.places("aleppo"))
                .first()
                .isEqualTo(new City(
                        170063,
                        "Aleppo",
                        "SYR",
                        Division.parse("SYR\t09\tAleppo\t36.34\t37.48\t2306402"),
                        City.Kind.TOWN,
                        1_602_264,
                        36.2012,
                        37.1612));
        assertThat(GAZETTEER.places("zzzz")).isEmpty();
        assertThat(GAZETTEER.places("")).isEmpty();
    }

    @Test
    void aFileThatIsNoGazetteerIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("something else".getBytes(StandardCharsets.US_ASCII));
        }
        assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessage("is not a gazetteer of this version");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Oz;Nowhereville;SYR;;;          | exonyms.tsv:2: the gazetteer has no Nowhereville in SYR
                    Oz;Oz;SYR;north;12.5;           | exonyms.tsv:2: column 'latitude' is not a number: north
                    Oz;Oz;SYR;12.5;12.5;HOUSE       | exonyms.tsv:2: no such precision: HOUSE
                    """)
    void aBrokenExonymIsReportedWithFileAndLine(String row, String message) {
        TsvTable table = TsvTable.parse(
                "exonyms.tsv", "alias\tplace\tiso3\tlatitude\tlongitude\tprecision\n" + row.replace(';', '\t'));
        assertThatThrownBy(() -> new PlaceTables(GAZETTEER).exonyms(table)).hasMessage(message);
    }
}
