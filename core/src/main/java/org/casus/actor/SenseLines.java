package org.casus.actor;

import java.util.List;
import java.util.Optional;
import org.casus.pack.CellWriter;
import org.casus.pack.Cells;

/** Senses as numbers, and what they are of (countries, organisations, terms, peoples) as lines of cells. */
final class SenseLines {

    /** Numbers for the senses of one line: a country has four forms. */
    private static final int FORMS = 4;

    private static final List<Sense.Form> FORMS_OF_COUNTRY =
            List.of(Sense.Form.NAME, Sense.Form.ADJECTIVE, Sense.Form.INHABITANT, Sense.Form.SEAT);

    private SenseLines() {}

    /** What the sense is of. */
    static Record of(Sense sense) {
        if (sense instanceof Sense.OfCountry c) {
            return c.country();
        }
        if (sense instanceof Sense.OfOrganisation o) {
            return o.organisation();
        }
        if (sense instanceof Sense.OfHolder h) {
            return h.term();
        }
        return ((Sense.OfPeople) sense).people();
    }

    /**
     * The number of a sense.
     *
     * @param line that of what it is of
     */
    static int number(int line, Sense sense) {
        return FORMS * line + form(sense);
    }

    private static int form(Sense sense) {
        if (sense instanceof Sense.OfCountry c) {
            return FORMS_OF_COUNTRY.indexOf(c.form());
        }
        if (sense instanceof Sense.OfHolder h) {
            return h.full() ? 1 : 0;
        }
        return sense instanceof Sense.OfPeople p && p.noun() ? 1 : 0;
    }

    /** The line of what the sense of this number is of. */
    static int line(int number) {
        return number / FORMS;
    }

    /**
     * The sense of a number.
     *
     * @param of what its line holds
     */
    static Sense sense(int number, Record of) {
        int form = number % FORMS;
        if (of instanceof Country c) {
            return new Sense.OfCountry(c, FORMS_OF_COUNTRY.get(form));
        }
        if (of instanceof Organisation o) {
            return new Sense.OfOrganisation(o);
        }
        if (of instanceof Term t) {
            return new Sense.OfHolder(t, form == 1);
        }
        return new Sense.OfPeople((People) of, form == 1);
    }

    static CellWriter write(Record of) {
        CellWriter cells = new CellWriter();
        if (of instanceof Country c) {
            return cells.text("country")
                    .text(c.code())
                    .text(c.name())
                    .list(c.adjectives())
                    .text(c.sector())
                    .day(c.from())
                    .day(c.to());
        }
        if (of instanceof Organisation o) {
            return cells.text("organisation")
                    .text(o.name())
                    .optional(o.country())
                    .text(o.sector())
                    .day(o.from())
                    .day(o.to());
        }
        if (of instanceof Term t) {
            return cells.text("term")
                    .text(t.name())
                    .optional(t.country())
                    .text(t.office())
                    .text(t.sector())
                    .day(Optional.of(t.from()))
                    .day(t.to());
        }
        People p = (People) of;
        return cells.text("people").text(p.adjective()).optional(p.country()).list(p.homes());
    }

    static Record read(Cells cells) {
        return switch (cells.text()) {
            case "country" ->
                new Country(cells.text(), cells.text(), cells.list(), cells.text(), cells.day(), cells.day());
            case "organisation" ->
                new Organisation(cells.text(), cells.optional(), cells.text(), cells.day(), cells.day());
            case "term" ->
                new Term(
                        cells.text(),
                        cells.optional(),
                        cells.text(),
                        cells.text(),
                        cells.day().orElseThrow(),
                        cells.day());
            case "people" -> new People(cells.text(), cells.optional(), cells.list());
            default -> throw new IllegalStateException("a line of the lexicon is of no known kind");
        };
    }

    static CellWriter write(AgentNoun noun) {
        return new CellWriter()
                .text(noun.noun())
                .text(noun.sector())
                .text(noun.kind().name())
                .optional(noun.gender())
                .optional(noun.office());
    }

    static AgentNoun noun(Cells cells) {
        return new AgentNoun(
                cells.text(), cells.text(), AgentNoun.Kind.valueOf(cells.text()), cells.optional(), cells.optional());
    }
}
