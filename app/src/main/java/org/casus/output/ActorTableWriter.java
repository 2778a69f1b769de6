package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Rejected;
import org.casus.model.Resolution;
import org.casus.model.Success;

/** A table an article for people: a line for each mention, with the number of the one it stands for. */
public final class ActorTableWriter implements EventWriter {

    private static final List<String> HEAD = List.of("entity", "start-end", "words", "stands for", "office");
    private static final String NOTHING = "-";
    private static final String INDENT = "    ";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final Writer out;
    private final boolean all;
    private final OutputOptions options;
    private int articles;
    private int mentions;
    private int resolved;
    private int rejected;

    /**
     * @param all whether mentions that stand for nobody who is known are written too
     */
    public ActorTableWriter(Writer out, boolean all, OutputOptions options) {
        this.out = out;
        this.all = all;
        this.options = options;
    }

    @Override
    public void write(Success coded) throws IOException {
        articles++;
        List<MentionWords.Row> rows = MentionWords.rows(coded, all);
        mentions += rows.size();
        resolved += (int) rows.stream()
                .filter(r -> r.actor() instanceof Resolution.Resolved)
                .count();
        if (rows.isEmpty()) {
            return;
        }
        Article article = coded.source();
        wrapped(article.id() + article.title().map(t -> ": " + t).orElse(""), "", BOLD);
        wrapped(
                Facts.published(coded)
                        .map(d -> "actors as of " + d)
                        .orElse("publication date unknown: "
                                + String.join(
                                        "; ", Words.reasons(coded.resolved().published()))),
                "",
                "");
        out.write("\n");
        List<List<String>> cells = new ArrayList<>(List.of(HEAD));
        rows.forEach(r -> cells.add(cells(article, r)));
        int[] widths = Columns.fit(cells, options.width());
        line(HEAD, widths, FAINT);
        for (int i = 0; i < rows.size(); i++) {
            line(cells.get(i + 1), widths, "");
            if (options.explain()) {
                wrapped(MentionWords.why(rows.get(i).actor()), INDENT, FAINT);
            }
        }
        out.write("\n");
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
        return actor.value().map(ActorTableWriter::named).orElse("unresolved: " + MentionWords.why(actor));
    }

    private static String named(Actor actor) {
        return Facts.oneLine(actor.name()) + " ("
                + actor.country().map(c -> c + " ").orElse("") + actor.sector() + ")";
    }

    private void line(List<String> cells, int[] widths, String style) throws IOException {
        for (String line : Columns.row(cells, widths)) {
            out.write((options.colour() && !style.isEmpty() ? style + line + PLAIN : line) + "\n");
        }
    }

    private void wrapped(String text, String indent, String style) throws IOException {
        for (String line : Columns.wrap(Facts.oneLine(text), options.width() - indent.length())) {
            out.write(indent + (options.colour() && !style.isEmpty() ? style + line + PLAIN : line) + "\n");
        }
    }

    @Override
    public void reject(Rejected article) {
        rejected++;
    }

    @Override
    public void finish() throws IOException {
        out.write(count(mentions, "mention") + " in " + count(articles, "article") + ", " + resolved + " resolved"
                + (rejected == 0 ? "" : ", " + rejected + " not coded") + "\n");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
