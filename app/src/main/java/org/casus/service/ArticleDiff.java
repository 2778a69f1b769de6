package org.casus.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The events of one article in two codings, held against each other. Two are the same act if they have one id; of those that
 * are left, if their triggers overlap; of those, if they have the same type in the same sentence. Nothing depends on the
 * order in which the events come.
 *
 * @param same events without a difference
 */
public record ArticleDiff(long same, List<Difference> differences) {

    /** What coded an event says nothing about the act. */
    private static final Set<String> VERSIONS = Set.of("coder", "model", "codebook");

    public ArticleDiff {
        differences = List.copyOf(differences);
    }

    private record Pair(JsonNode before, JsonNode after) {}

    /** @param fields the fields that are compared; none for all but the versions */
    public static ArticleDiff of(String article, List<JsonNode> before, List<JsonNode> after, Set<String> fields) {
        List<JsonNode> first = sorted(before);
        List<JsonNode> second = sorted(after);
        List<Pair> pairs = new ArrayList<>();
        pair(first, second, pairs, (a, b) -> a.path("id").equals(b.path("id")));
        pair(first, second, pairs, (a, b) -> overlap(a.path("trigger"), b.path("trigger")) && sameType(a, b));
        pair(first, second, pairs, (a, b) -> overlap(a.path("trigger"), b.path("trigger")));
        pair(first, second, pairs, (a, b) -> overlap(a.path("text_info"), b.path("text_info")) && sameType(a, b));
        long same = 0;
        List<Difference> differences = new ArrayList<>();
        for (Pair pair : pairs) {
            List<FieldChange> changes = changes(pair, fields);
            if (changes.isEmpty()) {
                same++;
            } else {
                differences.add(new Difference.Changed(article, pair.before(), pair.after(), changes));
            }
        }
        first.forEach(event -> differences.add(new Difference.Removed(article, event)));
        second.forEach(event -> differences.add(new Difference.Added(article, event)));
        return new ArticleDiff(same, differences);
    }

    private static List<JsonNode> sorted(List<JsonNode> events) {
        List<JsonNode> all = new ArrayList<>(events);
        all.sort(Comparator.<JsonNode>comparingInt(
                        e -> e.path("trigger").path("start").asInt())
                .thenComparing(e -> e.path("id").asText())
                .thenComparing(JsonNode::toString));
        return all;
    }

    /** Moves what goes together from the lists to the pairs. */
    private static void pair(
            List<JsonNode> first, List<JsonNode> second, List<Pair> pairs, BiPredicate<JsonNode, JsonNode> together) {
        for (Iterator<JsonNode> left = first.iterator(); left.hasNext(); ) {
            JsonNode before = left.next();
            OptionalInt found = IntStream.range(0, second.size())
                    .filter(i -> together.test(before, second.get(i)))
                    .findFirst();
            if (found.isPresent()) {
                pairs.add(new Pair(before, second.remove(found.getAsInt())));
                left.remove();
            }
        }
    }

    private static boolean sameType(JsonNode a, JsonNode b) {
        return a.path("event").equals(b.path("event"));
    }

    private static boolean overlap(JsonNode a, JsonNode b) {
        return a.path("start").isInt()
                && b.path("start").isInt()
                && a.path("start").asInt() < b.path("end").asInt()
                && b.path("start").asInt() < a.path("end").asInt();
    }

    private static List<FieldChange> changes(Pair pair, Set<String> fields) {
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names(pair.before(), pair.after())) {
            if (fields.isEmpty() ? !VERSIONS.contains(name) : fields.contains(name)) {
                compare(name, pair.before().path(name), pair.after().path(name), changes);
            }
        }
        return changes;
    }

    private static Set<String> names(JsonNode a, JsonNode b) {
        Set<String> names = new LinkedHashSet<>();
        a.fieldNames().forEachRemaining(names::add);
        b.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<FieldChange> changes) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            for (String name : names(before, after)) {
                compare(path + "." + name, before.path(name), after.path(name), changes);
            }
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(path + "[" + i + "]", before.path(i), after.path(i), changes);
            }
        } else {
            changes.add(new FieldChange(path, before, after));
        }
    }
}
