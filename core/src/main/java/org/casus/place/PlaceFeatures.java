package org.casus.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * What the chooser of the place of an act looks at: for each place of a sentence, how it stands to the word that tells the act
 * and to the other places. A feature is a text such as {@code arm:obl:in}; the weights are learned for these texts, so that a
 * change here asks for training anew.
 */
final class PlaceFeatures {

    private static final int[] DISTANCES = {1, 2, 3, 5, 8, 12, 18, 25};
    private static final int CLIMB = 4;

    private static final int SHORTEST_DATELINE = 4;

    private static final Set<String> EARLIER = Set.of("had");

    private static final Set<String> PRESENT = Set.of("is", "are", "has", "have", "will");

    private static final List<String> CLAUSES = List.of("acl", "advcl", "ccomp", "xcomp", "csubj", "parataxis");

    private final DependencyTree tree;
    private final List<Token> tokens;
    private final int trigger;
    private final List<PlaceMention> places;
    private final List<Range> ranges = new ArrayList<>();

    /** The tokens of a name, and the one whose head stands outside it. */
    private record Range(int first, int end, int head) {}

    PlaceFeatures(DependencyTree tree, int trigger, List<PlaceMention> places) {
        this.tree = tree;
        tokens = tree.sentence().tokens();
        this.trigger = trigger;
        this.places = places;
        for (PlaceMention place : places) {
            ranges.add(range(place));
        }
    }

    private Range range(PlaceMention place) {
        int first = -1;
        int end = 0;
        for (Token token : tokens) {
            if (place.name().overlaps(token.span())) {
                first = first < 0 ? token.index() : first;
                end = token.index() + 1;
            }
        }
        if (first < 0) {
            throw new IllegalArgumentException("the place at " + place.span() + " is not of this sentence");
        }
        int head = first;
        for (int i = end - 1; i >= first; i--) {
            if (tokens.get(i).head() < first || tokens.get(i).head() >= end) {
                head = i;
            }
        }
        return new Range(first, end, head);
    }

    /** Whether a name holds the word that tells the act. */
    boolean holdsTrigger(int place) {
        Range range = ranges.get(place);
        return range.first <= trigger && trigger < range.end;
    }

