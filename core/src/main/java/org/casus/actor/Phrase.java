package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EntityType;
import org.casus.model.Token;
import org.casus.model.Upos;

/** A mention with everything in it that the lexicon knows: longest matches, from left to right, not overlapping. */
final class Phrase {

    private static final int LONGEST = 12;

    /** Small words inside a person's name. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ben", "ibn", "abu", "de", "del", "della", "di", "da", "dos", "van", "von", "der", "den",
            "la", "le", "ter", "bint", "ul", "-", "'", "y", "wa", "e", "ould", "arap");

    private final List<Token> tokens;
    private final int head;
    private final Optional<EntityType> entity;
    private final List<Match> matches;

    private Phrase(List<Token> tokens, int head, Optional<EntityType> entity, List<Match> matches) {
        this.tokens = tokens;
        this.head = head;
        this.entity = entity;
        this.matches = matches;
    }

    /**
     * @param town whether the words are the name of a town, which is not the family name of an officeholder
     */
    static Phrase of(ActorQuery query, Lexicon lexicon, boolean town) {
        List<Match> matches = new ArrayList<>();
        List<Token> tokens = query.tokens();
        for (int at = 0; at < tokens.size(); ) {
            Optional<Match> match = longest(query, at, lexicon);
            match.map(m -> town ? withoutFamilyNames(m) : m)
                    .filter(m -> !m.senses().isEmpty() || m.noun().isPresent())
                    .ifPresent(matches::add);
            at = match.map(Match::end).orElse(at + 1);
        }
        return new Phrase(tokens, query.headOffset(), query.entity(), matches);
    }

    private static Optional<Match> longest(ActorQuery query, int at, Lexicon lexicon) {
        List<Token> tokens = query.tokens();
        if (tokens.get(at).upos() == Upos.PUNCT || isArticle(tokens.get(at))) {
            return Optional.empty();
        }
        for (int end = Math.min(tokens.size(), at + LONGEST); end > at; end--) {
            String surface = Token.text(tokens, at, end);
            List<Sense> senses = senses(surface, query, lexicon);
            Optional<AgentNoun> noun = isNominal(tokens.get(end - 1), end - at)
                    ? noun(tokens, at, end, surface, lexicon)
                    : Optional.empty();
            if (!senses.isEmpty() || noun.isPresent()) {
                return Optional.of(new Match(at, end, senses, noun));
            }
        }
        return Optional.empty();
    }

    private static List<Sense> senses(String surface, ActorQuery query, Lexicon lexicon) {
        if (!capitalisedSomewhere(surface)) {
            return List.of();
        }
        List<Sense> senses = lexicon.senses(Names.key(surface), query.asOf());
        // Datelines are in capitals.
        return senses.isEmpty() && Names.shouted(surface)
                ? lexicon.senses(Names.key(Names.quiet(surface)), query.asOf())
                : senses;
    }

    private static Match withoutFamilyNames(Match match) {
        return new Match(
                match.first(),
                match.end(),
                match.senses().stream().filter(s -> !isFamilyName(s)).toList(),
                match.noun());
    }

    private static boolean isFamilyName(Sense sense) {
        return sense instanceof Sense.OfHolder holder && !holder.full();
    }

    private static Optional<AgentNoun> noun(List<Token> tokens, int at, int end, String surface, Lexicon lexicon) {
        Optional<AgentNoun> noun = lexicon.noun(surface);
        if (noun.isPresent() || end - at > 1) {
            return noun;
        }
        return lexicon.noun(tokens.get(at).lemma());
    }

    /** A verb that looks like an agent noun ("leads to", "staff the post") is none. */
    private static boolean isNominal(Token token, int length) {
        return length > 1 || !Set.of(Upos.VERB, Upos.AUX, Upos.ADV).contains(token.upos());
    }

    private static boolean isArticle(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return form.equals("the") || form.equals("a") || form.equals("an");
    }

