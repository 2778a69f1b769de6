package org.casus.bench.mutation;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import org.jspecify.annotations.Nullable;

/** Puts another body into a class that is loaded; an agent of the virtual machine. */
final class Exchange {

    private static @Nullable Instrumentation instrumentation;

    private Exchange() {}

    /** Called by the virtual machine before {@code main}. */
    @SuppressWarnings("unused")
    public static void premain(String arguments, Instrumentation given) {
        instrumentation = given;
    }

    /**
     * The class does from now on what these bytes say. Its fields and what its static initialiser did stay as they are.
     *
     * @throws ClassNotFoundException if there is no such class
     * @throws UnmodifiableClassException if the virtual machine does not exchange it
     */
    static void put(Class<?> type, byte[] bytes) throws ClassNotFoundException, UnmodifiableClassException {
        Instrumentation agent = instrumentation;
        if (agent == null) {
            throw new IllegalStateException("started without its agent");
        }
        agent.redefineClasses(new ClassDefinition(type, bytes));
    }
}