    /** The preposition by which the place itself hangs on the word that tells the act. */
    Optional<String> ownPreposition(int place) {
        Token name = tokens.get(ranges.get(place).head);
        return name.head() == trigger
                ? tree.child(name.index(), "case").map(t -> t.form().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** "Said in Geneva that they bombed it": whether the place hangs on a verb that only says what the trigger tells. */
    boolean isWhereItIsSaid(int place) {
        Token name = tokens.get(ranges.get(place).head);
        if (!name.is("obl") || name.head() == Token.ROOT || name.head() == trigger) {
            return false;
        }
        List<Integer> above = ancestors(trigger);
        int at = above.indexOf(name.head());
        return at > 0 && tokens.get(above.get(at - 1)).is("ccomp");
    }

    /** "CAIRO - Gunmen attacked": where it is reported from. */
    boolean isDateline(int place) {
        Range range = ranges.get(place);
        String form = tokens.get(range.first).form();
        return range.first == 0
                && range.end <= trigger
                && form.length() >= SHORTEST_DATELINE
                && form.chars().allMatch(Character::isUpperCase);
    }

    /** "Shelters a man who is wanted in Ohio", "killed a man who had fought in Syria": a clause that tells of another time. */
    boolean isOfAnotherTime(int place) {
        List<Integer> above = ancestors(ranges.get(place).head);
        int at = above.indexOf(trigger);
        return at > 0 && above.subList(0, at).stream().anyMatch(this::isOfAnotherTime);
    }

    private boolean isOfAnotherTime(Integer clause) {
        boolean relative = tokens.get(clause).relation().startsWith("acl")
                && tree.children(clause, "nsubj").stream().anyMatch(t -> isWord(t, Set.of("who", "that", "which")));
        Token act = tokens.get(trigger);
        boolean now = act.has("Tense", "Pres") && act.has("VerbForm", "Fin");
        return relative
                && tree.children(clause, "aux").stream()
                        .anyMatch(t -> isWord(t, EARLIER) || (!now && isWord(t, PRESENT)));
    }

    private static boolean isWord(Token token, Set<String> words) {
        return words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The features of one place, each once. */
    Set<String> of(int place) {
        Set<String> found = new LinkedHashSet<>();
        Range range = ranges.get(place);
        String side = range.first > trigger ? "A" : range.end <= trigger ? "B" : "V";
        kind(found, place, range);
        position(found, place, range, side);
        attachment(found, range, side);
        way(found, range);
        neighbours(found, place, range);
        return found;
    }

    private void kind(Set<String> found, int place, Range range) {
        String type = tree.sentence()
                .entityAt(range.head)
                .map(Entity::type)
                .map(EntityType::name)
                .orElse("-");
        PlaceMention mention = places.get(place);
        String precision = mention.value()
                .value()
                .map(p -> p.precision() == PlacePrecision.COUNTRY
                        ? "C"
                        : p.precision() == PlacePrecision.PROVINCE ? "P" : "T")
                .orElse("U");
        found.add("t:" + type);
        found.add("precision:" + precision);
        found.add("use:" + mention.use());
        String next = form(range.end);
        String before = form(range.first - 1);
        String kindBefore = kindOf(before.equals("of") ? range.first - 2 : range.first - 1);
        found.add("kinds:" + kindOf(range.end) + kindBefore + precision);
        found.add("prev:" + before);
        found.add("next:" + next);
        found.add("prev2:" + form(range.first - 2) + "_" + before);
    }

    private void position(Set<String> found, int place, Range range, String side) {
        List<Integer> nearer = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Range other = ranges.get(i);
            boolean sameSide = other.first > trigger ? side.equals("A") : other.end <= trigger && side.equals("B");
            if (sameSide) {
                nearer.add(i);
            }
        }
        nearer.sort(Comparator.comparingInt(i -> Math.abs(ranges.get(i).first - trigger)));
        int order = Math.min(4, Math.max(0, nearer.indexOf(place)));
        int distance = Math.abs(range.first - trigger);
        int bucket = 40;
        for (int i = DISTANCES.length - 1; i >= 0; i--) {
            bucket = distance <= DISTANCES[i] ? DISTANCES[i] : bucket;
        }
        found.add("side:" + side);
        found.add("ord:" + side + order);
        found.add("dist:" + side + bucket);
        found.add("nc:" + Math.min(places.size(), 4) + ":" + side + order);
        found.add(range.first < 3 ? "first" : "notfirst");
        int low = side.equals("A") ? trigger + 1 : range.end;
        int high = side.equals("A") ? range.first : trigger;
        int verbs = 0;
        int commas = 0;
        for (int i = low; i < high; i++) {
            verbs += tokens.get(i).upos() == Upos.VERB ? 1 : 0;
            commas += tokens.get(i).form().equals(",") ? 1 : 0;
        }
        found.add("vb:" + side + Math.min(verbs, 4));
        found.add("cm:" + side + Math.min(commas, 4));
    }

    private void attachment(Set<String> found, Range range, String side) {
        Token name = tokens.get(range.head);
        String own = prepositions(range.head);
        Token outer = name;
        for (int i = 0; i < CLIMB && outer.head() != Token.ROOT && hangs(outer); i++) {
            outer = tokens.get(outer.head());
        }
        String around = prepositions(outer.index());
        found.add("case:" + own);
        found.add("case:" + own + ":" + name.relation());
        found.add("ocase:" + around);
        found.add("orel:" + outer.relation() + ":" + around);
        if (outer.index() != name.index()) {
            found.add("outer:" + outer.lemma().toLowerCase(Locale.ROOT));
            found.add("outerk:" + kindOf(outer.index()));
        }
        if (name.head() != Token.ROOT) {
            String head = tokens.get(name.head()).lemma().toLowerCase(Locale.ROOT);
            found.add("headlem:" + head + ":" + name.relation() + ":" + own);
        }
        found.add("sub:" + name.relation() + ":" + side);
        found.add("vlem:" + tokens.get(trigger).lemma() + ":" + side + ":" + own);
    }

    private static boolean hangs(Token token) {
        return switch (token.relation()) {
            case "nmod", "compound", "appos", "conj", "flat", "amod" -> true;
            default -> false;
        };
    }

    /** The way through the tree from the place up to what it shares with the trigger, and down to that. */
    private void way(Set<String> found, Range range) {
        List<Integer> above = ancestors(range.head);
        List<Integer> aboveTrigger = ancestors(trigger);
        Optional<Integer> meeting =
                above.stream().filter(aboveTrigger::contains).findFirst();
        if (meeting.isEmpty()) {
            found.add("nopath");
            return;
        }
        int meet = meeting.orElseThrow();
        List<Integer> up = above.subList(0, above.indexOf(meet));
        List<Integer> down = new ArrayList<>(aboveTrigger.subList(0, aboveTrigger.indexOf(meet)));
        Collections.reverse(down);
        String where = meet == trigger ? "self" : meet == range.head ? "p" : "x";
        found.add("up:" + relations(up, "<"));
        found.add("down:" + relations(down, ">") + "|" + where);
        clauses(up).forEach(c -> found.add("leaves:" + c));
        clauses(down).forEach(c -> found.add("enters:" + c));
        long verbsUp = up.stream().skip(1).filter(this::isVerb).count();
        List<Integer> passed = new ArrayList<>();
        if (meet != trigger) {
            passed.add(meet);
            passed.addAll(down.subList(0, down.size() - 1));
        }
        long verbsDown = passed.stream().filter(this::isVerb).count();
        found.add("verbs_up:" + verbsUp);
        found.add("vu:" + Math.min(verbsUp, 3) + ":" + Math.min(verbsDown, 3));
        found.add("len:" + Math.min(up.size(), 6) + ":" + Math.min(down.size(), 6));
        String lemma = tokens.get(trigger).lemma();
        if (meet == trigger && !up.isEmpty()) {
            Token arm = tokens.get(up.get(up.size() - 1));
            String link = arm.relation() + ":" + prepositions(arm.index());
            found.add("arm:" + link);
            found.add("armc:" + link + ":" + prepositions(range.head));
            found.add("arml:" + link + ":" + arm.lemma().toLowerCase(Locale.ROOT));
            found.add("vlemrel:" + lemma + ":" + arm.relation());
        } else {
            found.add("vlemrel:" + lemma + ":x");
        }
    }

    /** The clauses on a way, whatever else is on it: a place in a clause of its own is seldom that of the act outside. */
    private List<String> clauses(List<Integer> way) {
        return way.stream()
                .map(i -> tokens.get(i).relation())
                .filter(r -> CLAUSES.stream().anyMatch(r::startsWith))
                .distinct()
                .toList();
    }

    private void neighbours(Set<String> found, int place, Range range) {
        int under = 0;
        int over = 0;
        List<Integer> above = ancestors(range.head);
        for (int i = 0; i < places.size(); i++) {
            Range other = ranges.get(i);
            if (i == place) {
                continue;
            }
            if (other.first >= range.end && other.first - range.end <= 3) {
                found.add("nextc:" + between(range.end, other.first));
            }
            if (range.first >= other.end && range.first - other.end <= 3) {
                found.add("prevc:" + between(other.end, range.first));
            }
            under += above.contains(other.head) ? 1 : 0;
            over += ancestors(other.head).contains(range.head) ? 1 : 0;
        }
        found.add("under:" + Math.min(under, 2));
        found.add("over:" + Math.min(over, 2));
    }

    private boolean isVerb(int token) {
        return tokens.get(token).upos() == Upos.VERB;
    }

    /** The token itself, its head, and so on up to the root. */
    private List<Integer> ancestors(int token) {
        List<Integer> all = new ArrayList<>();
        for (int at = token;
                at != Token.ROOT && all.size() <= tokens.size();
                at = tokens.get(at).head()) {
            all.add(at);
        }
        return all;
    }

    private String relations(List<Integer> way, String arrow) {
        return way.stream().map(i -> tokens.get(i).relation()).collect(Collectors.joining(arrow));
    }

    private String between(int from, int to) {
        return tokens.subList(from, to).stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }

    private String prepositions(int token) {
        String all = tree.children(token, "case").stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        return all.isEmpty() ? "-" : all;
    }

    private String form(int at) {
        return at < 0 ? "^" : at >= tokens.size() ? "$" : tokens.get(at).form().toLowerCase(Locale.ROOT);
    }

    private String kindOf(int at) {
        return Words.town(tokens, at) ? "T" : Words.province(tokens, at) ? "P" : Words.inside(tokens, at) ? "I" : "-";
    }
}
