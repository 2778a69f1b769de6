package org.casus.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.casus.text.Sha256;

/** The files of one trained reader, checked against each other. */
final class ModelFiles {

    static final String ENCODER = "encoder.onnx";
    static final String HEADS = "heads.onnx";

    /** Name and number of the model, for provenance. */
    final String version;

    /** Numbers that the encoder gives for a word. */
    final int width;

    /** The ONNX file of the transformer. */
    final byte[] encoder;

    /** The ONNX file of the heads. */
    final byte[] heads;

    /** Word pieces in the order of their ids. */
    final List<String> vocabulary;

    final Labels labels;

    private final Properties properties;
    private final Function<String, byte[]> source;

    private ModelFiles(Properties properties, Function<String, byte[]> source) {
        this.properties = properties;
        this.source = source;
        version = properties.getProperty("version", "unknown");
        width = width(properties);
        encoder = checked(properties, source, ENCODER);
        heads = checked(properties, source, HEADS);
        vocabulary = lines(checked(properties, source, "vocab.txt"));
        labels = Labels.parse(
                lines(checked(properties, source, "labels.tsv")), lines(checked(properties, source, "lemmas.tsv")));
    }

    /** The model on the class path, in {@code org/casus/reader}. */
    static ModelFiles fromClassPath() {
        return read(ModelFiles::resource);
    }

    /** Version of the model on the class path, without reading it. */
    static String versionOnClassPath() {
        return properties(ModelFiles::resource).getProperty("version", "unknown");
    }

    /**
     * Reads the files of a model.
     *
     * @param source gives the bytes of a file by its name, none if there is no such file
     * @throws IllegalStateException if a file is missing or is not the one that the properties name
     */
    static ModelFiles read(Function<String, byte[]> source) {
        return new ModelFiles(properties(source), source);
    }

    private static Properties properties(Function<String, byte[]> source) {
        Properties properties = new Properties();
        try {
            byte[] bytes = required(source, "reader.properties");
            properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("reader.properties cannot be read", e);
        }
        return properties;
    }

    private static int width(Properties properties) {
        String width = properties.getProperty("states", "");
        try {
            return Integer.parseInt(width);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    "The reader model is incomplete: reader.properties says 'states=" + width + "'.", e);
        }
    }

    private static byte[] checked(Properties properties, Function<String, byte[]> source, String name) {
        byte[] bytes = required(source, name);
        String expected = properties.getProperty("sha256." + name, "");
        String found = Sha256.hex(bytes);
        if (!expected.equals(found)) {
            throw new IllegalStateException("The reader model is damaged or not the one that belongs here: SHA-256 of "
                    + name + " is " + found + ", reader.properties says '" + expected + "'.");
        }
        return bytes;
    }

    /**
     * A file that is not needed by every use of the model.
     *
     * @throws IllegalStateException if it is missing or is not the one that the properties name
     */
    byte[] more(String name) {
        return checked(properties, source, name);
    }

    /** The lines of a file that is not needed by every use. */
    List<String> moreLines(String name) {
        return lines(more(name));
    }

    /** Split at line feeds only: a vocabulary holds characters that other readers take for line ends. */
    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
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
}
