package org.casus.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.casus.actor.ActorDictionary;
import org.casus.coder.ActorFinder;
import org.casus.coder.PlaceFinder;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.Plan;
import org.casus.model.Provenance;
import org.casus.model.Read;
import org.casus.model.Related;
import org.casus.model.RelationQuery;
import org.casus.model.Segmented;
import org.casus.model.Success;
import org.casus.output.Codes;

/** The command line inside the test's own Java machine; the coder is loaded once for all runs. */
public final class InProcess {

    /**
     * How a run ended.
     *
     * @param out standard output, which is UTF-8
     * @param err the messages on standard error
     */
    public record Run(int exitCode, String out, String err) {}

    private final Function<Article, Coded> coder = new CoreEngine().coder(List.of());

    /** Runs {@code casus} with these arguments and an empty standard input. */
    public Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false, false, 120);
        int exitCode = Casus.commandLine(new LoadedEngine(), terminal).execute(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    private final class LoadedEngine implements Engine {

        private final Engine core = new CoreEngine();

        @Override
        public Function<Article, Coded> coder(List<ActorDictionary> own) {
            return own.isEmpty() ? coder : core.coder(own);
        }

        @Override
        public Provenance versions() {
            return core.versions();
        }

        @Override
        public Function<Article, Segmented> segmenter() {
            return core.segmenter();
        }

        @Override
        public Function<Segmented, Read> reader() {
            return core.reader();
        }

        @Override
        public Function<RelationQuery, Related> relations() {
            return core.relations();
        }

        @Override
        public Function<Success, List<Plan>> plans() {
            return core.plans();
        }

        @Override
        public PlaceFinder placeFinder() {
            return new PlaceFinder();
        }

        @Override
        public ActorFinder actorFinder() {
            return new ActorFinder();
        }

        @Override
        public Codes codes() {
            return core.codes();
        }
    }
}
