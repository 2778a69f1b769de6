package org.casus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.casus.web.access.Scope;
import org.casus.web.access.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus token}: lets somebody use a desk from another machine. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Makes a token for a desk that other machines reach. The token is shown this once and kept nowhere; the"
                        + " line with its hash goes into the file of casus serve --tokens.",
        footer = {
            "",
            "Example:",
            "  casus token --name maria --scopes read,review >> tokens.tsv",
            "  casus serve --desk desk --host 0.0.0.0 --tokens tokens.tsv",
            "",
            "The line goes to standard output, the token to standard error. Exit codes: 0 done, 2 wrong usage."
        })
final class TokenCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "who will hold it; corrections carry this name")
    private String name = "";

    @Option(
            names = "--scopes",
            split = ",",
            paramLabel = "SCOPE",
            defaultValue = "read",
            description =
                    "what it allows: read, write (file articles), review (decide on events) (default: ${DEFAULT-VALUE})")
    private List<String> scopes = List.of();

    TokenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Token.Made made;
        try {
            made = Token.make(name, allowed(), new SecureRandom());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        terminal.err().println("casus: the token of " + name + ", shown this once: " + made.secret());
        terminal.err().flush();
        terminal.out().write((made.token().line() + "\n").getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
        return ExitCode.OK;
    }

    private Set<Scope> allowed() {
        EnumSet<Scope> allowed = EnumSet.noneOf(Scope.class);
        for (String label : scopes) {
            allowed.add(Scope.of(label.strip())
                    .orElseThrow(() -> wrong("--scopes has '" + label + "'; scopes are " + Scope.all() + ".")));
        }
        return allowed;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(), message);
    }
}
