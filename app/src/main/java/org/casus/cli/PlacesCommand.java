package org.casus.cli;

import org.casus.output.OutputOptions;
import org.casus.output.PlaceGeoJsonWriter;
import org.casus.output.PlaceJsonWriter;
import org.casus.output.PlaceTableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class PlacesCommand extends ArticlesCommand {

    /** The forms places are written in. */
    enum Format {
        TABLE,
        JSONL,
        GEOJSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, jsonl or geojson (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    @Option(names = "--no-actors", description = "leave out names that stand for those who act")
    private boolean noActors;

    PlacesCommand(Engine engine, Terminal terminal) {
        super(engine, terminal);
    }

    @Override
    CodeJob.Form form() {
        OutputOptions output = look(false, false);
        return (out, codes) -> switch (format) {
            case JSONL -> new PlaceJsonWriter(out, !noActors);
            case GEOJSON -> new PlaceGeoJsonWriter(out, !noActors);
            case TABLE -> new PlaceTableWriter(out, output, !noActors);
        };
    }
}
