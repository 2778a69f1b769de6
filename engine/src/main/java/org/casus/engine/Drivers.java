package org.casus.engine;

/**
 * Makes the drivers of the databases known. Java looks for drivers once, with the class loader of whoever asks first; the
 * classes of a job are loaded by one of their own.
 */
final class Drivers {

    private static final String[] NAMES = {"org.duckdb.DuckDBDriver", "org.postgresql.Driver"};

    private Drivers() {}

    static void register() {
        for (String name : NAMES) {
            try {
                Class.forName(name, true, Drivers.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(name + " is not in the job jar", e);
            }
        }
    }
}
