package org.casus.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.institution.council.Council;
import org.casus.institution.council.Member;
import org.casus.output.CouncilJson;
import org.casus.output.InstitutionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus council member}: who sat in the Council. */
@Command(
        name = "member",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Lists the members of a day, or the terms of a state.",
        footer = {
            "",
            "Examples:",
            "  casus council member --date 1971-10-24",
            "  casus council member --state Japan",
            "  casus council member --date 2016-10-08 --state JPN"
        })
final class CouncilMember implements Callable<Integer> {

    private final Institutions institutions;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--date", paramLabel = "DATE", converter = Institutions.Day.class, description = "the day")
    private @Nullable LocalDate date;

    @Option(names = "--state", paramLabel = "STATE", description = "a state by code or name; its terms without --date")
    private @Nullable String state;

    @Mixin
    private final AnswerOptions options = new AnswerOptions();

    CouncilMember(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Integer call() throws IOException {
        if (date == null && state == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "set by picocli").commandLine(), "Give --date, --state or both.");
        }
        Council council = institutions.council();
        Optional<String> code =
                Optional.ofNullable(state).map(s -> council.states().read(s).code());
        List<Member> members = members(council, code);
        institutions.write(out -> {
            if (options.json()) {
                out.write(CouncilJson.members(council.data(), Optional.ofNullable(date), members));
                return;
            }
            InstitutionText text = institutions.text(out);
            if (members.isEmpty()) {
                text.line(council.states().name(code.orElse("")) + " was no member"
                        + (date == null ? "" : " on " + date));
            }
            text.rows(rows(council, members));
            text.footer(council.data().council());
        });
        return ExitCode.OK;
    }

    private List<Member> members(Council council, Optional<String> code) {
        if (date == null) {
            return council.membership().terms(code.orElseThrow());
        }
        List<Member> all = council.membership().on(date);
        return code.map(c -> all.stream()
                        .filter(m -> m.code().equals(c) || m.seat().equals(c))
                        .toList())
                .orElse(all);
    }

    private static List<List<String>> rows(Council council, List<Member> members) {
        List<List<String>> rows = new ArrayList<>();
        for (Member member : members) {
            rows.add(List.of(
                    member.code(),
                    member.nameThen().orElse(council.states().name(member.code())),
                    member.permanent() ? "permanent" : "elected",
                    member.start().toString(),
                    member.end().map(LocalDate::toString).orElse("-"),
                    member.notes()));
        }
        return rows;
    }
}
