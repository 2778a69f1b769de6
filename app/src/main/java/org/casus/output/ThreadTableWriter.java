package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.casus.claim.ClaimThread;
import org.casus.claim.ClaimThreads;
import org.casus.claim.Voice;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.Rejected;
import org.casus.model.Success;
import org.casus.output.Paper.Style;

/** A block a thread: the act, below it who says what of it in which words, and how it stands in one sentence. */
public final class ThreadTableWriter implements EventWriter {

    private static final String INDENT = "    ";
    private static final String GAP = "  ";
    /** A speaker's column is no wider than this. */
    private static final int SPEAKER = 30;
    /** "takes back" */
    private static final int STANCE = 10;

    private final Paper paper;
    private final boolean disputed;
    private final Phrases phrases = Phrases.load();
    private int threads;
    private int denied;
    private final Tally tally = new Tally();

    /** @param disputed whether only threads with a denial are written */
    public ThreadTableWriter(Writer out, OutputOptions options, boolean disputed) {
        this.paper = new Paper(out, options);
        this.disputed = disputed;
    }

    @Override
    public void write(Success coded) throws IOException {
        tally.coded();
        Article article = coded.source();
        List<ClaimThread> all = ClaimThreads.of(coded);
        List<ClaimThread> shown =
                all.stream().filter(t -> t.isDisputed() || !disputed).toList();
        threads += shown.size();
        denied += (int) all.stream().filter(ClaimThread::isDisputed).count();
        paper.title(article);
        paper.blank();
        if (shown.isEmpty()) {
            paper.line(none(all));
            paper.blank();
            return;
        }
        List<List<String>> cells =
                shown.stream().map(thread -> cells(article, thread.act())).toList();
        int speaker = shown.stream()
                .flatMap(t -> t.voices().stream())
                .mapToInt(v -> Columns.width(Verdicts.name(v.claim(), article.text())))
                .max()
                .orElse(0);
        int[] widths = paper.header(TableRow.HEADER, cells);
        for (int i = 0; i < shown.size(); i++) {
            paper.row("", Style.NORMAL, cells.get(i), widths);
            voices(article.text(), shown.get(i), speaker);
            paper.blank();
        }
    }

    private List<String> cells(Article article, Event act) {
        return TableRow.of(article, act, phrases.of(act.code()), "").cells();
    }

    private static String none(List<ClaimThread> all) {
        return all.isEmpty()
                ? "Nobody claims or denies anything that is coded here."
                : "Nobody denies anything that is claimed here.";
    }

    private void voices(String text, ClaimThread thread, int speaker) throws IOException {
        int[] widths = {STANCE, Math.min(SPEAKER, speaker), 0};
        widths[2] = paper.width() - INDENT.length() - 2 * GAP.length() - widths[0] - widths[1];
        for (Voice voice : thread.voices()) {
            List<String> row = List.of(
                    Verdicts.verb(voice.stance()),
                    Verdicts.name(voice.claim(), text),
                    "\u201C" + unquoted(Facts.oneLine(voice.claim().words().of(text))) + "\u201D"
                            + Verdicts.relay(voice.claim(), text));
            paper.row(INDENT, Style.NORMAL, row, widths);
        }
        paper.wrapped(INDENT, Style.FAINT, Verdicts.sentence(thread, text));
    }

    /** Without quotation marks at its ends: the table sets its own. */
    private static String unquoted(String words) {
        return words.replaceAll("^[\"\u201C]+|[,\"\u201D]+$", "");
    }

    @Override
    public void reject(Rejected article) {
        tally.rejected();
    }

    @Override
    public void finish() throws IOException {
        paper.line(Words.count(threads, "thread") + " in " + tally.articles(", " + denied + " disputed"));
    }
}