    private static boolean capitalisedSomewhere(String surface) {
        for (int i = 0; i < surface.length(); i++) {
            if (Character.isUpperCase(surface.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    List<Token> tokens() {
        return tokens;
    }

    int head() {
        return head;
    }

    boolean isEntity(EntityType type) {
        return entity.filter(e -> e == type).isPresent();
    }

    List<Match> matches() {
        return matches;
    }

    /** The known words that hold this token. */
    Optional<Match> at(int offset) {
        return matches.stream().filter(m -> m.covers(offset)).findFirst();
    }

    String text(int first, int end) {
        return Token.text(tokens, first, end);
    }

    String text() {
        return text(0, tokens.size());
    }

    String form(int offset) {
        return offset >= 0 && offset < tokens.size() ? tokens.get(offset).form() : "";
    }

    /** Lower-case form. */
    String word(int offset) {
        return form(offset).toLowerCase(Locale.ROOT);
    }

    boolean isPossessiveAt(int offset) {
        return Set.of("'s", "\u2019s", "'", "\u2019").contains(form(offset));
    }

    /**
     * The person's name in the phrase that the head belongs to, titles left out: the capitalised run after the last title,
     * or the run around the head.
     */
    Optional<NameRun> personName() {
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match title = matches.get(i);
            if (isTitle(title)) {
                int start = title.end();
                if (form(start).equals(",")) {
                    start++;
                }
                NameRun run = new NameRun(start, runEnd(start));
                boolean own = title.first() <= head && head < Math.max(run.end(), title.end());
                if (run.length() > 0 && own && !startsWithDemonym(run)) {
                    return Optional.of(run);
                }
            }
        }
        return nameAroundHead();
    }

    /** "National" begins the names of bodies, and is no title in them. */
    private boolean isTitle(Match match) {
        return match.noun()
                .filter(n -> !(isEntity(EntityType.ORG) && n.noun().equals("national")))
                .filter(n -> n.kind() == AgentNoun.Kind.PERSON || n.kind() == AgentNoun.Kind.HONORIFIC)
                .isPresent();
    }

    private boolean startsWithDemonym(NameRun run) {
        Optional<Match> match = at(run.first());
        return match.isPresent()
                && !match.orElseThrow().isHolder()
                && match.orElseThrow().isAdjective();
    }

    private Optional<NameRun> nameAroundHead() {
        Optional<Match> known = at(head);
        boolean person = isEntity(EntityType.PER) && Names.capitalised(form(head));
        boolean holder = known.filter(Match::isHolder).isPresent();
        if (!person && !holder) {
            return Optional.empty();
        }
        int first = head;
        while (first > 0 && isNamePart(first - 1) && !endsTitle(first)) {
            first--;
        }
        while (first < head && !Names.capitalised(form(first))) {
            first++;
        }
        return Optional.of(new NameRun(first, Math.max(runEnd(first), head + 1)));
    }

    /** Whether a title or a nationality ends just before this token. */
    private boolean endsTitle(int offset) {
        Optional<Match> before = at(offset - 1);
        return before.isPresent()
                && before.orElseThrow().end() == offset
                && !before.orElseThrow().isHolder()
                && (before.orElseThrow().noun().isPresent()
                        || before.orElseThrow().isAdjective());
    }

    private int runEnd(int start) {
        int end = start;
        while (end < tokens.size() && isNamePart(end)) {
            end++;
        }
        while (end > start && !Names.capitalised(form(end - 1)) && !isInitialMark(end - 1) && !isGlued(end - 1)) {
            end--;
        }
        return end;
    }

    /** The second half of "Jong-un". */
    private boolean isGlued(int offset) {
        return form(offset - 1).equals("-") && Names.capitalised(form(offset - 2)) && isWord(form(offset));
    }

    private static boolean isWord(String form) {
        return !form.isEmpty() && Character.isLetter(form.charAt(0));
    }

    private boolean isInitialMark(int offset) {
        return form(offset).equals(".") && form(offset - 1).length() <= 2;
    }

    private boolean isNamePart(int offset) {
        String form = form(offset);
        if (Names.capitalised(form)) {
            return tokens.get(offset).upos() != Upos.PRON;
        }
        return PARTICLES.contains(form) || isInitialMark(offset) || isGlued(offset);
    }

    /** Offsets of a name, half-open. */
    record NameRun(int first, int end) {

        int length() {
            return end - first;
        }
    }
}
