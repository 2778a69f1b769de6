package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.casus.institution.DataVersion;
import org.casus.model.Article;
import org.casus.model.Rejected;
import org.casus.model.Success;
import org.casus.record.RecordNote;
import org.casus.record.RecordNote.CastCheck;
import org.casus.record.RecordNote.CrimeNote;
import org.casus.record.RecordNote.MemberNote;
import org.casus.record.RecordNote.VoteNote;

/** What law and record say to a report, for people: the words, the verdict, the record. */
public final class RecordTableWriter implements EventWriter {

    private final Writer out;
    private final InstitutionText text;
    private final Function<Success, List<RecordNote>> finder;
    private final DataVersion data;
    private final List<List<String>> asked = new ArrayList<>();
    private int notes;
    private final Tally tally = new Tally();

    /**
     * @param finder finds the notes of an article
     */
    public RecordTableWriter(
            Writer out, Function<Success, List<RecordNote>> finder, DataVersion data, OutputOptions options) {
        this.out = out;
        this.text = new InstitutionText(out, options.colour(), options.width());
        this.finder = finder;
        this.data = data;
    }

    @Override
    public void write(Success coded) throws IOException {
        tally.coded();
        List<RecordNote> found = finder.apply(coded);
        notes += found.size();
        asked.clear();
        if (found.isEmpty()) {
            return;
        }
        Article article = coded.source();
        text.heading(article.id() + article.title().map(t -> ": " + t).orElse(""));
        for (RecordNote note : found) {
            out.write("\n");
            text.line("\"" + Facts.oneLine(note.sentence().of(article.text())) + "\"");
            if (note instanceof VoteNote vote) {
                vote(vote);
            } else if (note instanceof MemberNote member) {
                member(member);
            } else if (note instanceof CrimeNote crime) {
                crime(crime);
            }
        }
        out.write("\n");
    }

    private void vote(VoteNote note) throws IOException {
        text.heading(verdict(note.verdict()) + ": " + note.summary());
        for (CastCheck check : note.checks()) {
            text.item(check.member() + ", told: " + check.told() + "; record: " + check.record() + " ("
                    + verdict(check.verdict()).toLowerCase(Locale.ROOT) + ")");
        }
    }

    private void member(MemberNote note) throws IOException {
        boolean one = note.states().size() == 1;
        text.heading(verdict(note.verdict()) + ": told that " + String.join(", ", note.states())
                + (one ? " is " : " are ")
                + (note.told() ? one ? "a member" : "members" : one ? "no member" : "no members")
                + " of the " + note.body());
        for (String record : note.records()) {
            text.item(record);
        }
    }

    /** Routes that an earlier question of the article has are not told again. */
    private void crime(CrimeNote note) throws IOException {
        List<String> routes =
                note.answer().routes().stream().map(r -> r.explanation().line()).toList();
        int earlier = asked.indexOf(routes);
        asked.add(routes);
        text.heading("QUESTION " + asked.size() + ": " + note.because());
        for (String part : note.filled()) {
            text.item(part);
        }
        text.item(note.command());
        text.heading(note.answer().explanation().line());
        if (earlier >= 0) {
            text.item("routes as for question " + (earlier + 1));
            return;
        }
        for (String route : routes) {
            text.item(route);
        }
    }

    private static String verdict(RecordNote.Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "AGREES";
            case IN_PART -> "AGREES IN PART";
            case DIFFERS -> "DIFFERS";
            case UNKNOWN -> "NOT ON RECORD";
        };
    }

    @Override
    public void reject(Rejected article) {
        tally.rejected();
    }

    @Override
    public void finish() throws IOException {
        text.line(Words.count(notes, "note") + " on " + tally.articles(""));
        text.footer(data.council());
        text.footer(data.court());
    }
}
