package org.casus.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written; what goes wrong with it names it, which "No space left on device" alone does not. */
final class NamedFile extends FilterOutputStream {

    private final Path file;

    private NamedFile(Path file, OutputStream out) {
        super(out);
        this.file = file;
    }

    static OutputStream create(Path file) throws IOException {
        return of(file, Files.newOutputStream(file));
    }

    static OutputStream of(Path file, OutputStream out) {
        return new NamedFile(file, out);
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    private IOException named(IOException e) {
        return e instanceof FileSystemException ? e : new IOException(file + ": " + e.getMessage(), e);
    }
}
