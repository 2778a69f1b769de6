package org.casus.actor;

import java.util.List;

/**
 * Actors of the user's own, which go before those that come with the program. Read from a table of ours or from the files
 * for actors and agents of TABARI and PETRARCH; what they look like is told in docs/actors.md.
 */
public final class ActorDictionary {

    private final List<Entry> entries;
    private final List<AgentNoun> nouns;
    private final List<String> problems;

    ActorDictionary(List<Entry> entries, List<AgentNoun> nouns, List<String> problems) {
        this.entries = List.copyOf(entries);
        this.nouns = List.copyOf(nouns);
        this.problems = List.copyOf(problems);
    }

    /**
     * Names for one thing.
     *
     * @param names as they are looked up
     * @param anyCase whether they are found however they are capitalised, as names are that are written in capitals only
     * @param senses what they stand for; nothing takes the names out
     */
    record Entry(List<String> names, boolean anyCase, List<Sense> senses) {
        Entry {
            names = List.copyOf(names);
            senses = List.copyOf(senses);
        }
    }

    /**
     * Reads a dictionary. A row that cannot be read is told in {@link #problems()}, and the others are kept.
     *
     * @param file name for messages
     */
    public static ActorDictionary parse(String file, String text) {
        return DictionaryFormat.parse(file, text);
    }

    List<Entry> entries() {
        return entries;
    }

    List<AgentNoun> nouns() {
        return nouns;
    }

    /** How many names and nouns it holds. */
    public int size() {
        return entries.stream().mapToInt(e -> e.names().size()).sum() + nouns.size();
    }

    /** A sentence for each row that was left out: file, line, what is wrong and what to do. */
    public List<String> problems() {
        return problems;
    }
}
