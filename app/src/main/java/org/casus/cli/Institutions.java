package org.casus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.institution.QuestionException;
import org.casus.institution.council.Council;
import org.casus.institution.court.Court;
import org.casus.output.InstitutionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the commands on law and record share: the tables, loaded when asked for, and where answers go. */
final class Institutions {

    private final Terminal terminal;
    private @Nullable Council council;

    Institutions(Terminal terminal) {
        this.terminal = terminal;
    }

    Council council() {
        if (council == null) {
            council = Council.load();
        }
        return council;
    }

    Court court() {
        return Court.load(council());
    }

    Terminal terminal() {
        return terminal;
    }

    /** Writes an answer. */
    @FunctionalInterface
    interface Body {
        void write(Writer out) throws IOException;
    }

    /** Writes to the output, all of it or the failure that stopped it. */
    void write(Body body) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))) {
            body.write(out);
        }
    }

    InstitutionText text(Writer out) {
        return new InstitutionText(out, terminal.colour(), terminal.width());
    }

    /** Reads a day; one that no calendar has is answered with the nearest that it has. */
    static LocalDate day(String text) {
        Matcher m = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})").matcher(text.strip());
        if (!m.matches()) {
            throw new QuestionException("'" + text + "' is no day; write it like 2016-10-08");
        }
        int year = Integer.parseInt(m.group(1));
        int month = Integer.parseInt(m.group(2));
        int day = Integer.parseInt(m.group(3));
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            YearMonth near = YearMonth.of(year, Math.min(12, Math.max(1, month)));
            LocalDate nearest = near.atDay(Math.min(near.lengthOfMonth(), Math.max(1, day)));
            throw new QuestionException("no calendar has the day " + text + "; the nearest is " + nearest);
        }
    }

    /** A day on the command line. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return day(text);
            } catch (QuestionException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
