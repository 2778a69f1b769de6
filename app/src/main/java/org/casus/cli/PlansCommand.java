package org.casus.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casus.model.PlanState;
import org.casus.output.OutputOptions;
import org.casus.output.PlanJsonWriter;
import org.casus.output.PlanTableWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code casus plans}: news in, what was planned and what became of it out. */
@Command(
        name = "plans",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Prints the visits, meetings, votes, withdrawals, truces, exercises and strikes that news reports tell"
                        + " of as planned, each once, with everything that was done to it.",
        footer = {
            "",
            "One block a plan: what, who, where, the day and how it stands; below it who announced, moved, postponed,",
            "called off or carried it out, on what condition, each with the exact words.",
            "",
            "Examples:",
            "  casus plans report.txt",
            "  casus plans --state cancelled,postponed --date 2016-10-11 report.html",
            "  casus plans --format jsonl -o plans.jsonl news/",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class PlansCommand extends ArticlesCommand {

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Option(
            names = "--state",
            split = ",",
            paramLabel = "STATE",
            converter = StateName.class,
            description = "only plans that stand so: planned, moved, conditional, postponed, cancelled, held, in-doubt"
                    + " (default: all)")
    private @Nullable List<PlanState> states;

    @Option(names = "--explain", description = "say under each plan what put its steps together and led to its state")
    private boolean explain;

    PlansCommand(Engine engine, Terminal terminal) {
        super(engine, terminal);
    }

    @Override
    CodeJob.Form form() {
        Set<PlanState> wanted =
                states == null || states.isEmpty() ? EnumSet.allOf(PlanState.class) : EnumSet.copyOf(states);
        OutputOptions output = look(false, explain);
        return (out, codes) -> format.jsonl()
                ? new PlanJsonWriter(out, engine.plans(), wanted)
                : new PlanTableWriter(out, engine.plans(), wanted, output);
    }

    /** A state by its words, with a hyphen or a space. */
    static final class StateName implements ITypeConverter<PlanState> {
        @Override
        public PlanState convert(String name) {
            String label = name.strip().replace('-', ' ');
            for (PlanState state : PlanState.values()) {
                if (state.label().equalsIgnoreCase(label)) {
                    return state;
                }
            }
            throw new TypeConversionException("no plan stands '" + name
                    + "'; it is planned, moved, conditional, postponed, cancelled, held or in-doubt");
        }
    }
}
