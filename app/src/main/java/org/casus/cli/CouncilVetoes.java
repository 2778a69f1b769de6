package org.casus.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.institution.council.Council;
import org.casus.institution.council.RecordedVeto;
import org.casus.output.CouncilJson;
import org.casus.output.InstitutionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casus council vetoes}: searches the vetoes. */
@Command(
        name = "vetoes",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Lists vetoes since 1946 by date, topic and member, the earliest first.",
        footer = {
            "",
            "The vetoes of a state are also those of the state whose seat it took: RUS finds those of the USSR.",
            "",
            "Examples:",
            "  casus council vetoes --topic Syria",
            "  casus council vetoes --member CHN --from 2011-01-01"
        })
final class CouncilVetoes implements Callable<Integer> {

    private final Institutions institutions;

    @Mixin
    private final RecordOptions options = new RecordOptions();

    CouncilVetoes(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Integer call() throws IOException {
        Council council = institutions.council();
        List<RecordedVeto> vetoes =
                council.record().vetoes(options.query(council.states(), Optional.empty(), Optional.empty()));
        institutions.write(out -> {
            if (options.json()) {
                for (RecordedVeto veto : vetoes) {
                    out.write(CouncilJson.veto(council.data(), veto));
                }
                return;
            }
            InstitutionText text = institutions.text(out);
            List<List<String>> rows = new ArrayList<>();
            for (RecordedVeto veto : vetoes) {
                rows.add(List.of(
                        veto.date().toString(),
                        veto.draft().orElse("-"),
                        String.join(" ", veto.vetoing()),
                        veto.totals(),
                        veto.topic() + ": " + veto.agenda()
                                + (veto.kind().equals("draft resolution") ? "" : " (" + veto.kind() + ")")));
            }
            text.rows(rows);
            text.line(vetoes.size() + (vetoes.size() == 1 ? " veto" : " vetoes"));
            text.footer(council.data().council());
        });
        return ExitCode.OK;
    }
}
