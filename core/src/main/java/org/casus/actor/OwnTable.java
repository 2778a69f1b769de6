package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Sector;
import org.casus.codebook.TsvException;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;

/** A table of the user's: name, aliases, kind, country, sector, office, from, to. */
final class OwnTable {

    private static final String HEADER = "name\taliases\tkind\tcountry\tsector\toffice\tfrom\tto";
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final String file;
    private final Set<String> sectors = new HashSet<>();
    private final List<ActorDictionary.Entry> entries = new ArrayList<>();
    private final List<AgentNoun> nouns = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    OwnTable(String file) {
        this.file = file;
        Codebook.plover().sectors().stream().map(Sector::code).forEach(sectors::add);
        sectors.add("IGO");
    }

    ActorDictionary read(String text) {
        boolean headed = false;
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!headed && !line.strip().equalsIgnoreCase(HEADER)) {
                problems.add(file + ", line " + number + ": the header is not " + HEADER.replace("\t", ", ")
                        + ", with tabs between; nothing of the file is used");
                break;
            }
            if (headed) {
                row(number, line);
            }
            headed = true;
        }
        return new ActorDictionary(entries, nouns, problems);
    }

    private void row(int number, String line) {
        try {
            // The line stands below the header, at the place that it has in the file.
            TsvTable table = TsvTable.parse(file, HEADER + "\n" + line);
            add(table.rows().get(0));
        } catch (TsvException e) {
            String what = Objects.requireNonNullElse(e.getMessage(), "");
            problems.add(file + ", line " + number + ": " + what.substring(what.indexOf(": ") + 2)
                    + "; the row is left out");
        }
    }

    private void add(Row row) {
        String sector = row.text("sector");
        if (!sectors.contains(sector)) {
            throw row.error("'" + sector + "' is no PLOVER sector");
        }
        Optional<String> country = row.optional("country");
        if (country.filter(c -> !c.matches("[A-Z]{3}")).isPresent()) {
            throw row.error("'" + row.cell("country") + "' is no ISO 3166 alpha-3 code");
        }
        if (!row.cell("kind").isEmpty() && !row.cell("kind").equals("name")) {
            nouns(row, sector);
            return;
        }
        List<String> names = new ArrayList<>(List.of(row.text("name")));
        names.addAll(row.list("aliases", '|'));
        Optional<LocalDate> from = row.optionalDayOrMonth("from");
        Optional<LocalDate> to = row.optionalDayOrMonth("to");
        if (to.isPresent() && !from.orElse(EVER).isBefore(to.orElseThrow())) {
            throw row.error("it ends before it begins");
        }
        Sense sense = row.optional("office").isPresent()
                ? new Sense.OfHolder(
                        new Term(row.text("name"), country, row.text("office"), sector, from.orElse(EVER), to), true)
                : new Sense.OfOrganisation(new Organisation(row.text("name"), country, sector, from, to));
        entries.add(new ActorDictionary.Entry(names, false, List.of(sense)));
    }

    private void nouns(Row row, String sector) {
        AgentNoun.Kind kind = switch (row.cell("kind")) {
            case "person" -> AgentNoun.Kind.PERSON;
            case "group" -> AgentNoun.Kind.GROUP;
            case "thing" -> AgentNoun.Kind.THING;
            default -> throw row.error("kind is '" + row.cell("kind") + "', not name, person, group or thing");
        };
        if (row.optional("country").isPresent()) {
            throw row.error("a common noun has no country; leave it empty, or make it a name");
        }
        List<String> words = new ArrayList<>(List.of(row.text("name")));
        words.addAll(row.list("aliases", '|'));
        words.forEach(w -> nouns.add(
                new AgentNoun(w.toLowerCase(Locale.ROOT), sector, kind, Optional.empty(), row.optional("office"))));
    }
}
