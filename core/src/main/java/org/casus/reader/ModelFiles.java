package org.casus.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;

/** The files of one trained reader, checked against each other. */
final class ModelFiles {

    private static final String GRAPH = "reader.onnx";

    /** Name and number of the model, for provenance. */
    final String version;

    /** The ONNX file. */
    final byte[] graph;

    /** Word pieces in the order of their ids. */
    final List<String> vocabulary;

    final Labels labels;

    private ModelFiles(String version, byte[] graph, List<String> vocabulary, Labels labels) {
        this.version = version;
        this.graph = graph;
        this.vocabulary = List.copyOf(vocabulary);
        this.labels = labels;
    }

    /** The model on the class path, in {@code org/casus/reader}. */
    static ModelFiles fromClassPath() {
        return read(ModelFiles::resource);
    }

    /**
     * Reads the files of a model.
     *
     * @param source gives the bytes of a file by its name, none if there is no such file
     * @throws IllegalStateException if a file is missing or is not the one that the properties name
     */
    static ModelFiles read(Function<String, byte[]> source) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(source, "reader.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("reader.properties cannot be read", e);
        }
        byte[] graph = required(source, GRAPH);
        String expected = properties.getProperty("sha256." + GRAPH, "");
        String found = sha256(graph);
        if (!expected.equals(found)) {
            throw new IllegalStateException("The reader model is damaged or not the one that belongs here: SHA-256 of "
                    + GRAPH + " is " + found + ", reader.properties says '" + expected + "'.");
        }
        return new ModelFiles(
                properties.getProperty("version", "unknown"),
                graph,
                lines(text(source, "vocab.txt")),
                Labels.parse(
                        lines(text(source, "labels.tsv")),
                        lines(new String(source.apply("lemmas.tsv"), StandardCharsets.UTF_8))));
    }

    private static String text(Function<String, byte[]> source, String name) {
        return new String(required(source, name), StandardCharsets.UTF_8);
    }

    /** Split at line feeds only: a vocabulary holds characters that other readers take for line ends. */
    private static List<String> lines(String text) {
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return whole.isEmpty() ? List.of() : List.of(whole.replace("\r\n", "\n").split("\n", -1));
    }

    private static byte[] required(Function<String, byte[]> source, String name) {
        byte[] bytes = source.apply(name);
        if (bytes.length == 0) {
            throw new IllegalStateException("The reader model is incomplete: " + name + " is missing or empty.");
        }
        return bytes;
    }

    private static byte[] resource(String name) {
        try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource org/casus/reader/" + name + " cannot be read", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
