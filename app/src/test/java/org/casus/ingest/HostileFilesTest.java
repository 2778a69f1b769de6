package org.casus.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casus.model.Problem;
import org.casus.model.Rejected;
import org.casus.service.EventFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to fill memories and disks, or to have other files read. */
class HostileFilesTest {

    private static final String SECRET = "The envoy of Tolu kept this to himself in the capital.";

    @TempDir
    Path directory;

    private List<Ingested> read(String input) {
        try (Stream<Ingested> all = new Ingest(IngestOptions.DEFAULT, r -> {})
                .read(List.of(directory.resolve(input).toString()), InputStream.nullInputStream())) {
            return all.toList();
        }
    }

    private static Rejected rejected(Ingested ingested) {
        assertThat(ingested).isInstanceOf(Ingested.Refused.class);
        return ((Ingested.Refused) ingested).rejected();
    }

    /** So many megabytes of one letter. */
    private static void letters(OutputStream out, int megabytes) throws IOException {
        byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            letters(out, megabytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aFewBytesThatUnpackToGigabytesAreRefused() throws IOException {
        // Three hundred megabytes: more than half of what the tests' Java machine may take.
        Files.write(directory.resolve("bomb.jsonl.gz"), packed(300));
        List<Ingested> all = read("bomb.jsonl.gz");
        assertThat(all).hasSize(1);
        assertThat(rejected(all.get(0)).message()).contains("bomb.jsonl.gz");
    }

    @Test
    void aFileOfEventsThatWouldFillTheDiskIsRefused() throws IOException {
        Path bomb = Files.write(directory.resolve("events.jsonl.gz"), packed(40));
        assertThatThrownBy(() -> new EventFile(bomb).close()).hasMessageContaining("packed more than 200-fold");
        // Much that is small is not too much.
        try (InputStream in = Gunzip.ofText(new ByteArrayInputStream(packed(8)))) {
            assertThat(in.readAllBytes()).hasSize(8 << 20);
        }
        try (InputStream in = Gunzip.ofText(new ByteArrayInputStream(packed(32)))) {
            assertThatIOException().isThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()));
        }
    }

    @Test
    void archivesOfOtherKindsAreNotUnpacked() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(directory.resolve("bomb.txt")))) {
            out.putNextEntry(new ZipEntry("../../outside.txt"));
            letters(out, 20);
        }
        assertThat(rejected(read("bomb.txt").get(0)).problem()).isEqualTo(Problem.BINARY);
        assertThat(directory.resolve("../outside.txt")).doesNotExist();
    }

    @Test
    void entitiesOfAPageNameNoFileAndDoNotGrow() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), SECRET);
        StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"haha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        for (String name : List.of("page.html", "page.xhtml", "page.xml")) {
            Files.writeString(
                    directory.resolve(name),
                    "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">" + laughs
                            + "]><html><head><title>A report</title></head><body><p>The envoy left the town on Monday and did"
                            + " not come back to the talks, officials said. &x; &l11;</p></body></html>");
            for (Ingested one : read(name)) {
                if (one instanceof Ingested.Accepted accepted) {
                    assertThat(accepted.article().text())
                            .doesNotContain("kept this")
                            .hasSizeLessThan(5000);
                } else {
                    assertThat(rejected(one).message()).doesNotContain("kept this");
                }
            }
        }
    }

    @Test
    void namesInsideAnInputAreNoPaths() throws IOException {
        Files.writeString(directory.resolve("secret.txt"), SECRET);
        Path news = Files.createDirectory(directory.resolve("news"));
        Files.writeString(
                news.resolve("a.jsonl"),
                "{\"id\":\"../secret.txt\",\"url\":\"file:///etc/passwd\",\"text\":\"The envoy left the town on Monday.\"}\n");
        List<Ingested> all = read("news");
        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("../secret.txt");
            assertThat(((Ingested.Accepted) one).article().text()).isEqualTo("The envoy left the town on Monday.");
        });
    }

    @Test
    void linksInADirectoryLeadIntoNoOtherDirectoryAndInNoCircle() throws IOException {
        Path other = Files.createDirectory(directory.resolve("other"));
        Files.writeString(other.resolve("secret.txt"), SECRET);
        Path news = Files.createDirectory(directory.resolve("news"));
        Files.writeString(news.resolve("a.txt"), "The envoy left the town on Monday.");
        Files.createSymbolicLink(news.resolve("circle"), news);
        Files.createSymbolicLink(news.resolve("elsewhere"), other);
        Files.createSymbolicLink(news.resolve("nowhere.txt"), directory.resolve("not there"));
        List<Ingested> all = read("news");
        assertThat(all).extracting(Ingested::id).contains("a.txt").noneMatch(id -> id.contains("secret"));
        assertThat(all).hasSizeLessThanOrEqualTo(2);
    }
}
