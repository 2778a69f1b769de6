package org.casus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.casus.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs compressed with gzip. */
class CompressedTest {

    private static final String TEXT = "The president of France met the envoy in the capital on Monday.";

    @TempDir
    Path directory;

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String line(int i) {
        return "{\"id\": \"a" + i + "\", \"text\": \"" + TEXT + "\"}\n";
    }

    private static List<Ingested> read(InputStream stdin, String... inputs) {
        try (Stream<Ingested> all = new Ingest(IngestOptions.DEFAULT, r -> {}).read(List.of(inputs), stdin)) {
            return all.toList();
        }
    }

    private List<Ingested> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve(name), bytes);
        return read(InputStream.nullInputStream(), file.toString());
    }

    @Test
    void theNameBelowTheEndingTellsTheFormat() throws IOException {
        assertThat(read("a.jsonl.gz", zipped(line(1) + line(2))))
                .extracting(Ingested::id)
                .containsExactly("a1", "a2");
        assertThat(read("b.csv.gz", zipped("id,text\nx," + TEXT + "\n")))
                .extracting(Ingested::id)
                .containsExactly("x");
        assertThat(read("c.txt.gz", zipped(TEXT)).get(0)).isInstanceOf(Ingested.Accepted.class);
    }

    @Test
    void allMembersAreReadAlsoWhereTheStreamHasNoBytesAtHand() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 3000; i++) {
            bytes.write(zipped(line(i)));
        }
        InputStream reluctant = new FilterInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            public int available() {
                return 0;
            }
        };
        assertThat(read("many.jsonl.gz", bytes.toByteArray())).hasSize(3000);
        assertThat(read(reluctant, "-")).hasSize(3000);
    }

    @Test
    void anArchiveThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append(line(i));
        }
        byte[] whole = zipped(text.toString());

        List<Ingested> all = read("cut.jsonl.gz", Arrays.copyOf(whole, whole.length - 2000));

        assertThat(all.size()).isBetween(1000, 4999);
        assertThat(all.subList(0, all.size() - 1)).allMatch(Ingested.Accepted.class::isInstance);
        assertThat(((Ingested.Refused) all.get(all.size() - 1)).rejected())
                .satisfies(r -> assertThat(r.problem()).isEqualTo(Problem.MALFORMED))
                .satisfies(r ->
                        assertThat(r.message()).contains("cut.jsonl.gz: the compressed data are damaged or break off"));
    }

    @Test
    void idsAreNewOnce() {
        SeenIds ids = new SeenIds();
        for (int i = 0; i < 20_000; i++) {
            assertThat(ids.add("article " + i)).isTrue();
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(ids.add("article " + i)).isFalse();
        }
    }
}
