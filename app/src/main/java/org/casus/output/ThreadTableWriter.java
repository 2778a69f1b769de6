package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.casus.claim.ClaimThread;
import org.casus.claim.ClaimThreads;
import org.casus.claim.Voice;
import org.casus.model.Article;
import org.casus.model.Rejected;
import org.casus.model.Success;

/** A block a thread: the act, below it who says what of it in which words, and how it stands in one sentence. */
public final class ThreadTableWriter implements EventWriter {

    private static final String INDENT = "    ";
    private static final String GAP = "  ";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";
    /** A speaker's column is no wider than this. */
    private static final int SPEAKER = 30;
    /** "takes back" */
    private static final int STANCE = 10;

    private final Writer out;
    private final OutputOptions options;
    private final boolean disputed;
    private final Phrases phrases = Phrases.load();
    private int articles;
    private int threads;
    private int denied;
    private int rejected;

    /** @param disputed whether only threads with a denial are written */
    public ThreadTableWriter(Writer out, OutputOptions options, boolean disputed) {
        this.out = out;
        this.options = options;
        this.disputed = disputed;
    }

    @Override
    public void write(Success coded) throws IOException {
        articles++;
        Article article = coded.source();
        List<ClaimThread> all = ClaimThreads.of(coded);
        List<ClaimThread> shown =
                all.stream().filter(t -> t.isDisputed() || !disputed).toList();
        threads += shown.size();
        denied += (int) all.stream().filter(ClaimThread::isDisputed).count();
        String title = article.title().map(t -> ": " + t).orElse("");
        for (String line : Columns.wrap(Facts.oneLine(article.id() + title), options.width())) {
            out.write(styled(BOLD, line) + "\n");
        }
        out.write("\n");
        if (shown.isEmpty()) {
            out.write(none(all) + "\n\n");
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(TableRow.HEADER);
        for (ClaimThread thread : shown) {
            String phrase = phrases.of(thread.act().code());
            cells.add(TableRow.of(article, thread.act(), phrase, "").cells());
        }
        int[] widths = Columns.fit(cells, options.width());
        int speaker = shown.stream()
                .flatMap(t -> t.voices().stream())
                .mapToInt(v -> Columns.width(Verdicts.name(v.claim(), article.text())))
                .max()
                .orElse(0);
        out.write(styled(FAINT, Columns.row(cells.get(0), widths).get(0)) + "\n");
        for (int i = 0; i < shown.size(); i++) {
            for (String line : Columns.row(cells.get(i + 1), widths)) {
                out.write(line + "\n");
            }
            voices(article.text(), shown.get(i), speaker);
            out.write("\n");
        }
    }

    private static String none(List<ClaimThread> all) {
        return all.isEmpty()
                ? "Nobody claims or denies anything that is coded here."
                : "Nobody denies anything that is claimed here.";
    }

    private void voices(String text, ClaimThread thread, int speaker) throws IOException {
        int[] widths = {STANCE, Math.min(SPEAKER, speaker), 0};
        widths[2] = options.width() - INDENT.length() - 2 * GAP.length() - widths[0] - widths[1];
        for (Voice voice : thread.voices()) {
            List<String> row = List.of(
                    Verdicts.verb(voice.stance()),
                    Verdicts.name(voice.claim(), text),
                    "\u201C" + unquoted(Facts.oneLine(voice.claim().words().of(text))) + "\u201D"
                            + Verdicts.relay(voice.claim(), text));
            for (String line : Columns.row(row, widths)) {
                out.write(INDENT + line + "\n");
            }
        }
        for (String line : Columns.wrap(Verdicts.sentence(thread, text), options.width() - INDENT.length())) {
            out.write(INDENT + styled(FAINT, line) + "\n");
        }
    }

    /** Without quotation marks at its ends: the table sets its own. */
    private static String unquoted(String words) {
        return words.replaceAll("^[\"\u201C]+|[,\"\u201D]+$", "");
    }

    private String styled(String style, String text) {
        return options.colour() ? style + text + PLAIN : text;
    }

    @Override
    public void reject(Rejected article) {
        rejected++;
    }

    @Override
    public void finish() throws IOException {
        out.write(count(threads, "thread") + " in " + count(articles, "article") + ", " + denied + " disputed"
                + (rejected == 0 ? "" : ", " + rejected + " not coded") + "\n");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
