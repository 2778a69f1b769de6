package org.casus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.casus.institution.QuestionException;

/**
 * Questions in a tab-separated file, one a row, by the names of their columns; other columns are not looked at. Every row
 * gets a line: its id, the answer, the reasons, with tabs between. A row that makes no sense gets ERROR and what is wrong.
 */
final class CaseFile {

    private final Institutions institutions;
    private final String file;

    CaseFile(Institutions institutions, String file) {
        this.institutions = institutions;
        this.file = file;
    }

    /** An answer in one word and its reasons. */
    record Line(String answer, String reasons) {}

    /** A row by the names of its columns. */
    record Case(List<String> columns, List<String> cells) {

        /** The cell, or nothing if there is no such column or it is empty. */
        String cell(String column) {
            int at = columns.indexOf(column);
            return at < 0 || at >= cells.size() ? "" : cells.get(at);
        }

        String text(String column) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                throw new QuestionException("column '" + column + "' is missing or empty");
            }
            return cell;
        }

        /** What the cell names, parted by commas or semicolons, or by blanks if it has neither; - is none. */
        List<String> list(String column) {
            String cell = cell(column);
            String between = cell.contains(",") || cell.contains(";") ? "[,;]" : " ";
            return Arrays.stream(cell.split(between))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !name.equals("-"))
                    .toList();
        }
    }

    /** Answers every row; the exit code says whether one was left without an answer. */
    int answer(Function<Case, Line> rules) throws IOException {
        List<Case> cases = read();
        int[] exitCode = {ExitCode.OK};
        institutions.write(out -> {
            for (int i = 0; i < cases.size(); i++) {
                Case row = cases.get(i);
                String id = row.cell("id").isEmpty() ? String.valueOf(i + 1) : row.cell("id");
                Line line;
                try {
                    line = rules.apply(row);
                } catch (QuestionException e) {
                    exitCode[0] = ExitCode.SOME_FAILED;
                    institutions
                            .terminal()
                            .err()
                            .println("casus: " + (file.equals("-") ? "stdin" : file) + ", " + id + ": "
                                    + e.getMessage());
                    line = new Line("ERROR", String.valueOf(e.getMessage()));
                }
                out.write(id + "\t" + line.answer() + "\t" + line.reasons().replaceAll("\\s+", " ") + "\n");
            }
        });
        return exitCode[0];
    }

    private List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : content().replace("\uFEFF", "").split("\r\n|\r|\n", -1)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                cases.add(new Case(columns, cells));
            }
        }
        if (columns.isEmpty()) {
            throw new QuestionException(file + " is empty; its first line names the columns");
        }
        return cases;
    }

    private String content() throws IOException {
        if (file.equals("-")) {
            return new String(institutions.terminal().in().readAllBytes(), StandardCharsets.UTF_8);
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
