package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.casus.model.EventCode;
import org.casus.model.Share;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.model.WordAct;

/**
 * Puts together what the lexicon and the event layers say of a word. Both are witnesses: the layers' share of each type,
 * to a power, times a factor for the type of the row that fits, made to sum to one. That is how probable each type is. The
 * weights were fitted on reports that the layers had not seen, and what must be reached to be told was chosen there and on
 * the development reports (training/casus_events/weigh.py).
 */
final class Weighing {

    /** A word that a row fits is dropped if it is less probable that it tells an act. */
    private static final double LEAST_OF_ROW = 0.1;

    /** The same for a word that no row fits, and for one of which a row knows that it can tell such an act. */
    private static final double LEAST = 0.67;

    private static final double LEAST_OF_KNOWN = 0.6;

    /** So many times as probable as that of the row must another type be. */
    private static final double RETYPE = 1.5;

    /** The power of the layers' shares. */
    private static final double LAYERS = 0.498;

    /** Logarithms of the factor of a row that asks for nothing but its word, and of one that asks for more. */
    private static final double ROW = 1.7;

    private static final double STRICT_ROW = 1.525;

    /** The same for no act. */
    private static final double NOTHING = 1.05;

    /** What stands for the share of a type that the layers did not name. */
    private static final double UNNAMED = 0.015;

    private static final double SURE_OF_MODE = 0.5;
    private static final String NO_MODE = "-";

    /** Acts that are done by saying something. */
    static final Set<String> SPOKEN = Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE");

    /** Where acts have their parties that no row tells of. */
    private static final Roles OF_VERBS = Roles.parse("subj>obj|against|on|to|with|for|from|of");

    private static final Roles OF_SPEECH = Roles.parse("subj|speaker>obj|against|on|to|with|for|from|of");

    private static final Roles OF_NOUNS =
            Roles.parse("poss|by|lightsubj|from|between|outer>of|against|on|with|to|for|in");

    private final ActLexicon lexicon;

