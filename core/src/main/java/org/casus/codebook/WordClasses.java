package org.casus.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named sets of lemmas, as the rules of several stages refer to them. A table has the columns class and words, the words
 * separated by spaces; a class may have several rows.
 */
public record WordClasses(Map<String, Set<String>> classes) {

    public WordClasses {
        classes = Map.copyOf(classes);
    }

    /** Loads a resource that stands beside {@code owner}. */
    public static WordClasses load(Class<?> owner, String resource) {
        Map<String, Set<String>> classes = new HashMap<>();
        TsvTable table = TsvTable.load(owner, resource, "class", "words");
        for (TsvTable.Row row : table.rows()) {
            row.text("words");
            List<String> words = row.list("words", ' ');
            classes.computeIfAbsent(row.text("class"), k -> new HashSet<>()).addAll(words);
        }
        classes.replaceAll((name, words) -> Set.copyOf(words));
        return new WordClasses(classes);
    }

    /**
     * The lemmas that a list such as {@code ceasefire,@meeting} stands for.
     *
     * @throws IllegalArgumentException if a class is unknown
     */
    public Set<String> expand(String list) {
        Set<String> words = new HashSet<>();
        for (String item : list.split(",")) {
            if (item.startsWith("@")) {
                Set<String> members = classes.get(item.substring(1));
                if (members == null) {
                    throw new IllegalArgumentException("no word class " + item);
                }
                words.addAll(members);
            } else {
                words.add(item);
            }
        }
        return Set.copyOf(words);
    }

    /** Whether the class of this name holds the lemma. */
    public boolean has(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }
}
