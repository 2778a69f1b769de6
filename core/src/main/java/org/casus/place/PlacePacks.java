package org.casus.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.pack.PackWriter;

/** Packs the tables of places and the weights learned for them; a step of the build. */
public final class PlacePacks {

    private PlacePacks() {}

    /**
     * Writes the packed tables to where the program finds them.
     *
     * @param classes the root of the compiled classes
     * @throws org.casus.codebook.TsvException if a row is broken, with file and line
     */
    public static void write(Path classes) throws IOException {
        Path directory = Files.createDirectories(classes.resolve("org/casus/place"));
        Files.write(directory.resolve(PlaceNames.FILE), names());
        Files.write(directory.resolve(EventPlace.FILE), weights());
    }

    static byte[] names() {
        PackWriter out = new PackWriter();
        PlaceTables.load().write(out);
        return out.file();
    }

    static byte[] weights() {
        PackWriter out = new PackWriter();
        EventPlace.write(out, EventPlace.table());
        return out.file();
    }
}
