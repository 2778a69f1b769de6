package org.casus.coder;

import java.io.IOException;
import java.nio.file.Path;
import org.casus.actor.ActorPacks;
import org.casus.place.PlacePacks;

/**
 * The step of the build that packs the large tables into the form in which the program loads them. Nothing of the program itself calls
 * it.
 */
public final class PackTables {

    private PackTables() {}

    /** @param arguments the root of the compiled classes */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        ActorPacks.write(classes);
        PlacePacks.write(classes);
    }
}
