package org.casus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of Java machines beside that of the test, with its class path. */
public final class JavaCommand {

    private JavaCommand() {}

    /**
     * @param options those of the machine, such as {@code -Xmx256m}
     * @param main name of the class with the main method
     * @param arguments what it is given
     */
    public static List<String> of(List<String> options, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return command;
    }
}
