package org.casus.institution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.codebook.TsvException;
import org.casus.codebook.TsvTable;

/**
 * What the tables know, and to which day; every answer carries it.
 *
 * @param councilVotesTo last day whose recorded votes are in the table
 * @param councilVetoesTo last day whose vetoes are in the table
 * @param councilMembersTo last day whose membership is known in full
 * @param courtTo last day of the facts on the Court
 * @param notice what an answer is not
 */
public record DataVersion(
        String version,
        LocalDate councilVotesTo,
        LocalDate councilVetoesTo,
        LocalDate councilMembersTo,
        LocalDate courtTo,
        String notice) {

    private static final String FILE = "data.tsv";

    public static DataVersion load() {
        Map<String, String> values = TsvTable.load(DataVersion.class, FILE, "name", "value").rows().stream()
                .collect(Collectors.toMap(row -> row.text("name"), row -> row.text("value")));
        return new DataVersion(
                text(values, "version"),
                day(values, "council_votes_to"),
                day(values, "council_vetoes_to"),
                day(values, "council_members_to"),
                day(values, "court_to"),
                text(values, "notice"));
    }

    /** The line below an answer on the Council. */
    public String council() {
        return "Data " + version + ": votes to " + councilVotesTo + ", vetoes to " + councilVetoesTo + ", members to "
                + councilMembersTo + ". " + notice;
    }

    /** The line below an answer on the Court. */
    public String court() {
        return "Data " + version + ": facts on the Court to " + courtTo + ". " + notice;
    }

    private static String text(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new TsvException(FILE, 0, "has no row '" + name + "'");
        }
        return value;
    }

    private static LocalDate day(Map<String, String> values, String name) {
        try {
            return LocalDate.parse(text(values, name));
        } catch (DateTimeParseException e) {
            throw new TsvException(FILE, 0, "row '" + name + "' is not a day: " + values.get(name));
        }
    }
}
