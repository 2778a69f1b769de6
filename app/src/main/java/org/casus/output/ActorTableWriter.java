package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Rejected;
import org.casus.model.Resolution;
import org.casus.model.Success;
import org.casus.output.Paper.Style;

/** A table an article for people: a line for each mention, with the number of the one it stands for. */
public final class ActorTableWriter implements EventWriter {

    private static final List<String> HEAD = List.of("entity", "start-end", "words", "stands for", "office");
    private static final String NOTHING = "-";
    private static final String INDENT = "    ";

    private final Paper paper;
    private final boolean all;
    private final boolean explain;
    private int mentions;
    private int resolved;
    private final Tally tally = new Tally();

    /**
     * @param all whether mentions that stand for nobody who is known are written too
     */
    public ActorTableWriter(Writer out, boolean all, OutputOptions options) {
        this.paper = new Paper(out, options);
        this.all = all;
        this.explain = options.explain();
    }

    @Override
    public void write(Success coded) throws IOException {
        tally.coded();
        List<MentionWords.Row> rows = MentionWords.rows(coded, all);
        mentions += rows.size();
        resolved += (int) rows.stream()
                .filter(r -> r.actor() instanceof Resolution.Resolved)
                .count();
        if (rows.isEmpty()) {
            return;
        }
        Article article = coded.source();
        paper.title(article);
        paper.wrapped("", Style.NORMAL, PublishedLines.day(coded, "actors as of "));
        paper.blank();
        List<List<String>> cells = rows.stream().map(r -> cells(article, r)).toList();
        int[] widths = paper.header(HEAD, cells);
        for (int i = 0; i < rows.size(); i++) {
            paper.row("", Style.NORMAL, cells.get(i), widths);
            if (explain) {
                paper.wrapped(INDENT, Style.FAINT, Words.reason(rows.get(i).actor()));
            }
        }
        paper.blank();
    }

    private static List<String> cells(Article article, MentionWords.Row row) {
        var span = article.alignment().published(row.mention().span());
        return List.of(
                String.valueOf(row.entity()),
                span.start() + "-" + span.end(),
                Facts.oneLine(row.mention().span().of(article.text())),
                who(row.actor()),
                row.actor().value().flatMap(Actor::office).orElse(NOTHING));
    }

    private static String who(Resolution<Actor> actor) {
        if (actor instanceof Resolution.Ambiguous<Actor> ambiguous) {
            return "ambiguous: "
                    + ambiguous.candidates().stream()
                            .map(ActorTableWriter::named)
                            .collect(Collectors.joining(" or "));
        }
        return actor.value().map(ActorTableWriter::named).orElse("unresolved: " + Words.reason(actor));
    }

    private static String named(Actor actor) {
        return Facts.oneLine(actor.name()) + " ("
                + actor.country().map(c -> c + " ").orElse("") + actor.sector() + ")";
    }

    @Override
    public void reject(Rejected article) {
        tally.rejected();
    }

    @Override
    public void finish() throws IOException {
        paper.line(Words.count(mentions, "mention") + " in " + tally.articles(", " + resolved + " resolved"));
    }
}
