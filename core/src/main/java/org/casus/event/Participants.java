package org.casus.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.Participant;
import org.casus.model.Quote;
import org.casus.model.Token;
import org.casus.model.WordAct;

/**
 * Who acts and who is acted on, found along the paths of an act's roles.
 *
 * @param how the paths that led to them, for the explanation
 */
record Participants(List<Participant> actors, List<Participant> recipients, List<String> how) {

    Participants {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        how = List.copyOf(how);
    }

    /** The event layers are believed about a party if they are as sure as this. */
    private static final double POINTED = 0.5;

    /** They are not asked about the parties of what they think no act with a share like this. */
    private static final double NO_ACT = 0.6;

    static Participants of(Scene scene, Candidate candidate) {
        Roles roles = candidate.act().roles();
        List<String> how = new ArrayList<>();
        List<Participant> actors = side(scene, candidate.token(), roles.actor(), "actor", how);
        List<Participant> recipients = side(scene, candidate.token(), roles.recipient(), "recipient", how);
        List<Participant> others =
                recipients.stream().filter(r -> !isOneOf(actors, r)).toList();
        if (others.isEmpty() && Counterpart.isMissing(candidate)) {
            Optional<Participant> counterpart = Counterpart.of(scene, candidate.token(), actors);
            counterpart.ifPresent(
                    c -> how.add("recipient \"" + c.text() + "\": the other party named in the sentence"));
            others = counterpart.map(List::of).orElse(List.of());
        }
        return new Participants(actors, others, how);
    }

    /** With a recipient whom the words around the act name, if the paths of the row led to none. */
    Participants completed(Scene scene, Candidate candidate) {
        if (!recipients.isEmpty() || candidate.act().roles().recipient().isEmpty()) {
            return this;
        }
        Nearby nearby = Nearby.of(scene, candidate, actors);
        if (nearby.parties().isEmpty()) {
            return this;
        }
        List<String> lines = new ArrayList<>(how);
        nearby.parties().forEach(p -> lines.add("recipient \"" + p.text() + "\": " + nearby.how()));
        return new Participants(actors, nearby.parties(), lines);
    }

    /** Whether one of them is of the same country. */
    static boolean shareCountry(List<Participant> participants, Participant other) {
        Optional<String> country = other.actor().value().flatMap(Actor::country);
        return country.isPresent()
                && participants.stream()
                        .anyMatch(p -> p.actor().value().flatMap(Actor::country).equals(country));
    }

    /** With those whom the event layers point at, where the row has a place for somebody and no path leads there. */
    Participants withPointedAt(Scene scene, Candidate candidate) {
        Roles roles = candidate.act().roles();
        List<String> reasons = new ArrayList<>(how);
        if (candidate.isRead()) {
            return insteadPointedAt(scene, candidate);
        }
        // A subject that is nobody known is still the one who does it.
        boolean done = candidate.act().pos() == 'v'
                && !scene.clause().subjects(candidate.token()).isEmpty();
        List<Participant> acting = actors.isEmpty() && !roles.actor().isEmpty() && !done
                ? pointedAt(scene, candidate, WordAct::source, recipients, "actor", reasons)
                : actors;
        List<Participant> acted = recipients.isEmpty() && !roles.recipient().isEmpty()
                ? pointedAt(scene, candidate, WordAct::target, acting, "recipient", reasons)
                : recipients;
        return new Participants(acting, acted, reasons);
    }

    /** Who takes part in what no row tells of: those whom the event layers point at, else those whom the tree has there. */
    private Participants insteadPointedAt(Scene scene, Candidate candidate) {
        List<String> reasons = new ArrayList<>();
        List<Participant> acting = pointedAt(scene, candidate, WordAct::source, List.of(), "actor", reasons);
        List<Participant> acted = pointedAt(scene, candidate, WordAct::target, acting, "recipient", reasons);
        if (acting.isEmpty() || acted.isEmpty()) {
            how.stream()
                    .filter(line -> line.startsWith("actor") ? acting.isEmpty() : acted.isEmpty())
                    .forEach(reasons::add);
        }
        return new Participants(
                acting.isEmpty()
                        ? actors.stream().filter(a -> !isOneOf(acted, a)).toList()
                        : acting,
                acted.isEmpty()
                        ? recipients.stream().filter(r -> !isOneOf(acting, r)).toList()
                        : acted,
                reasons);
    }

    /** How probable it is that the tokens from one index to before another are a party to an act. */
    private interface Pointer {
        double share(WordAct guess, int first, int end);
    }

