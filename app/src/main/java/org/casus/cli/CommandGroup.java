package org.casus.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that does nothing but hold others. */
abstract class CommandGroup implements Runnable {

    private final String question;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param question what is said to those who name none of the commands */
    CommandGroup(String question) {
        this.question = question;
    }

    @Override
    public final void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(), question);
    }
}
