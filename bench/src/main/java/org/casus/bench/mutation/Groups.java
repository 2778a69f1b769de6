package org.casus.bench.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The tests in the portions in which they are asked: a class, or one test of a class that takes long. A portion is named by JUnit's
 * unique id.
 *
 * @param slow the classes that are asked one test at a time
 */
record Groups(Set<String> slow) {

    /** A class that takes less is asked whole. */
    private static final long LONG_MICROS = 500_000;

    /** Where a test takes less, it costs more to ask for it than to run its whole class. */
    private static final long TEST_MICROS = 20_000;

    /**
     * Looks which classes take long.
     *
     * @param ids of all tests
     * @param micros what a class takes
     */
    static Groups of(Set<String> ids, ToLongFunction<String> micros) {
        Map<String, Long> sizes = ids.stream().collect(Collectors.groupingBy(Groups::type, Collectors.counting()));
        Set<String> slow = new HashSet<>();
        sizes.forEach((type, size) -> {
            long cost = micros.applyAsLong(type);
            if (cost > LONG_MICROS && cost / size > TEST_MICROS) {
                slow.add(type);
            }
        });
        return new Groups(Set.copyOf(slow));
    }

    /** The classes of these tests. */
    static Set<String> types(Set<String> ids) {
        return ids.stream().map(Groups::type).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The portions with these tests, in the order of their names. */
    List<String> of(Set<String> ids) {
        return ids.stream()
                .map(id -> slow.contains(type(id)) ? id : type(id))
                .distinct()
                .sorted()
                .toList();
    }

    /** The id of the class, which is the first two parts. */
    private static String type(String id) {
        int engine = id.indexOf(']');
        return id.substring(0, id.indexOf(']', engine + 1) + 1);
    }
}
