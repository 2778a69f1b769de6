package org.casus.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.PlaceMention;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** Finds the place of an event in the tree of its sentence: the nearest one that its own clause holds. */
final class EventPlace {

    private static final Set<String> AT = Set.of(
            "in",
            "at",
            "on",
            "near",
            "over",
            "inside",
            "across",
            "around",
            "outside",
            "throughout",
            "into",
            "within",
            "along",
            "through",
            "above",
            "off",
            "to",
            "of",
            "from",
            "towards",
            "toward",
            "against");

    /** The dearest way that still counts. */
    private static final double LIMIT = 3;

    private static final double NO_WAY = 100;

    Optional<PlaceMention> of(DependencyTree tree, int trigger, List<PlaceMention> places) {
        Optional<PlaceMention> best = Optional.empty();
        double least = LIMIT;
        for (PlaceMention place : places) {
            Optional<Token> head = head(tree, place);
            if (head.isPresent() && head.orElseThrow().index() != trigger) {
                double cost = cost(tree, trigger, head.orElseThrow());
                if (cost < least) {
                    least = cost;
                    best = Optional.of(place);
                }
            }
        }
        return best;
    }

    /** The token of the phrase whose head stands outside it. */
    private static Optional<Token> head(DependencyTree tree, PlaceMention place) {
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            boolean within = place.span().contains(token.span());
            boolean outer = token.head() == Token.ROOT
                    || !place.span().contains(tree.token(token.head()).span());
            if (within && outer && !token.is("case") && !token.is("det")) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static double cost(DependencyTree tree, int trigger, Token place) {
        double cost = attachment(tree, place);
        int at = place.index();
        for (int steps = 0; steps < tree.size() && cost < LIMIT; steps++) {
            if (tree.dominates(at, trigger) && at != place.index()) {
                return cost + down(tree, at, trigger);
            }
            if (tree.token(at).head() == Token.ROOT) {
                return NO_WAY;
            }
            if (at != place.index()) {
                cost += up(tree.token(at).relation());
            }
            at = tree.token(at).head();
        }
        return NO_WAY;
    }

    /** How the place itself hangs on its head. */
    private static double attachment(DependencyTree tree, Token place) {
        Optional<String> preposition = tree.child(place.index(), "case").map(t -> t.lemma());
        return switch (place.relation()) {
            case "obl", "nmod", "advmod" ->
                preposition.filter(AT::contains).isPresent() ? weight(preposition.orElseThrow()) : 1.2;
            case "obj" -> 0.5;
            case "compound", "amod" -> 1;
            case "conj", "appos" -> 0.8;
            case "root" -> 0.2;
            default -> NO_WAY;
        };
    }

    /** "In" says where; "to", "of" and "from" say it only if nothing else does. */
    private static double weight(String preposition) {
        return switch (preposition) {
            case "in", "at", "near", "inside", "over", "outside", "around", "across" -> 0;
            case "on", "into", "within", "throughout" -> 0.2;
            default -> 0.6;
        };
    }

    /** Going up from the place towards the event. */
    private static double up(String relation) {
        return switch (relation) {
            case "obj", "obl", "nmod", "iobj" -> 0.4;
            case "nsubj", "compound" -> 0.8;
            case "conj", "appos", "xcomp" -> 0.5;
            case "acl", "advcl" -> 1.6;
            case "ccomp", "parataxis" -> 2.5;
            default -> 1;
        };
    }

    /** Going down from the clause that holds the place to the event: "said in Geneva that it bombed" is no way. */
    private static double down(DependencyTree tree, int from, int trigger) {
        double cost = 0;
        for (int at = trigger; at != from; at = tree.token(at).head()) {
            cost += switch (tree.token(at).relation()) {
                case "conj", "xcomp" -> 0.5;
                case "obj", "nsubj", "obl", "nmod" -> 0.7;
                case "advcl", "acl" -> 1.2;
                case "ccomp", "parataxis" -> LIMIT;
                default -> 1;
            };
        }
        return cost;
    }
}
