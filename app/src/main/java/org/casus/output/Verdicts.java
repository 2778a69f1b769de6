package org.casus.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.claim.ClaimThread;
import org.casus.claim.Voice;
import org.casus.model.Claim;
import org.casus.model.Participant;
import org.casus.model.Stance;

/** How a thread of claims stands, in words for people. */
final class Verdicts {

    private static final String UNNAMED = "unnamed";

    private Verdicts() {}

    static String verb(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "says";
            case CONFIRMS -> "confirms";
            case DENIES -> "denies";
            case RETRACTS -> "takes back";
        };
    }

    /** Who speaks: the proper name if it is known, else the words, for a pronoun those that it stands for. */
    static String name(Claim claim, String text) {
        return claim.speaker().map(p -> name(p, text)).orElse(UNNAMED);
    }

    private static String name(Participant speaker, String text) {
        String known = Facts.name(speaker);
        if (Character.isUpperCase(known.codePointAt(0)) && !known.equals(speaker.text())) {
            return Facts.oneLine(known);
        }
        return Facts.oneLine(speaker.identity().map(i -> i.of(text)).orElse(speaker.text()));
    }

    /** Who passes it on, in brackets. */
    static String relay(Claim claim, String text) {
        return claim.chain().isEmpty()
                ? ""
                : claim.chain().stream()
                        .map(p -> name(p, text))
                        .collect(Collectors.joining(", who has it from ", " (as told by ", ")"));
    }

    /** As it stands inside a sentence: "the army". */
    private static String inside(String name) {
        boolean article = name.startsWith("The ") || name.startsWith("A ") || name.startsWith("An ");
        return article ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** "Said by France, denied by Russia." */
    static String sentence(ClaimThread thread, String text) {
        List<String> parts = new ArrayList<>();
        if (thread.byOutlet()) {
            parts.add("told by the report itself");
        }
        add(parts, thread, text, Stance.ASSERTS, "said by ");
        add(parts, thread, text, Stance.CONFIRMS, "confirmed by ");
        boolean told = !parts.isEmpty();
        add(parts, thread, text, Stance.RETRACTS, "taken back by ");
        add(parts, thread, text, Stance.DENIES, "denied by ");
        String all = String.join(", ", parts);
        String rest = (told ? "" : "; nobody here says so") + (thread.isDisputed() ? "" : "; nobody disputes it");
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + rest + ".";
    }

    private static void add(List<String> parts, ClaimThread thread, String text, Stance stance, String by) {
        List<String> names = thread.voices(stance).stream()
                .map(Voice::claim)
                .map(c -> c.speaker().isPresent() ? inside(name(c, text)) : "somebody unnamed")
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            int last = names.size() - 1;
            String others = String.join(", ", names.subList(0, last));
            parts.add(by + (others.isEmpty() ? "" : others + " and ") + names.get(last));
        }
    }
}
