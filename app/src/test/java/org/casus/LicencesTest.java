package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the jar is made of may be passed on by everybody, and NOTICE names it. */
class LicencesTest {

    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "CC0-1.0", "EPL-2.0");

    /** Where a pom says less than the licence file of the library. */
    private static final Map<String, String> BETTER_KNOWN = Map.of("org.jline", "BSD-3-Clause");

    /** Words of NOTICE that stand for a group of libraries, by the beginning of the group. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("ch.qos.logback", "Logback"),
            Map.entry("com.fasterxml.jackson", "Jackson"),
            Map.entry("com.microsoft.onnxruntime", "ONNX Runtime"),
            Map.entry("gg.jte", "JTE"),
            Map.entry("info.picocli", "picocli"),
            Map.entry("io.javalin", "Javalin"),
            Map.entry("jakarta", "Jakarta"),
            Map.entry("me.tongfei", "progressbar"),
            Map.entry("net.dankito", "Readability4J"),
            Map.entry("org.checkerframework", "Checker Framework"),
            Map.entry("org.duckdb", "DuckDB"),
            Map.entry("org.eclipse.jetty", "Jetty"),
            Map.entry("org.jetbrains", "JetBrains"),
            Map.entry("org.jline", "JLine"),
            Map.entry("org.jsoup", "jsoup"),
            Map.entry("org.jspecify", "JSpecify"),
            Map.entry("org.netpreserve", "jwarc"),
            Map.entry("org.ow2.asm", "ASM"),
            Map.entry("org.postgresql", "PostgreSQL JDBC"),
            Map.entry("org.slf4j", "SLF4J"),
            Map.entry("org.snakeyaml", "SnakeYAML"),
            Map.entry("org.webjars.npm:cytoscape", "Cytoscape"),
            Map.entry("org.webjars.npm:htmx", "htmx"),
            Map.entry("org.xerial", "SQLite JDBC"));

    private static Stream<JsonNode> components() {
        try (InputStream in = LicencesTest.class.getResourceAsStream("/META-INF/sbom/bom.json")) {
            assertThat(in)
                    .as("the list that the build makes of what is in the jar")
                    .isNotNull();
            JsonNode list = new ObjectMapper().readTree(in).path("components");
            List<JsonNode> others = new ArrayList<>();
            for (JsonNode component : list) {
                if (!component.path("group").asText().startsWith("org.casus")) {
                    others.add(component);
                }
            }
            return others.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(JsonNode component) {
        return component.path("group").asText() + ":" + component.path("name").asText();
    }

    @Test
    void theListIsThere() {
        assertThat(components().map(LicencesTest::name))
                .contains("com.microsoft.onnxruntime:onnxruntime", "io.javalin:javalin", "org.xerial:sqlite-jdbc");
    }

    /** One of several licences is enough: who passes the library on chooses. */
    @ParameterizedTest
    @MethodSource("components")
    void oneLicenceAtLeastIsAllowed(JsonNode component) {
        List<String> licences = new ArrayList<>();
        component
                .path("licenses")
                .forEach(l -> licences.add(l.path("license").path("id").asText()));
        BETTER_KNOWN.forEach((group, licence) -> {
            if (name(component).startsWith(group)) {
                licences.add(licence);
            }
        });
        assertThat(licences).as(name(component)).containsAnyElementsOf(ALLOWED);
    }

    @ParameterizedTest
    @MethodSource("components")
    void noticeNamesIt(JsonNode component) throws IOException {
        String notice = Files.readString(Path.of("..", "NOTICE"));
        List<String> words = NAMED.entrySet().stream()
                .filter(e -> name(component).startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(words).as("words of NOTICE for " + name(component)).hasSize(1);
        assertThat(notice).contains(words);
    }
}
