package org.casus.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTablesTest {

    @Test
    void theBuildPacksTheSameBytesEachTime(@TempDir Path directory) throws IOException {
        PackTables.main(new String[] {directory.toString()});
        try (Stream<Path> written = Files.walk(directory)) {
            List<String> files = written.filter(Files::isRegularFile)
                    .map(f -> directory.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(files)
                    .containsExactly(
                            "org/casus/actor/country-weights.pack",
                            "org/casus/actor/lexicon.pack",
                            "org/casus/actor/sector-weights.pack",
                            "org/casus/place/event-place.pack",
                            "org/casus/place/places.pack");
            for (String file : files) {
                assertThat(Files.readAllBytes(directory.resolve(file))).isEqualTo(built(file));
            }
        }
    }

    private static byte[] built(String file) throws IOException {
        try (var in = Objects.requireNonNull(PackTables.class.getResourceAsStream("/" + file), file)) {
            return in.readAllBytes();
        }
    }
}
