package org.casus.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.TsvTable;

/**
 * Compares the table of leaders with two independent lists that are not part of this project: REIGN (one effective leader
 * of a country at a time, by month) and the actor dictionary of PETRARCH. Every difference is a line with its kind.
 */
final class LeaderReference {

    private static final LocalDate SINCE = LocalDate.of(1990, 1, 1);

    /** Days by which two dates of one change of office may differ: the lists tell months, swearing-in or election. */
    private static final int TOLERANCE = 31;

    private static final int SHORT = 92;

    /** Offices that are neither head of state nor of government. */
    private static final Set<String> OTHERS = Set.of(
            "vice",
            "deputy",
            "foreign",
            "defence",
            "defense",
            "interior",
            "finance",
            "home",
            "economy",
            "justice",
            "secretary",
            "ambassador",
            "adviser",
            "speaker",
            "senator",
            "mayor",
            "governor",
            "spokesman",
            "attorney",
            "opposition",
            "party",
            "minister-without",
            "first",
            "envoy",
            "commander",
            "parliament",
            "assembly");

    private final List<Row> ours;

    private LeaderReference(List<Row> ours) {
        this.ours = List.copyOf(ours);
    }

    /** A term of office in the table. */
    record Row(String country, String name, List<String> words, String office, LocalDate from, Optional<LocalDate> to) {

        boolean touches(LocalDate first, LocalDate last) {
            return from.isBefore(last.plusDays(1))
                    && to.map(t -> t.isAfter(first)).orElse(true);
        }

        String text() {
            return name + " (" + office + ") " + from + ".."
                    + to.map(LocalDate::toString).orElse("");
        }
    }

    static LeaderReference load() {
        TsvTable table = TsvTable.load(LexiconTables.class, "leaders.tsv", LexiconTables.LEADER_COLUMNS);
        List<Row> rows = new ArrayList<>();
        for (TsvTable.Row row : table.rows()) {
            List<String> words = new ArrayList<>(words(row.cell("name")));
            words.addAll(words(row.cell("aliases")));
            words.addAll(words(row.cell("family")));
            rows.add(new Row(
                    row.cell("iso3"),
                    row.cell("name"),
                    words,
                    row.cell("office"),
                    day(row.cell("from")),
                    row.optional("to").map(LeaderReference::day)));
        }
        return new LeaderReference(rows.stream().filter(LeaderReference::isHead).toList());
    }

    private static boolean isHead(Row row) {
        boolean other = Arrays.stream(row.office().toLowerCase(Locale.ROOT).split("[ -]"))
                .anyMatch(OTHERS::contains);
        return !other && (!row.office().endsWith("minister") || row.office().endsWith("prime minister"));
    }

    private static LocalDate day(String text) {
        return text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
    }

    /** Lower-case words without accents and marks. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).replace("'", "").split("[^a-z]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Lines of five cells: list, country, what it tells, what the table tells, kind of difference. */
    List<String> differences(Path directory) throws IOException {
        List<String> all = new ArrayList<>();
        all.addAll(reign(directory.resolve("leaders_reign.tsv")));
        all.addAll(petrarch(directory.resolve("leaders_petrarch.tsv")));
        all.sort(Comparator.naturalOrder());
        return all;
    }

    private List<String> reign(Path file) throws IOException {
        List<String> all = new ArrayList<>();
        for (TsvTable.Row row :
                TsvTable.parse("leaders_reign.tsv", Files.readString(file)).rows()) {
            LocalDate start = day(row.cell("start"));
            Optional<YearMonth> end = row.optional("end_month").map(YearMonth::parse);
            LocalDate last = end.map(YearMonth::atEndOfMonth).orElse(LocalDate.of(2021, 8, 31));
            if (last.isBefore(SINCE)) {
                continue;
            }
            List<Row> there = ours.stream()
                    .filter(r -> r.country().equals(row.cell("iso3")) && r.touches(start, last))
                    .toList();
            List<Row> same = there.stream()
                    .filter(r -> isNamed(r, row.cell("leader"), 0))
                    .toList();
            List<Row> alike = there.stream()
                    .filter(r -> isNamed(r, row.cell("leader"), 2))
                    .toList();
            String told = row.cell("leader") + " " + start + ".." + row.cell("end_month");
            String kind = kind(start, end, last, there, same, alike);
            if (!kind.isEmpty()) {
                List<Row> shown = !same.isEmpty() ? same : !alike.isEmpty() ? alike : there;
                all.add(line("REIGN", row.cell("iso3"), told, shown, kind));
            }
        }
        return all;
    }

