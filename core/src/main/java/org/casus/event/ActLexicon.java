package org.casus.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.TsvTable;
import org.casus.codebook.WordClasses;
import org.casus.model.EventCode;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** Which words tell which act. Data, not code: acts.tsv, classes.tsv and contents.tsv beside this class. */
final class ActLexicon {

    /** The word classes that the table of acts and the rules refer to. */
    static final WordClasses CLASSES = WordClasses.load(ActLexicon.class, "classes.tsv");

    /** Trigger of rows that any word of their part of speech can meet. */
    private static final String ANY = "*";

    /** Conditions by which a row for any word must exceed the row of a word itself to be preferred. */
    private static final int MARGIN = 2;

    /** The rows for any word ask for one of these beside it. */
    private static final Set<String> MODALS = Set.of("should", "must", "ought", "will", "would", "shall", "wo");

    private final Map<String, List<Act>> byLemma;
    private final Map<String, Map<String, String>> contents;

    private ActLexicon(Map<String, List<Act>> byLemma, Map<String, Map<String, String>> contents) {
        this.byLemma = byLemma;
        this.contents = contents;
    }

    /**
     * Loads and checks the tables.
     *
     * @throws org.casus.codebook.TsvException naming file and line, if a code is not in the codebook or a condition is
     *     not one
     */
    static ActLexicon load(Codebook codebook) {
        Map<String, List<Act>> acts = new HashMap<>();
        TsvTable table =
                TsvTable.load(ActLexicon.class, "acts.tsv", "event", "mode", "pos", "trigger", "when", "roles");
        for (TsvTable.Row row : table.rows()) {
            for (Act act : acts(row, codebook)) {
                acts.computeIfAbsent(act.pos() + act.lemma(), k -> new ArrayList<>())
                        .add(act);
            }
        }
        return new ActLexicon(acts, contents());
    }

    private static List<Act> acts(TsvTable.Row row, Codebook codebook) {
        String mode = row.text("mode");
        boolean named = !mode.equals("-") && !mode.equals("*");
        EventCode code = new EventCode(row.text("event"), named ? Optional.of(mode) : Optional.empty());
        if (!codebook.contains(code)) {
            throw row.error(code + " is not in the codebook " + codebook.id() + " " + codebook.version());
        }
        List<Act> acts = new ArrayList<>();
        try {
            List<Condition> conditions = Condition.parse(row.text("when"), CLASSES);
            Roles roles = Roles.parse(row.text("roles"));
            for (String trigger : row.text("trigger").split(",")) {
                String[] parts = trigger.split("\\+");
                acts.add(new Act(
                        code,
                        mode.equals("*"),
                        row.text("pos").charAt(0),
                        parts[0],
                        parts.length > 1 ? parts[1] : "",
                        conditions,
                        roles,
                        row.line()));
            }
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
        return acts;
    }

    private static Map<String, Map<String, String>> contents() {
        Map<String, Map<String, String>> contents = new HashMap<>();
        for (TsvTable.Row row : TsvTable.load(ActLexicon.class, "contents.tsv", "event", "mode", "words")
                .rows()) {
            Map<String, String> modes = contents.computeIfAbsent(row.text("event"), k -> new LinkedHashMap<>());
            Arrays.stream(row.text("words").split(" +")).forEach(w -> modes.putIfAbsent(w, row.text("mode")));
        }
        return contents;
    }

    /** The best row for this token in this sentence, if any fits. */
    Optional<Act> match(Scene scene, Token token) {
        char pos = pos(token);
        List<Act> rows = rows(scene.tree(), pos, token);
        Optional<Act> own = best(rows, scene, token);
        Optional<Act> any = best(byLemma.getOrDefault(pos + ANY, List.of()), scene, token);
        boolean unknown = rows.isEmpty();
        int needed = unknown ? 0 : own.map(act -> act.weight() + MARGIN).orElse(1);
        return any.filter(act -> act.weight() > needed).or(() -> own);
    }

    /** The row of this token for an event type of which the most conditions hold, whether or not all of them do. */
    Optional<Act> nearest(Scene scene, Token token, String event) {
        return rows(scene.tree(), pos(token), token).stream()
                .filter(act -> act.code().event().equals(event))
                .max(Comparator.comparingDouble(act -> act.held(scene, token)));
    }

    /** Whether there are rows for this token, whatever they ask of the sentence, or for any word beside it. */
    boolean knows(DependencyTree tree, Token token) {
        return (token.upos() == Upos.AUX && MODALS.contains(token.lemma()))
                || !rows(tree, pos(token), token).isEmpty();
    }

    /** The rows of a word; if its lemma has none, those of a lemma that its form could have. */
    private List<Act> rows(DependencyTree tree, char pos, Token token) {
        List<Act> whole = Hyphens.lemma(tree, token)
                .map(lemma -> byLemma.getOrDefault(pos + lemma, List.of()))
                .orElse(List.of());
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Act> rows = byLemma.get(pos + token.lemma());
        if (rows != null || pos != 'v') {
            return rows == null ? List.of() : rows;
        }
        return VerbForms.lemmas(token.form()).stream()
                .map(lemma -> byLemma.getOrDefault(pos + lemma, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Act> best(List<Act> rows, Scene scene, Token token) {
        Act best = null;
        for (Act act : rows) {
            if ((best == null || act.weight() > best.weight()) && act.fits(scene, token)) {
                best = act;
            }
        }
        return Optional.ofNullable(best);
    }

    private static char pos(Token token) {
        if (token.upos() == Upos.VERB) {
            return 'v';
        }
        return token.upos() == Upos.ADJ ? 'a' : token.upos() == Upos.NOUN || token.upos() == Upos.PROPN ? 'n' : '-';
    }

    /** The mode that a word gives to an act by being its content. */
    Optional<String> modeOf(String event, String lemma) {
        return Optional.ofNullable(contents.getOrDefault(event, Map.of()).get(lemma));
    }
}
