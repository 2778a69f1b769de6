package org.casus.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files behind the names on a command line: a directory stands for the files below it, sorted by name, and is
 * listed only when its turn comes. Files and directories whose names begin with a dot are left out.
 */
final class Inputs implements Iterator<Input> {

    static final String STANDARD_INPUT = "-";

    private final Deque<Entry> pending = new ArrayDeque<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final InputStream stdin;
    private boolean standardInputTaken;

    /** A path still to be looked at; {@code id} is its name relative to the directory given. */
    private record Entry(String id, Path path, boolean listed) {}

    Inputs(List<String> arguments, InputStream stdin) {
        this.stdin = stdin;
        for (String argument : arguments) {
            names.merge(fileName(argument), 1, Integer::sum);
        }
        for (String argument : arguments) {
            pending.addLast(new Entry(fileId(argument), Path.of(argument), false));
        }
    }

    /** The file's name, or the path as given if two arguments share the name. */
    private String fileId(String argument) {
        String name = fileName(argument);
        return names.getOrDefault(name, 0) > 1 ? argument.replace('\\', '/') : name;
    }

    private static String fileName(String argument) {
        Path name = Path.of(argument).getFileName();
        return name == null ? argument : name.toString();
    }

    @Override
    public boolean hasNext() {
        return !pending.isEmpty();
    }

    @Override
    public Input next() {
        if (pending.isEmpty()) {
            throw new NoSuchElementException("no input left");
        }
        Entry entry = pending.removeFirst();
        if (!entry.listed() && entry.path().toString().equals(STANDARD_INPUT)) {
            return standardInput();
        }
        if (!Files.isDirectory(entry.path())) {
            return file(entry);
        }
        try {
            return directory(entry);
        } catch (IOException e) {
            return failing(entry, e);
        }
    }

    /** Can be read only once. */
    private Input standardInput() {
        if (standardInputTaken) {
            return new Input("stdin", "standard input", () -> {
                throw new IOException("it was read already; name - only once");
            });
        }
        standardInputTaken = true;
        return new Input("stdin", "standard input", () -> stdin);
    }

    private Input directory(Entry entry) throws IOException {
        List<Entry> children = new ArrayList<>();
        try (Stream<Path> listing = Files.list(entry.path())) {
            for (Path child : listing.filter(p -> !fileName(p.toString()).startsWith("."))
                    .sorted(Comparator.comparing(p -> fileName(p.toString())))
                    .toList()) {
                String name = fileName(child.toString());
                children.add(new Entry(entry.listed() ? entry.id() + "/" + name : name, child, true));
            }
        }
        // A link to a directory may lead back up; a plain directory cannot.
        children.removeIf(child -> Files.isSymbolicLink(child.path()) && Files.isDirectory(child.path()));
        if (children.isEmpty()) {
            return new Input(entry.id(), entry.path().toString(), () -> {
                throw new EmptyDirectoryException(entry.path().toString());
            });
        }
        for (int i = children.size() - 1; i >= 0; i--) {
            pending.addFirst(children.get(i));
        }
        return next();
    }

    private static Input file(Entry entry) {
        return new Input(
                entry.id(),
                entry.path().toString(),
                Optional.of(entry.path()).filter(Files::isRegularFile),
                () -> Files.newInputStream(entry.path()));
    }

    private static Input failing(Entry entry, IOException failure) {
        return new Input(entry.id(), entry.path().toString(), () -> {
            throw failure;
        });
    }

    /** A directory without a file in it. */
    static final class EmptyDirectoryException extends IOException {
        private static final long serialVersionUID = 1L;

        EmptyDirectoryException(String directory) {
            super(directory);
        }
    }
}
