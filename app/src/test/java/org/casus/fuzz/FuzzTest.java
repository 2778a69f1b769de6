package org.casus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every door takes its examples, the inputs that broke it once, and a few hundred that are almost right. */
class FuzzTest {

    private static final Path EXAMPLES = Path.of("src", "test", "resources", "org", "casus", "fuzz");

    private static final int CHANGED = Integer.getInteger("casus.fuzz.changed", 100);
    private static final long SEED = Long.getLong("casus.fuzz.seed", 1);

    static List<byte[]> examples(Target target) throws IOException {
        List<byte[]> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(target.folder()))) {
            for (Path file : files.sorted().toList()) {
                examples.add(Files.readAllBytes(file));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @EnumSource
    void examplesAndWhatBrokeItOnce(Target target) throws IOException {
        List<byte[]> examples = examples(target);
        assertThat(examples).isNotEmpty();
        examples.forEach(target::take);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAlmostRight(Target target) throws IOException {
        List<byte[]> examples = examples(target);
        Random random = new Random(SEED);
        for (int i = 0; i < CHANGED; i++) {
            byte[] input = Mutator.change(
                    examples.get(random.nextInt(examples.size())),
                    examples.get(random.nextInt(examples.size())),
                    random);
            try {
                target.take(input);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(
                        target + " breaks on an input of " + input.length + " bytes; seed " + SEED + ", number " + i
                                + ", base64: " + Base64.getEncoder().encodeToString(input),
                        e);
            }
        }
    }
}
