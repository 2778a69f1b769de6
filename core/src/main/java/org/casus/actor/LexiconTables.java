package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;

/**
 * Reads the tables of actors and checks every row; a broken one is reported with file and line. This happens when the program is
 * built, which packs them for {@link Lexicon}.
 */
final class LexiconTables {

    private static final int CODE = 3;

    static final String[] LEADER_COLUMNS = {
        "iso3", "name", "aliases", "family", "office", "sector", "from", "to", "source", "checked"
    };

    private static final Set<String> CHECKED = Set.of("reign", "petrarch", "both", "none");

    private final Told lexicon;

    /** Takes what the rows tell, in their order. */
    interface Told {

        void name(String name, Sense sense);

        /** Whether the noun is new. */
        boolean noun(AgentNoun noun);

        void term(Term term);
    }

    LexiconTables(Told lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads all tables that come with the program. */
    void all() {
        countries(countryTable());
        organisations(table("organisations.tsv", "name", "aliases", "country", "sector", "from", "to"));
        terms(table("leaders.tsv", LEADER_COLUMNS));
        peoples(table("peoples.tsv", "adjective", "nouns", "country", "homes"));
        nouns(table("agents.tsv", "noun", "sector", "kind", "gender", "office"));
    }

    static TsvTable countryTable() {
        return table(
                "countries.tsv",
                "iso3",
                "iso2",
                "name",
                "aliases",
                "adjectives",
                "people",
                "capitals",
                "seats",
                "sector",
                "from",
                "to");
    }

    /** Alpha-3 codes of all countries, former ones too. */
    static Set<String> codes() {
        return countryTable().rows().stream().map(r -> r.text("iso3")).collect(Collectors.toUnmodifiableSet());
    }

    private static TsvTable table(String file, String... columns) {
        return TsvTable.load(LexiconTables.class, file, columns);
    }

    void countries(TsvTable table) {
        for (Row row : table.rows()) {
            List<String> adjectives = row.list("adjectives", '|');
            Country country = new Country(
                    code(row, "iso3"),
                    row.text("name"),
                    adjectives,
                    row.cell("sector").isEmpty() ? "GOV" : code(row, "sector"),
                    row.optionalDayOrMonth("from"),
                    row.optionalDayOrMonth("to"));
            names(row, "name", country, Sense.Form.NAME);
            names(row, "aliases", country, Sense.Form.NAME);
            names(row, "adjectives", country, Sense.Form.ADJECTIVE);
            names(row, "capitals", country, Sense.Form.SEAT);
            names(row, "seats", country, Sense.Form.SEAT);
            inhabitants(adjectives, country);
            inhabitants(row.list("people", '|'), country);
            names(row, "people", country, Sense.Form.INHABITANT);
        }
    }

    private void names(Row row, String column, Country country, Sense.Form form) {
        for (String name : row.list(column, '|')) {
            lexicon.name(name, new Sense.OfCountry(country, form));
        }
    }

    private void inhabitants(List<String> singulars, Country country) {
        for (String singular : singulars) {
            // "the U.S." is written as an adjective too, but has no plural.
            if (!singular.endsWith("s")
                    && !singular.endsWith(".")
                    && !singular.equals("UK")
                    && !singular.equals("US")) {
                lexicon.name(singular + "s", new Sense.OfCountry(country, Sense.Form.INHABITANT));
            }
        }
    }

    void organisations(TsvTable table) {
        for (Row row : table.rows()) {
            Organisation organisation = new Organisation(
                    row.text("name"),
                    row.optional("country").map(c -> code(row, "country")),
                    code(row, "sector"),
                    row.optionalDayOrMonth("from"),
                    row.optionalDayOrMonth("to"));
            Sense sense = new Sense.OfOrganisation(organisation);
            lexicon.name(organisation.name(), sense);
            row.list("aliases", '|').forEach(alias -> lexicon.name(alias, sense));
        }
    }

    void terms(TsvTable table) {
        for (Row row : table.rows()) {
            LocalDate from = row.optionalDayOrMonth("from").orElseThrow(() -> row.error("column 'from' is empty"));
            Optional<LocalDate> to = row.optionalDayOrMonth("to");
            if (to.isPresent() && !from.isBefore(to.orElseThrow())) {
                throw row.error("the term ends before it begins");
            }
            row.text("source");
            if (!CHECKED.contains(row.text("checked"))) {
                throw row.error("column 'checked' is none of reign, petrarch, both, none: " + row.cell("checked"));
            }
            Term term = new Term(
                    row.text("name"),
                    row.optional("iso3").map(c -> code(row, "iso3")),
                    row.text("office"),
                    code(row, "sector"),
                    from,
                    to);
            lexicon.term(term);
            Sense full = new Sense.OfHolder(term, true);
            Sense family = new Sense.OfHolder(term, false);
            lexicon.name(term.name(), full);
            row.list("aliases", '|').forEach(name -> lexicon.name(name, full));
            row.list("family", '|').forEach(name -> lexicon.name(name, family));
        }
    }

    void peoples(TsvTable table) {
        for (Row row : table.rows()) {
            People people = new People(
                    row.text("adjective"),
                    row.optional("country").map(c -> code(row, "country")),
                    row.list("homes", '|'));
            lexicon.name(people.adjective(), new Sense.OfPeople(people, false));
            row.list("nouns", '|').forEach(noun -> {
                if (!noun.equals(people.adjective())) {
                    lexicon.name(noun, new Sense.OfPeople(people, true));
                }
            });
        }
    }

    void nouns(TsvTable table) {
        for (Row row : table.rows()) {
            AgentNoun noun = new AgentNoun(
                    row.text("noun").toLowerCase(Locale.ROOT),
                    code(row, "sector"),
                    kind(row),
                    row.optional("gender"),
                    row.optional("office"));
            if (noun.gender().filter(g -> !g.equals("m") && !g.equals("f")).isPresent()) {
                throw row.error("gender is neither m nor f: " + row.cell("gender"));
            }
            if (!lexicon.noun(noun)) {
                throw row.error("the noun '" + noun.noun() + "' stands twice");
            }
        }
    }

    private static AgentNoun.Kind kind(Row row) {
        for (AgentNoun.Kind kind : AgentNoun.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.text("kind"))) {
                return kind;
            }
        }
        throw row.error("no such kind of noun: " + row.cell("kind"));
    }

    private static boolean isCode(String code) {
        boolean capitals = code.length() == CODE;
        for (int i = 0; i < CODE && capitals; i++) {
            capitals = code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
        }
        return capitals;
    }

    private static String code(Row row, String column) {
        String code = row.text(column);
        if (!isCode(code)) {
            throw row.error("column '" + column + "' is not a code of three capitals: " + code);
        }
        return code;
    }
}
