package org.casus.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.casus.institution.QuestionException;
import org.casus.output.EvalFiles;
import org.casus.service.QueryException;
import org.casus.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns exceptions into a sentence and an exit code. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof ParameterException || failure instanceof QuestionException) {
            line.getErr().println("casus: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof IOException io) {
            if (brokenPipe(io)) {
                // The reader of the pipe, such as head, has seen enough.
                return ExitCode.OK;
            }
            line.getErr().println("casus: " + message(io));
            return io instanceof EvalFiles.FormatException ? ExitCode.SOME_FAILED : ExitCode.IO;
        }
        if (failure instanceof StoreException) {
            line.getErr().println("casus: " + failure.getMessage());
            return ExitCode.IO;
        }
        if (failure instanceof QueryException) {
            line.getErr().println("casus: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        line.getErr()
                .println("casus: internal failure, " + failure.getClass().getSimpleName() + ": " + failure.getMessage()
                        + "; please report it");
        return ExitCode.SOME_FAILED;
    }

    static boolean brokenPipe(IOException failure) {
        String message =
                failure.getMessage() == null ? "" : failure.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    private static String message(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return failure.getMessage() + ": there is no such file or directory";
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + ": permission denied";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
