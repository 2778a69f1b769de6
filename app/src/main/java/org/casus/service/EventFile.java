package org.casus.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.casus.ingest.Gunzip;

/** The events of a file that {@code casus code --format jsonl} wrote; compressed with gzip or not. */
public final class EventFile implements EventPile {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path name;
    private final Optional<Path> unpacked;
    private final RandomAccessFile lines;

    public EventFile(Path name) throws IOException {
        this.name = name;
        if (Files.isDirectory(name)) {
            throw new IOException(name + ": it is a directory without a desk in it");
        }
        if (!Files.exists(name)) {
            throw new NoSuchFileException(name.toString());
        }
        unpacked = unpack(name);
        lines = new RandomAccessFile(unpacked.orElse(name).toFile(), "r");
    }

    /** A plain copy of what is compressed, or of a pipe, in which nothing can be found again; empty for other files. */
    private static Optional<Path> unpack(Path name) throws IOException {
        try (InputStream in = new BufferedInputStream(new FileInputStream(name.toFile()))) {
            in.mark(2);
            byte[] head = in.readNBytes(2);
            in.reset();
            boolean packed = Gunzip.isCompressed(head);
            if (!packed && Files.isRegularFile(name)) {
                return Optional.empty();
            }
            Path file = Files.createTempFile("casus", ".jsonl");
            file.toFile().deleteOnExit();
            try {
                Files.copy(packed ? Gunzip.ofText(in) : in, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw new IOException(name + ": " + e.getMessage(), e);
            }
            return Optional.of(file);
        }
    }

    @Override
    public void each(Sink sink) throws IOException {
        long number = 0;
        long start = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(unpacked.orElse(name)), 1 << 16)) {
            for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
                number++;
                String text = new String(line.get(), StandardCharsets.UTF_8);
                if (!text.isBlank()) {
                    sink.event(article(text, number), start);
                }
                start += line.get().length + 1;
            }
        }
    }

    private String article(String line, long number) throws IOException {
        try {
            JsonNode event = MAPPER.readTree(line);
            if (!event.path("article").isTextual()
                    || !event.path("id").isTextual()
                    || !event.path("trigger").isObject()) {
                throw new IOException(
                        name + ", line " + number + ": no event: 'id', 'article' and 'trigger' are expected;"
                                + " is it what casus code --format jsonl wrote?");
            }
            return event.path("article").asText();
        } catch (JsonProcessingException e) {
            throw new IOException(name + ", line " + number + ": no valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** A line without its end; empty at the end. */
    private static Optional<byte[]> line(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return Optional.of(line.toByteArray());
    }

    @Override
    public String document(long place) throws IOException {
        lines.seek(place);
        ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
        byte[] block = new byte[8192];
        for (int count = lines.read(block); count > 0; count = lines.read(block)) {
            for (int i = 0; i < count; i++) {
                if (block[i] == '\n') {
                    line.write(block, 0, i);
                    return line.toString(StandardCharsets.UTF_8);
                }
            }
            line.write(block, 0, count);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        lines.close();
        if (unpacked.isPresent()) {
            Files.deleteIfExists(unpacked.get());
        }
    }
}
