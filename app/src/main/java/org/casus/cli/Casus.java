package org.casus.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: picks a command. */
@Command(
        name = "casus",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads political news and prints who did what to whom, when and where, with the words behind it.",
        footer = {
            "",
            "Examples:",
            "  casus code report.txt",
            "  casus code --format jsonl news/ > events.jsonl",
            "  casus claims report.txt",
            "  casus plans report.txt",
            "  casus actors report.txt",
            "  casus times report.txt",
            "  casus places report.txt",
            "  casus record report.txt",
            "  casus load news/ --desk desk",
            "  casus query --desk desk 'actor:RUS type:REJECT'",
            "  casus diff before.jsonl after.jsonl",
            "  casus council vote --symbol S/2016/846",
            "  casus court jurisdiction --help",
            "  casus code --help",
            "",
            "Exit codes: 0 all done, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class Casus extends CommandGroup {

    Casus() {
        super(
                "Name a command: code, claims, plans, actors, times, places, record, load, query, export, recode, diff, council, court, relate, read or eval.");
    }

    /** The program with its commands; exit codes as documented, no stack trace for a mistake of the user's. */
    static CommandLine commandLine(Engine engine, Terminal terminal) {
        CommandLine line = new CommandLine(new Casus());
        line.addSubcommand(new CodeCommand(engine, terminal));
        line.addSubcommand(new ClaimsCommand(engine, terminal));
        line.addSubcommand(new PlansCommand(engine, terminal));
        line.addSubcommand(new ActorsCommand(engine, terminal));
        line.addSubcommand(new TimesCommand(engine, terminal));
        line.addSubcommand(new PlacesCommand(engine, terminal));
        line.addSubcommand(new RecordCommand(engine, terminal));
        line.addSubcommand(new LoadCommand(engine, terminal));
        line.addSubcommand(new QueryCommand(engine, terminal));
        line.addSubcommand(new ExportCommand(engine, terminal));
        line.addSubcommand(new RecodeCommand(engine, terminal));
        line.addSubcommand(new DiffCommand(terminal));
        Institutions institutions = new Institutions(terminal);
        line.addSubcommand(CouncilCommand.commandLine(institutions));
        line.addSubcommand(CourtCommand.commandLine(institutions));
        line.addSubcommand(new ServeCommand(engine, terminal));
        line.addSubcommand(new TokenCommand(terminal));
        line.addSubcommand(new PrepareCommand(engine));
        line.addSubcommand(new RelateCommand(engine, terminal));
        line.addSubcommand(new ReadCommand(engine, terminal));
        line.addSubcommand(EvalCommand.commandLine(engine, terminal));
        line.setOut(new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler((failure, arguments) -> {
            CommandLine command = failure.getCommandLine();
            command.getErr().println("casus: " + failure.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr());
            command.getErr()
                    .println("casus: " + command.getCommandSpec().qualifiedName() + " --help shows how it is used");
            return ExitCode.USAGE;
        });
        return line;
    }

    /** The version that stands in the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Casus.class.getPackage().getImplementationVersion())
                    .orElse("development build");
            return new String[] {"casus " + version};
        }
    }
}
