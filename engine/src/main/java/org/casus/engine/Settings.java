package org.casus.engine;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked for, in a form that travels to the workers.
 *
 * @param archive whether all is there when the run starts
 * @param inputs files and directories; may be empty if Kafka is read
 * @param out directory of the results
 * @param watch seconds between two looks for new files; 0 reads what is there and ends
 * @param kafka servers, topics and group, if Kafka is read
 * @param window days of publication within which copies are found, and for which a feed remembers
 * @param lateness days by which an article may be older than the newest before it counts as late
 * @param refresh seconds after which a feed tells what changed of copies and acts
 * @param database address of PostgreSQL, if a desk is filled
 * @param password of the database, may be empty
 */
record Settings(
        boolean archive,
        List<String> inputs,
        Reading reading,
        String out,
        int watch,
        @Nullable Kafka kafka,
        List<Model.Actors> actors,
        int window,
        int lateness,
        int refresh,
        @Nullable URI database,
        String password)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** Where to read messages. */
    record Kafka(String servers, List<String> topics, String group) implements Serializable {

        private static final long serialVersionUID = 1;

        Kafka {
            topics = List.copyOf(topics);
        }
    }

    Settings {
        inputs = List.copyOf(inputs);
        actors = List.copyOf(actors);
    }
}
