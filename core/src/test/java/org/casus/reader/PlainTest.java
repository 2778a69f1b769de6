package org.casus.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            A               | 33 0 0 0 0 0 0 0 0 0 0 0 0 0 0 33
            ’s              | 7 83 0 0 0 0 0 0 0 0 0 0 0 0 7 83
            éÉ٣²習😀        | 95 96 97 97 98 98 0 0 0 0 95 96 97 97 98 98
            abcdefghijklmno | 65 66 67 68 69 70 70 71 72 73 74 75 76 77 78 79
            """)
    void aWordIsItsFirstSixAndLastTenCharacters(String word, String codes) {
        LongBuffer buffer = LongBuffer.allocate(Plain.SLOTS);
        Plain.put("x" + word + "y", 1, 1 + word.length(), buffer);
        assertThat(buffer.hasRemaining()).isFalse();
        assertThat(Arrays.stream(buffer.array()).mapToObj(Long::toString).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }
}
