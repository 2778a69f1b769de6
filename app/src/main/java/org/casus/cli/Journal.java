package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casus.ingest.Ingested;
import org.jspecify.annotations.Nullable;

/**
 * The files of a run that may be broken off at any moment, and the note beside them that says how far they are good. Every
 * {@link #EVERY} inputs the files are forced to disk, and only then is the note put in the place of the one before, in one
 * step: whatever the files hold beyond it is cut off when the run goes on. The note goes when the run is complete.
 */
final class Journal implements AutoCloseable {

    static final int EVERY = 32;
    private static final String SUFFIX = ".progress";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * How far a run has come.
     *
     * @param inputs inputs done, those that failed included
     * @param digest of those inputs, one after the other
     * @param bytes of the output that belong to them
     * @param rejected bytes of the file of rejects that belong to them
     */
    record Mark(long inputs, String digest, long bytes, long rejected, int exitCode, long leftOut) {
        static final Mark START = new Mark(0, InputDigest.START, 0, 0, ExitCode.OK, 0);
    }

    private final Path note;
    private final Map<String, String> settings;
    private final FileChannel out;
    private final @Nullable FileChannel rejects;
    private final Writer outWriter;
    private final Writer rejectsWriter;
    private Mark mark;

    private Journal(
            Path note, Map<String, String> settings, Mark mark, FileChannel out, @Nullable FileChannel rejects) {
        this.note = note;
        this.settings = settings;
        this.mark = mark;
        this.out = out;
        this.rejects = rejects;
        outWriter = TextFile.writer(Channels.newOutputStream(out));
        rejectsWriter = rejects == null ? Writer.nullWriter() : TextFile.writer(Channels.newOutputStream(rejects));
    }

    private static Path note(Path out) {
        return out.resolveSibling(out.getFileName() + SUFFIX);
    }

    /**
     * Begins a run, or opens the files of one that was broken off and passes over the inputs that are done.
     *
     * @param settings everything that the output depends on but the inputs' content
     * @throws IOException with what to do, if the run that was broken off was another
     */
    static Journal open(Path out, Optional<Path> rejects, Map<String, String> settings, Iterator<Ingested> inputs)
            throws IOException {
        Path note = note(out);
        Optional<JsonNode> found = read(note);
        Mark mark = found.isEmpty() ? Mark.START : mark(note, found.get(), settings);
        if (found.isEmpty() && Files.exists(out) && Files.size(out) > 0) {
            throw new IOException(out + ": it is there, but no " + note.getFileName()
                    + " beside it: it is complete, or --resume did not write it; remove it to code again");
        }
        pass(inputs, mark, note);
        FileChannel channel = channel(out, mark.bytes(), note);
        try {
            Journal journal = new Journal(
                    note,
                    new LinkedHashMap<>(settings),
                    mark,
                    channel,
                    rejects.isPresent() ? channel(rejects.get(), mark.rejected(), note) : null);
            journal.write();
            return journal;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<JsonNode> read(Path note) throws IOException {
        try {
            return Optional.of(MAPPER.readTree(Files.readString(note)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IOException(note + ": this is no note of a run; remove it and the output to code again");
        }
    }

    private static Mark mark(Path note, JsonNode found, Map<String, String> settings) throws IOException {
        Map<String, String> before = new LinkedHashMap<>();
        found.path("settings")
                .properties()
                .forEach(e -> before.put(e.getKey(), e.getValue().asText()));
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String old = before.getOrDefault(setting.getKey(), "");
            if (!old.equals(setting.getValue())) {
                throw new IOException(note + ": the run that was broken off had "
                        + setting.getKey() + " '" + old + "', this one has '" + setting.getValue()
                        + "'; give the same, or remove this file and the output to code again");
            }
        }
        return new Mark(
                found.path("inputs").asLong(),
                found.path("digest").asText(),
                found.path("bytes").asLong(),
                found.path("rejected").asLong(),
                found.path("exit_code").asInt(),
                found.path("left_out").asLong());
    }

    /** Reads what is done already, and makes sure that it is what was read then. */
    private static void pass(Iterator<Ingested> inputs, Mark mark, Path note) throws IOException {
        String digest = InputDigest.START;
        for (long i = 0; i < mark.inputs(); i++) {
            if (!inputs.hasNext()) {
                throw changed(note, "there are only " + i + " now, " + mark.inputs() + " were done");
            }
            digest = InputDigest.next(digest, InputDigest.of(inputs.next()));
        }
        if (!digest.equals(mark.digest())) {
            throw changed(note, "the first " + mark.inputs() + " are not those that were coded");
        }
    }

    private static IOException changed(Path note, String how) {
        return new IOException(note + ": the inputs have changed since the run was broken off: " + how
                + "; remove this file and the output to code again");
    }

    private static FileChannel channel(Path file, long bytes, Path note) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new IOException(file + ": another run is writing it");
            }
            if (channel.size() < bytes) {
                throw new IOException(file + ": " + channel.size() + " bytes, but " + bytes + " were written when "
                        + note.getFileName() + " was; remove both to code again");
            }
            channel.truncate(bytes);
            channel.position(bytes);
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException(file + ": another run is writing it", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Where the run goes on. */
    Mark mark() {
        return mark;
    }

    Writer out() {
        return outWriter;
    }

    Writer rejects() {
        return rejectsWriter;
    }

    /**
     * Notes that an input is done and written.
     *
     * @param input its digest
     */
    void done(String input, int exitCode, long leftOut) throws IOException {
        mark = new Mark(
                mark.inputs() + 1,
                InputDigest.next(mark.digest(), input),
                mark.bytes(),
                mark.rejected(),
                exitCode,
                leftOut);
        if (mark.inputs() % EVERY == 0) {
            force();
            write();
        }
    }

    private void force() throws IOException {
        outWriter.flush();
        rejectsWriter.flush();
        out.force(false);
        FileChannel refused = rejects;
        if (refused != null) {
            refused.force(false);
        }
        mark = new Mark(
                mark.inputs(),
                mark.digest(),
                out.position(),
                refused == null ? 0 : refused.position(),
                mark.exitCode(),
                mark.leftOut());
    }

    private void write() throws IOException {
        ObjectNode object = MAPPER.createObjectNode();
        ObjectNode all = object.putObject("settings");
        settings.forEach(all::put);
        object.put("inputs", mark.inputs());
        object.put("digest", mark.digest());
        object.put("bytes", mark.bytes());
        object.put("rejected", mark.rejected());
        object.put("exit_code", mark.exitCode());
        object.put("left_out", mark.leftOut());
        Path fresh = note.resolveSibling(note.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(StandardCharsets.UTF_8.encode(object.toPrettyString() + "\n"));
            channel.force(false);
        }
        Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The run is complete. */
    void finish() throws IOException {
        force();
        Files.delete(note);
    }

    @Override
    public void close() throws IOException {
        try {
            outWriter.close();
        } finally {
            rejectsWriter.close();
        }
    }
}
