package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.casus.institution.council.Council;
import org.casus.service.Desk;
import org.casus.store.Store;
import org.casus.store.StoreException;
import org.casus.store.Stores;
import org.casus.web.Site;
import org.casus.web.access.Access;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus serve}: the desk in a browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Opens a desk as pages in the browser, on this machine only. Without --desk it shows invented sample"
                        + " reports.",
        footer = {
            "",
            "Examples:",
            "  casus serve",
            "  casus load news/ --desk desk && casus serve --desk desk",
            "  casus serve --desk desk --port 8020",
            "  casus serve --desk desk --host 0.0.0.0 --tokens tokens.tsv",
            "",
            "It runs until it is interrupted. Exit codes: 0 stopped, 2 wrong usage, 3 the desk or the port cannot be opened."
        })
final class ServeCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DeskOptions desk = new DeskOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8017",
            description = "port to listen on, 0 for a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "address to listen on (default: ${DEFAULT-VALUE}, this machine only); any other needs --tokens")
    private String host = "";

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "let in only who holds a token of this file; casus token makes its lines")
    private @Nullable Path tokens;

    @Option(
            names = "--origin",
            split = ",",
            paramLabel = "SITE",
            description = "web sites whose scripts may use the API: https://host[:port]")
    private List<String> origins = List.of();

    ServeCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(command(), "--port is " + port + "; it is between 0 and 65535.");
        }
        Access access = access();
        Optional<SampleDesk> demo = desk.isGiven() ? Optional.empty() : Optional.of(SampleDesk.make());
        CountDownLatch closed = new CountDownLatch(1);
        try {
            serve(demo, access, closed);
        } finally {
            try {
                if (demo.isPresent()) {
                    demo.get().close();
                }
            } finally {
                closed.countDown();
            }
        }
        return ExitCode.OK;
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec, "set by picocli").commandLine();
    }

    private Access access() throws IOException {
        try {
            Access access = tokens == null ? Access.LOOPBACK : Access.read(tokens);
            if (access.isOpen() && !Access.isLoopback(host)) {
                throw new ParameterException(
                        command(),
                        "Other machines reach " + host
                                + ": make a token with casus token --name NAME >> FILE and serve with"
                                + " --tokens FILE.");
            }
            return access.withOrigins(Set.copyOf(origins));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command(), String.valueOf(e.getMessage()), e);
        }
    }

    /** @param closed counted down when nothing is left to do: the program may end */
    private void serve(Optional<SampleDesk> demo, Access access, CountDownLatch closed) throws IOException {
        Clock clock = Clock.systemUTC();
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stopper = new Thread(() -> {
            stopped.countDown();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (Store store = demo.isPresent() ? Stores.open(demo.get().directory(), clock) : desk.open(command(), clock);
                Desk open = Desks.over(store, engine, clock);
                Site site = start(open, demo.isPresent(), access)) {
            Runtime.getRuntime().addShutdownHook(stopper);
            terminal.err()
                    .println("casus: http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + site.port()
                            + (demo.isPresent() ? " shows " : " has ")
                            + (demo.isPresent()
                                    ? "sample reports; casus load FILES --desk DIR makes a desk of your own"
                                    : store.size().articles() + " articles, "
                                            + store.size().events() + " events")
                            + ". Ctrl-C stops it.");
            if (!Access.isLoopback(host)) {
                terminal.err()
                        .println(
                                "casus: other machines reach this desk, and what they send is not encrypted; put a proxy"
                                        + " with TLS before it.");
            }
            terminal.err().flush();
            if (demo.isPresent()) {
                SampleDesk.fill(open, () -> stopped.getCount() == 0);
            }
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Site start(Desk open, boolean demo, Access access) {
        try {
            return Site.start(open, engine.codes(), Council.load(), host, port, demo, new SecureRandom(), access);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof java.net.BindException) {
                    throw new StoreException(
                            "port " + port + " is taken by another program; choose one with --port", e);
                }
            }
            throw e;
        }
    }
}
