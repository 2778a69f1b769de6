package org.casus.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.pack.PackWriter;

/** Packs the tables of actors and the weights learned for them; a step of the build. */
public final class ActorPacks {

    /** Files of learned weights, without their ending. */
    static final List<String> WEIGHTS = List.of("sector-weights", "country-weights");

    private ActorPacks() {}

    /**
     * Writes the packed tables to where the program finds them.
     *
     * @param classes the root of the compiled classes
     * @throws org.casus.codebook.TsvException if a row is broken, with file and line
     */
    public static void write(Path classes) throws IOException {
        Path directory = Files.createDirectories(classes.resolve("org/casus/actor"));
        Files.write(directory.resolve(Lexicon.FILE), lexicon());
        for (String weights : WEIGHTS) {
            Files.write(directory.resolve(weights + Weights.PACKED), weights(weights));
        }
    }

    static byte[] lexicon() {
        LexiconPack pack = new LexiconPack();
        new LexiconTables(pack).all();
        PackWriter out = new PackWriter();
        pack.write(out);
        return out.file();
    }

    static byte[] weights(String file) {
        PackWriter out = new PackWriter();
        Weights.pack(file, out);
        return out.file();
    }
}
