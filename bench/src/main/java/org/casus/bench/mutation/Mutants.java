package org.casus.bench.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationIdentifier;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** Changed classes, made by PIT's engine from the class files of the class path. */
final class Mutants {

    private final Mutater mutater =
            new GregorEngineFactory().createEngine(EngineArguments.arguments()).createMutator(Mutants::bytes);

    /**
     * The class file with one change.
     *
     * @param key {@link Change#key}
     */
    byte[] changed(String key) {
        String[] field = key.split("\t");
        List<Integer> indexes =
                Arrays.stream(field[3].split(",")).map(Integer::valueOf).toList();
        Location place = Location.location(ClassName.fromString(field[0]), field[1], field[2]);
        return mutater.getMutation(new MutationIdentifier(place, indexes, field[4]))
                .getBytes();
    }

    /** The class file as it is. */
    byte[] unchanged(String type) {
        return bytes(type).orElseThrow(() -> new IllegalArgumentException(type + ": no such class file"));
    }

    private static Optional<byte[]> bytes(String type) {
        String name = type.replace('.', '/') + ".class";
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }
}