    Weighing(ActLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The acts of a sentence that the event layers have read, in the order of their words. */
    List<Candidate> weigh(Scene scene, TriggerFinder.Found found) {
        List<Candidate> acts = new ArrayList<>();
        for (Candidate candidate : found.candidates()) {
            weigh(scene, candidate).ifPresent(acts::add);
        }
        for (WordAct word : scene.acts()) {
            Token token = scene.tree().token(word.token());
            boolean content = found.spokenFor().get(token.index());
            if (found.candidates().stream()
                    .map(c -> content ? c.token().span() : c.words())
                    .anyMatch(token.span()::overlaps)) {
                continue;
            }
            List<Share> kinds = kinds(Optional.of(word), Optional.empty());
            Optional<Share> best = act(kinds);
            if (best.isPresent()
                    && telling(kinds) >= least(scene, token, best.orElseThrow())
                    && !isOutdone(word, scene.acts())
                    && !isPartOf(scene, token, best.orElseThrow(), found.candidates())) {
                Act act =
                        act(scene, token, Optional.of(word), best.orElseThrow().label());
                acts.add(new Candidate(
                        act, token, token.span(), content ? Candidate.Origin.CONTENT : Candidate.Origin.READ, kinds));
            }
        }
        acts.sort(Comparator.comparingInt(a -> a.token().index()));
        return acts;
    }

    private double least(Scene scene, Token token, Share best) {
        return lexicon.nearest(scene, token, best.label()).isPresent() ? LEAST_OF_KNOWN : LEAST;
    }

    /** The most probable type, if any is. */
    private static Optional<Share> act(List<Share> kinds) {
        return kinds.stream().filter(k -> !k.label().equals(WordAct.NONE)).findFirst();
    }

    private static double telling(List<Share> kinds) {
        return 1 - Share.of(kinds, WordAct.NONE);
    }

    /** Of neighbours that tell the same, the surest does; if none is, the last, which heads a compound. */
    private static boolean isOutdone(WordAct word, List<WordAct> read) {
        return read.stream()
                .filter(other -> Math.abs(other.token() - word.token()) == 1)
                .filter(other -> likeliest(other).equals(likeliest(word)))
                .anyMatch(other -> other.telling() > word.telling()
                        || (other.telling() == word.telling() && other.token() > word.token()));
    }

    /** "Declared a state of emergency", "peace talks": what hangs on the words of an act tells no second one of its type. */
    private static boolean isPartOf(Scene scene, Token token, Share best, List<Candidate> acts) {
        return scene.tree()
                .head(token.index())
                .filter(head -> acts.stream()
                        .anyMatch(c -> c.act().code().event().equals(best.label())
                                && c.words().contains(head.span())))
                .filter(head -> token.is("nmod") || token.is("compound"))
                .isPresent();
    }

    private static String likeliest(WordAct word) {
        return word.act().map(Share::label).orElse(WordAct.NONE);
    }

    private Optional<Candidate> weigh(Scene scene, Candidate candidate) {
        Optional<WordAct> word = scene.actIn(candidate.words());
        List<Share> kinds = kinds(word, Optional.of(candidate.act()));
        if (!candidate.act().isFirm() && telling(kinds) < LEAST_OF_ROW) {
            return Optional.empty();
        }
        String own = candidate.act().code().event();
        Share best = act(kinds).orElseThrow();
        boolean same =
                candidate.act().isFirm() || best.label().equals(own) || best.share() < RETYPE * Share.of(kinds, own);
        return Optional.of(
                same
                        ? new Candidate(
                                candidate.act(), candidate.token(), candidate.words(), Candidate.Origin.LEXICON, kinds)
                        : new Candidate(
                                act(scene, candidate.token(), word, best.label()),
                                candidate.token(),
                                candidate.words(),
                                Candidate.Origin.RETYPED,
                                kinds));
    }

    /** A word that could take up an act, but none was told before: it tells one of its own if the event layers alone say so. */
    Optional<Candidate> anew(Scene scene, Candidate candidate) {
        Optional<WordAct> word = scene.actIn(candidate.words());
        List<Share> kinds = kinds(word, Optional.empty());
        return act(kinds)
                .filter(best -> telling(kinds) >= least(scene, candidate.token(), best))
                .map(best -> new Candidate(
                        act(scene, candidate.token(), word, best.label()),
                        candidate.token(),
                        candidate.words(),
                        Candidate.Origin.READ,
                        kinds));
    }

    /** How probable each type is, and NONE, the most probable first. */
    static List<Share> kinds(Optional<WordAct> read, Optional<Act> row) {
        Map<String, Double> weights = new TreeMap<>();
        List<Share> shares = read.map(WordAct::kinds).orElse(List.of(new Share(WordAct.NONE, 1)));
        shares.forEach(s -> weights.put(s.label(), Math.pow(Math.max(s.share(), UNNAMED), LAYERS)));
        double unnamed = Math.pow(UNNAMED, LAYERS);
        weights.merge(WordAct.NONE, unnamed, (share, none) -> share);
        weights.computeIfPresent(WordAct.NONE, (none, weight) -> weight * Math.exp(NOTHING));
        row.ifPresent(act -> {
            weights.putIfAbsent(act.code().event(), unnamed);
            weights.computeIfPresent(
                    act.code().event(), (event, weight) -> weight * Math.exp(act.weight() == 0 ? ROW : STRICT_ROW));
        });
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return weights.entrySet().stream()
                .map(e -> new Share(e.getKey(), e.getValue() / sum))
                .sorted(Comparator.comparingDouble(Share::share).reversed())
                .toList();
    }

    private Act act(Scene scene, Token token, Optional<WordAct> word, String event) {
        Optional<Act> row = lexicon.nearest(scene, token, event);
        Optional<String> mode = row.filter(act -> !act.modeFromContent())
                .flatMap(act -> act.code().mode())
                .or(() -> word.flatMap(w -> mode(w, event)));
        boolean verb = token.upos() == Upos.VERB;
        return new Act(
                new EventCode(event, mode),
                mode.isEmpty(),
                verb ? 'v' : token.upos() == Upos.ADJ ? 'a' : 'n',
                token.lemma(),
                "",
                List.of(),
                row.map(Act::roles).orElse(verb ? SPOKEN.contains(event) ? OF_SPEECH : OF_VERBS : OF_NOUNS),
                row.map(Act::line).orElse(0));
    }

    private static Optional<String> mode(WordAct word, String event) {
        return word.modes().stream()
                .filter(mode -> mode.share() >= SURE_OF_MODE)
                .map(Share::label)
                .filter(label -> label.startsWith(event + "/"))
                .map(label -> label.substring(event.length() + 1))
                .filter(label -> !label.equals(NO_MODE))
                .findFirst();
    }
}
