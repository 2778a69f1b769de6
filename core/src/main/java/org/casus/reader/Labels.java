package org.casus.reader;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Upos;

/**
 * The labels that the model's scores stand for, each list in the order of the scores, and lemmas that are looked up.
 *
 * @param entities BIO labels
 * @param lookup lemma by tag, then by lower-case form
 */
record Labels(
        List<Upos> upos,
        List<String> feats,
        List<LemmaScript> lemmas,
        List<String> relations,
        List<String> entities,
        Map<Upos, Map<String, String>> lookup) {

    Labels {
        upos = List.copyOf(upos);
        feats = List.copyOf(feats);
        lemmas = List.copyOf(lemmas);
        relations = List.copyOf(relations);
        entities = List.copyOf(entities);
        lookup = Map.copyOf(lookup);
        if (!relations.contains("root") || !entities.contains("O") || upos.isEmpty() || lemmas.isEmpty()) {
            throw new IllegalArgumentException("the label table lacks tags, lemma scripts, the relation root or the O");
        }
    }

    /** Whether forms with this tag are looked up at all. */
    boolean looksUp(Upos tag) {
        return lookup.containsKey(tag);
    }

    Optional<String> lemma(String lowerForm, Upos tag) {
        return Optional.ofNullable(lookup.getOrDefault(tag, Map.of()).get(lowerForm));
    }

    /**
     * Labels from the lines of {@code labels.tsv} (kind, index, value) and {@code lemmas.tsv} (form, tag, lemma).
     *
     * @throws IllegalArgumentException naming file and line, if a table is damaged
     */
    static Labels parse(List<String> labels, List<String> lemmas) {
        Map<String, List<String>> kinds = LabelLines.kinds("labels.tsv", labels);
        return new Labels(
                kinds.getOrDefault("upos", List.of()).stream()
                        .map(Upos::valueOf)
                        .toList(),
                kinds.getOrDefault("feats", List.of()),
                kinds.getOrDefault("lemma", List.of()).stream()
                        .map(LemmaScript::parse)
                        .toList(),
                kinds.getOrDefault("deprel", List.of()),
                kinds.getOrDefault("entity", List.of()),
                lookup(lemmas));
    }

    private static Map<Upos, Map<String, String>> lookup(List<String> lines) {
        Map<Upos, Map<String, String>> lookup = new EnumMap<>(Upos.class);
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = LabelLines.columns("lemmas.tsv", lines, i);
            lookup.computeIfAbsent(Upos.valueOf(columns[1]), k -> new HashMap<>())
                    .put(columns[0], columns[2]);
        }
        return lookup;
    }
}
