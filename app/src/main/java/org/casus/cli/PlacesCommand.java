package org.casus.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casus.output.OutputOptions;
import org.casus.output.PlaceGeoJsonWriter;
import org.casus.output.PlaceJsonWriter;
import org.casus.output.PlaceTableWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus places}: news in, the places it names out. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Prints the places that news reports name: where they are, how precisely, and which acts took place there.",
        footer = {
            "",
            "Each mention keeps its own words. A name that can mean several places is ambiguous, one that is not known is",
            "unresolved, and both say why. A capital or a state that acts, as in \"Washington said\", is marked as an actor.",
            "Of a country or a province the coordinates are those of a point in its middle: look at the precision before you",
            "set a pin. geojson writes one FeatureCollection of the places that are resolved.",
            "",
            "Examples:",
            "  casus places report.txt",
            "  casus places --format jsonl -o places.jsonl news/",
            "  casus places --format geojson --no-actors -o map.geojson report.txt",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class PlacesCommand implements Callable<Integer> {

    /** The forms places are written in. */
    enum Format {
        TABLE,
        JSONL,
        GEOJSON
    }

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BatchOptions batch = new BatchOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, jsonl or geojson (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    @Option(names = "--no-actors", description = "leave out names that stand for those who act")
    private boolean noActors;

    PlacesCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OutputOptions output = batch.table(terminal, false);
        CodeJob.Form form = (out, codes) -> switch (format) {
            case JSONL -> new PlaceJsonWriter(out, !noActors);
            case GEOJSON -> new PlaceGeoJsonWriter(out, !noActors);
            case TABLE -> new PlaceTableWriter(out, output, !noActors);
        };
        return batch.run(engine, terminal, spec, form);
    }
}