    private static String line(String list, String country, String told, List<Row> shown, String kind) {
        return String.join(
                "\t",
                list,
                country,
                told,
                String.join("; ", shown.stream().map(Row::text).toList()),
                kind);
    }

    private static String kind(
            LocalDate start,
            Optional<YearMonth> end,
            LocalDate last,
            List<Row> there,
            List<Row> same,
            List<Row> alike) {
        if (same.isEmpty() && !alike.isEmpty()) {
            return "spelling";
        }
        if (same.isEmpty()) {
            boolean brief = start.plusDays(SHORT).isAfter(last);
            return brief ? "interim" : there.isEmpty() ? "not in the table" : "effective leader";
        }
        boolean begins = start.isBefore(SINCE) || same.stream().anyMatch(r -> near(r.from(), start));
        boolean ends = end.isEmpty()
                || same.stream()
                        .anyMatch(r ->
                                r.to().filter(t -> near(t, end.orElseThrow())).isPresent());
        if (begins && ends) {
            return "";
        }
        boolean spans = same.stream()
                        .map(Row::from)
                        .min(Comparator.naturalOrder())
                        .filter(f -> !f.isAfter(start.plusDays(TOLERANCE)))
                        .isPresent()
                && (end.isEmpty()
                        || same.stream()
                                .anyMatch(r -> r.to().map(t -> !t.isBefore(last.minusDays(2L * TOLERANCE)))
                                        .orElse(true)));
        return spans ? "other office too" : "date";
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) <= TOLERANCE;
    }

    private static boolean near(LocalDate day, YearMonth month) {
        return !day.isBefore(month.atDay(1).minusDays(TOLERANCE))
                && !day.isAfter(month.atEndOfMonth().plusDays(TOLERANCE));
    }

    /** Whether a word of the name that is no particle is one of the row's, but for so many letters. */
    private static boolean isNamed(Row row, String name, int letters) {
        List<String> told = words(name).stream().filter(w -> w.length() > 2).toList();
        List<String> wanted = told.isEmpty() ? words(name) : told;
        long hits = wanted.stream()
                .filter(w -> row.words().stream()
                        .anyMatch(o -> w.equals(o) || (letters > 0 && distance(w, o) <= letters && w.length() > 3)))
                .count();
        return hits * 2 >= wanted.size() && hits > 0;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? before : before + 1;
                before = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, cost);
            }
        }
        return row[other.length()];
    }

    /** Persons of both lists whom PETRARCH does not have in government in the middle of the term that the table gives them. */
    private List<String> petrarch(Path file) throws IOException {
        List<TsvTable.Row> rows =
                TsvTable.parse("leaders_petrarch.tsv", Files.readString(file)).rows();
        List<String> all = new ArrayList<>();
        for (Row term : ours) {
            LocalDate last = term.to().orElse(LocalDate.of(2014, 1, 1));
            if (term.country().isEmpty()
                    || term.from().isBefore(SINCE)
                    || !term.from().isBefore(last)) {
                continue;
            }
            LocalDate middle = LocalDate.ofEpochDay((term.from().toEpochDay() + last.toEpochDay()) / 2);
            List<TsvTable.Row> person = rows.stream()
                    .filter(r -> r.cell("cameo_actor_code").startsWith(term.country()))
                    .filter(r ->
                            Set.copyOf(words(r.cell("name").replace('_', ' '))).equals(Set.copyOf(words(term.name()))))
                    .toList();
            boolean dated = person.stream().anyMatch(r -> !r.cell("start").isEmpty());
            boolean governs = person.stream()
                    .filter(r -> r.cell("cameo_actor_code").contains("GOV"))
                    .anyMatch(r -> r.optional("start")
                                    .map(LocalDate::parse)
                                    .map(s -> !s.isAfter(middle))
                                    .orElse(true)
                            && r.optional("end")
                                    .map(LocalDate::parse)
                                    .map(e -> !e.isBefore(middle))
                                    .orElse(true));
            if (dated && !governs) {
                String told = String.join(
                        "; ",
                        person.stream()
                                .map(r -> r.cell("cameo_actor_code") + " " + r.cell("start") + ".." + r.cell("end"))
                                .toList());
                all.add(line("PETRARCH", term.country(), told, List.of(term), "not in government"));
            }
        }
        return all;
    }
}
