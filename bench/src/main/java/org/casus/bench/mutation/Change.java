package org.casus.bench.mutation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One change of the compiled code, as PIT lists it.
 *
 * @param type binary name of the class
 * @param method name of the method
 * @param descriptor of the method, as in the class file
 * @param indexes which of the places that the mutator could change in the method, as PIT counts them
 * @param mutator PIT's name of the kind of change
 * @param line of the source, 1 is the first
 * @param description for people
 * @param blocks of the method that are changed, as PIT's list of covered blocks numbers them
 */
record Change(
        String type,
        String method,
        String descriptor,
        List<Integer> indexes,
        String mutator,
        int line,
        String description,
        List<Integer> blocks) {

    Change {
        indexes = List.copyOf(indexes);
        blocks = List.copyOf(blocks);
    }

    /** What tells it from all others; five fields that {@link Mutants} reads again. */
    String key() {
        return String.join(
                "\t",
                type,
                method,
                descriptor,
                indexes.stream().map(String::valueOf).collect(Collectors.joining(",")),
                mutator);
    }

    /** The class in whose file it stands, without the package. */
    String file() {
        String name = type.substring(type.lastIndexOf('.') + 1);
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }
}
