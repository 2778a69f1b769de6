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

/** A block a plan for people: a heading, below it a line a step. */
public final class PlanTableWriter implements EventWriter {

    private static final String INDENT = "    ";
    private static final String NOTHING = "-";
    private static final String SEPARATOR = " \u00B7 ";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final Writer out;
    private final Function<Success, List<Plan>> finder;
    private final Set<PlanState> states;
    private final OutputOptions options;
    private int articles;
    private int plans;
    private int rejected;

    /**
     * @param finder finds the plans of an article
     * @param states only plans that stand so are written
     */
    public PlanTableWriter(
            Writer out, Function<Success, List<Plan>> finder, Set<PlanState> states, OutputOptions options) {
        this.out = out;
        this.finder = finder;
        this.states = Set.copyOf(states);
        this.options = options;
    }

    @Override
    public void write(Success coded) throws IOException {
        articles++;
        List<Plan> found = PlanWords.of(coded, finder, states);
        plans += found.size();
        if (found.isEmpty()) {
            return;
        }
        Article article = coded.source();
        wrapped(article.id() + article.title().map(t -> ": " + t).orElse(""), "", BOLD);
        wrapped(
                Facts.published(coded)
                        .map(d -> "published " + d)
                        .orElse("publication date unknown: "
                                + String.join(
                                        "; ", Words.reasons(coded.resolved().published()))),
                "",
                "");
        out.write("\n");
        for (Plan plan : found) {
            plan(article, plan);
        }
    }

    private void plan(Article article, Plan plan) throws IOException {
        wrapped(heading(article, plan), "", BOLD);
        List<List<String>> rows =
                plan.steps().stream().map(s -> cells(article, s)).toList();
        int[] widths = Columns.fit(rows, options.width() - INDENT.length());
        for (List<String> row : rows) {
            for (String line : Columns.row(row, widths)) {
                out.write(INDENT + line + "\n");
            }
        }
        if (!plan.called().isEmpty()) {
            wrapped("they call it differently: " + called(plan), INDENT, FAINT);
        }
        if (options.explain()) {
            for (String why : plan.explanation()) {
                wrapped("- " + why, INDENT, FAINT);
            }
        }
        out.write("\n");
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
        out.write(count(plans, "plan") + " in " + count(articles, "article")
                + (rejected == 0 ? "" : ", " + rejected + " not coded") + "\n");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
