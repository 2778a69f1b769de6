package org.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @Test
    void daysAreWrittenAsTheLibraryWritesThem() {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
        for (LocalDate day = LocalDate.of(2015, 12, 25); day.getYear() < 2018; day = day.plusDays(9)) {
            assertThat(Text.day(day)).isEqualTo(format.format(day));
        }
        for (int year : new int[] {-44, 0, 79, 999, 1000, 9999, 10_000}) {
            LocalDate day = LocalDate.of(year, 9, 3);
            assertThat(Text.day(day)).isEqualTo(format.format(day));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "0.04, 0.0",
        "0.06, 0.1",
        "-0.04, 0.0",
        "-0.26, -0.3",
        "12, 12.0",
        "959.96, 960.0",
        "-3.14, -3.1"
    })
    void numbersOfSheetsAreRoundedToTenths(double value, String written) {
        assertThat(Text.tenths(value)).isEqualTo(written);
    }
}
