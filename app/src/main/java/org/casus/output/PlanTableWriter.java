package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.model.Article;
import org.casus.model.Participant;
import org.casus.model.Plan;
import org.casus.model.PlanState;
import org.casus.model.PlanStep;
import org.casus.model.Rejected;
import org.casus.model.Success;
import org.casus.output.Paper.Style;

/** A block a plan for people: a heading, below it a line a step. */
public final class PlanTableWriter implements EventWriter {

    private static final String INDENT = "    ";
    private static final String NOTHING = "-";
    private static final String SEPARATOR = " \u00B7 ";

    private final Paper paper;
    private final Function<Success, List<Plan>> finder;
    private final Set<PlanState> states;
    private final boolean explain;
    private int plans;
    private final Tally tally = new Tally();

    /**
     * @param finder finds the plans of an article
     * @param states only plans that stand so are written
     */
    public PlanTableWriter(
            Writer out, Function<Success, List<Plan>> finder, Set<PlanState> states, OutputOptions options) {
        this.paper = new Paper(out, options);
        this.finder = finder;
        this.states = Set.copyOf(states);
        this.explain = options.explain();
    }

    @Override
    public void write(Success coded) throws IOException {
        tally.coded();
        List<Plan> found = PlanWords.of(coded, finder, states);
        plans += found.size();
        if (found.isEmpty()) {
            return;
        }
        Article article = coded.source();
        paper.title(article);
        paper.wrapped("", Style.NORMAL, PublishedLines.day(coded, "published "));
        paper.blank();
        for (Plan plan : found) {
            plan(article, plan);
        }
    }

    private void plan(Article article, Plan plan) throws IOException {
        paper.wrapped("", Style.BOLD, heading(article, plan));
        List<List<String>> rows =
                plan.steps().stream().map(s -> cells(article, s)).toList();
        int[] widths = Columns.fit(rows, paper.width() - INDENT.length());
        for (List<String> row : rows) {
            paper.row(INDENT, Style.NORMAL, row, widths);
        }
        if (!plan.called().isEmpty()) {
            paper.wrapped(INDENT, Style.FAINT, "they call it differently: " + called(plan));
        }
        if (explain) {
            for (String why : plan.explanation()) {
                paper.wrapped(INDENT, Style.FAINT, "- " + why);
            }
        }
        paper.blank();
    }

    /** What, who with whom, where, when, and how it stands. */
    private static String heading(Article article, Plan plan) {
        List<String> parts = new ArrayList<>();
        String who = PlanWords.names(plan.actors());
        String whom = PlanWords.names(plan.others());
        boolean both = !who.isEmpty() && !whom.isEmpty();
        String parties = who + (both ? " and " : "") + whom;
        parts.add(plan.kind().label() + (parties.isEmpty() ? "" : ": " + parties));
        where(article, plan).ifPresent(parts::add);
        parts.add(plan.date().map(d -> "for " + PlanWords.date(d)).orElse("no day"));
        parts.add(plan.state().label().toUpperCase(Locale.ROOT));
        return String.join(SEPARATOR, parts);
    }

    private static Optional<String> where(Article article, Plan plan) {
        return plan.place()
                .map(p -> p.value()
                        .value()
                        .map(v ->
                                v.name() + v.country().map(c -> " (" + c + ")").orElse(""))
                        .orElseGet(() -> Facts.oneLine(p.span().of(article.text()))));
    }

    private static List<String> cells(Article article, PlanStep step) {
        String when = step.date().map(PlanWords::date).orElse(step.before() ? "before" : NOTHING);
        return List.of(when, who(step), what(step), words(article, step));
    }

    private static String who(PlanStep step) {
        String by = step.by().map(Facts::name).map(Facts::oneLine).orElse(NOTHING);
        Optional<String> speaker =
                step.speaker().map(Facts::name).map(Facts::oneLine).filter(s -> !s.equals(by));
        return speaker.map(s -> (step.by().isPresent() ? by + ", " : "") + "says " + s)
                .orElse(by);
    }

    private static String what(PlanStep step) {
        return step.change().label()
                + step.planned().map(d -> " for " + PlanWords.date(d)).orElse("");
    }

    private static String words(Article article, PlanStep step) {
        String words = "\"" + Facts.oneLine(step.words().of(article.text())) + "\"";
        return words
                + step.condition()
                        .map(c -> ", on condition: \"" + Facts.oneLine(c.of(article.text())) + "\"")
                        .orElse("");
    }

    private static String called(Plan plan) {
        return plan.called().stream()
                .map(c -> side(c.side()) + " " + c.change().label())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String side(Participant side) {
        return Facts.oneLine(Facts.name(side));
    }

    @Override
    public void reject(Rejected article) {
        tally.rejected();
    }

    @Override
    public void finish() throws IOException {
        paper.line(Words.count(plans, "plan") + " in " + tally.articles(""));
    }
}
