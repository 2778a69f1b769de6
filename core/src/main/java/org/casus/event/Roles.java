package org.casus.event;

import java.util.Arrays;
import java.util.List;
import org.casus.model.Token;

/**
 * Where an act's participants stand: {@code actor>recipient}. On each side, alternatives in order of preference are
 * separated by {@code |}, and what belongs together is joined by {@code +}. An empty right side is a reciprocal act or
 * one without a recipient. A step of a path is {@code subj}, {@code obj}, {@code iobj}, {@code comp}, {@code poss},
 * {@code lightsubj}, {@code outer} (the subject of the clause that a noun stands in: "on a visit to Rome, she said"),
 * {@code hands} ("at the hands of"), {@code sponsor}, {@code speaker} or a preposition; steps are joined by dots.
 */
record Roles(List<List<String>> actor, List<List<String>> recipient) {

    Roles {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
    }

    /** @throws IllegalArgumentException if there is no {@code >} */
    static Roles parse(String cell) {
        int split = cell.indexOf('>');
        if (split < 0) {
            throw new IllegalArgumentException("no '>' in roles " + cell);
        }
        return new Roles(side(cell.substring(0, split)), side(cell.substring(split + 1)));
    }

    private static List<List<String>> side(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split("\\|"))
                .map(group -> List.of(group.split("\\+")))
                .toList();
    }

    /** The tokens a path leads to from a trigger; empty if it leads nowhere. */
    static List<Token> follow(Scene scene, Token trigger, String path) {
        List<Token> at = List.of(trigger);
        for (String step : path.split("\\.")) {
            at = at.stream().flatMap(t -> step(scene, t, step).stream()).toList();
        }
        return at;
    }

    private static List<Token> step(Scene scene, Token from, String step) {
        Clause clause = scene.clause();
        return switch (step) {
            case "subj" -> clause.subjects(from);
            case "obj" -> clause.objects(from);
            case "iobj" -> scene.tree().children(from.index(), "iobj");
            case "comp" -> clause.complement(from).map(List::of).orElse(List.of());
            case "poss" -> {
                List<Token> own = clause.nouns().possessors(from);
                yield own.isEmpty() ? scene.makers(from) : own;
            }
            case "by" -> {
                List<Token> agents = clause.obliques(from, step);
                yield agents.isEmpty() ? clause.nouns().leaders(from) : agents;
            }
            case "lightsubj" -> clause.nouns().lightSubjects(from);
            case "speaker" -> List.of();
            case "outer" -> clause.nouns().outerSubjects(from);
            case "hands" ->
                clause.obliques(from, "at").stream()
                        .filter(t -> t.lemma().equals("hand"))
                        .flatMap(t -> clause.obliques(t, "of").stream())
                        .toList();
            case "sponsor" ->
                scene.tree().children(from.index(), "acl").stream()
                        .filter(c -> SPONSORING.contains(c.lemma()))
                        .flatMap(c -> clause.subjects(c).stream())
                        .toList();
            default -> clause.obliques(from, step);
        };
    }

    private static final List<String> SPONSORING =
            List.of("propose", "draft", "table", "submit", "sponsor", "co-sponsor", "put", "introduce", "back");
}
