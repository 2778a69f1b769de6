package org.casus.institution.council;

import java.util.List;
import java.util.Locale;
import org.casus.institution.Nearest;
import org.casus.institution.QuestionException;

/** What a vote decides; it cannot be read from the votes and so is an input of the rules. */
public enum DecisionKind {
    SUBSTANTIVE("all other matters", "Charter art. 27(3)", true),
    PROCEDURAL("a procedural matter", "Charter art. 27(2)", false),
    CHARTER_REVIEW("a conference to review the Charter", "Charter art. 109", false),
    PRELIMINARY(
            "whether a matter is procedural",
            "Charter art. 27(3); San Francisco statement of 7 June 1945, part II",
            true),
    WITHOUT_VOTE("decided without a vote", "Provisional Rules of Procedure; practice of the Council", false);

    private static final List<String> NAMES =
            List.of("substantive", "procedural", "charter_review", "procedural_or_109", "preliminary", "without_vote");

    private final String label;
    private final String basis;
    private final boolean vetoable;
    private final String code;

    DecisionKind(String label, String basis, boolean vetoable) {
        this.label = label;
        this.basis = basis;
        this.vetoable = vetoable;
        this.code = name().toLowerCase(Locale.ROOT);
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** The rule that applies. */
    public String basis() {
        return basis;
    }

    /** Whether the no of a permanent member blocks it. */
    public boolean vetoable() {
        return vetoable;
    }

    public String code() {
        return code;
    }

    /** Reads a name: those of the tables, and the words in use for the same. */
    public static DecisionKind read(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_")) {
            case "", "substantive", "27(3)", "art27(3)", "art27(3)_substantive" -> SUBSTANTIVE;
            case "procedural", "procedural_or_109", "27(2)", "art27(2)", "art29" -> PROCEDURAL;
            case "charter_review", "109", "109(3)", "art109", "art109(3)" -> CHARTER_REVIEW;
            case "preliminary", "preliminary_question", "double_veto" -> PRELIMINARY;
            case "without_vote", "adopted_without_vote", "no_vote", "consensus", "acclamation" -> WITHOUT_VOTE;
            default ->
                throw new QuestionException("no decision is of the kind '" + text + "'; the nearest is "
                        + Nearest.to(text, NAMES) + ", all are " + String.join(", ", NAMES));
        };
    }
}