    private static List<Participant> pointedAt(
            Scene scene,
            Candidate candidate,
            Pointer pointer,
            List<Participant> others,
            String side,
            List<String> how) {
        Optional<WordAct> said = scene.actIn(candidate.words()).filter(a -> a.share(WordAct.NONE) < NO_ACT);
        if (said.isEmpty()) {
            return List.of();
        }
        WordAct guess = said.orElseThrow();
        // Who tells of an act takes no part in it unless the words say so.
        List<Participant> excluded = Stream.concat(others.stream(), speaker(scene, candidate.token()).stream())
                .toList();
        List<Participant> found = scene.mentions().stream()
                .filter(m -> !m.span().overlaps(candidate.words()))
                .filter(m -> pointer.share(guess, m.first(), m.end()) >= POINTED)
                .max(Comparator.comparingDouble(m -> pointer.share(guess, m.first(), m.end())))
                .flatMap(scene::participant)
                .filter(p -> !isOneOf(excluded, p))
                .map(List::of)
                .orElse(List.of());
        found.forEach(p -> how.add(side + " \"" + p.text() + "\": the sentence reads so, as " + nearest(guess)));
        return found;
    }

    /** The nearest kinds of act and how probable the event layers think them. */
    static String nearest(WordAct guess) {
        return guess.kinds().stream()
                .limit(2)
                .map(k -> (k.label().equals(WordAct.NONE) ? "no act" : k.label()) + " " + Math.round(100 * k.share())
                        + " %")
                .collect(Collectors.joining(" or "));
    }

    /** By the same words, or by standing for the same one: "their" for the speaker. */
    static boolean isOneOf(List<Participant> participants, Participant other) {
        return participants.stream()
                .anyMatch(p -> p.span().equals(other.span())
                        || other.identity().filter(p.span()::equals).isPresent()
                        || (p.actor().value().isPresent()
                                && p.actor().value().equals(other.actor().value())));
    }

    private static List<Participant> side(
            Scene scene, Token trigger, List<List<String>> alternatives, String side, List<String> how) {
        for (List<String> group : alternatives) {
            List<Participant> found = new ArrayList<>();
            for (String path : group) {
                for (Participant participant : along(scene, trigger, path)) {
                    if (isNew(found, participant)) {
                        found.add(participant);
                        how.add(side + " \"" + participant.text() + "\": " + describe(path));
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** One who is named twice in a phrase takes part once; "they" may be several under the same words. */
    private static boolean isNew(List<Participant> found, Participant participant) {
        return found.stream()
                .noneMatch(p -> p.span().equals(participant.span())
                        ? p.identity().equals(participant.identity())
                        : p.span().overlaps(participant.span()));
    }

    private static List<Participant> along(Scene scene, Token trigger, String path) {
        if (path.equals("speaker")) {
            return speaker(scene, trigger).map(List::of).orElse(List.of());
        }
        List<Participant> found = new ArrayList<>();
        boolean people = path.equals("subj") || path.equals("obj");
        for (Token token : Roles.follow(scene, trigger, path)) {
            List<Participant> here = scene.participants(token);
            found.addAll(
                    here.isEmpty() && people
                            ? scene.counted(token).map(List::of).orElse(List.of())
                            : here);
        }
        return found;
    }

    /** Who says the words around this token. */
    static Optional<Participant> speaker(Scene scene, Token token) {
        return scene.quoteAt(token).flatMap(Quote::speaker).flatMap(id -> {
            Mention mention = scene.resolved().marked().mentions().get(id);
            return scene.participant(mention);
        });
    }

    private static String describe(String path) {
        return switch (path) {
            case "subj" -> "who does it, its logical subject";
            case "obj" -> "whom it is done to, its logical object";
            case "poss" -> "whose act it is";
            case "lightsubj" -> "subject of the verb that carries it";
            case "speaker" -> "who says so";
            default -> steps(path);
        };
    }

    /** "comp.with" in words. */
    private static String steps(String path) {
        List<String> words = new ArrayList<>();
        for (String step : path.split("\\.")) {
            words.add(
                    switch (step) {
                        case "subj" -> "the subject";
                        case "obj" -> "the object";
                        case "iobj" -> "the indirect object";
                        case "comp" -> "the clause it takes";
                        case "poss" -> "whose it is";
                        case "sponsor" -> "who put it forward";
                        default -> "the phrase with \"" + step + "\"";
                    });
        }
        Collections.reverse(words);
        return String.join(" of ", words);
    }
}
