package org.casus.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.ReadSentence;
import org.casus.model.Token;
import org.casus.model.Upos;

/** Finds states, divisions, regions and seats of power that the reader took for something else, the longest names first. */
final class AreaFinder {

    private static final int LONGEST = 4;

    private final PlaceNames names;

    AreaFinder(PlaceNames names) {
        this.names = names;
    }

    /** Adds them to what is found, where nothing found holds them. */
    void add(ReadSentence sentence, Set<String> people, List<Entity> found) {
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            for (int to = Math.min(tokens.size(), at + LONGEST); to > at; to--) {
                if (isArea(sentence, at, to, people) && isFree(found, at, to)) {
                    found.add(new Entity(
                            tokens.get(at).span().union(tokens.get(to - 1).span()), at, to, EntityType.LOC));
                    at = to - 1;
                    break;
                }
            }
        }
    }

    private boolean isArea(ReadSentence sentence, int at, int to, Set<String> people) {
        List<Token> tokens = sentence.tokens();
        boolean ends = Words.capitalised(tokens, at) && Words.capitalised(tokens, to - 1);
        boolean known = to - at == 1 && people.contains(tokens.get(at).form());
        boolean listed = to - at > 1 && names.isListed(Token.text(tokens, at, to));
        if (!ends
                || known
                || (!listed && !Words.province(tokens, to) && tokens.get(to - 1).upos() != Upos.PROPN)) {
            return false;
        }
        for (int i = at; i < to; i++) {
            Optional<Entity> entity = sentence.entityAt(i);
            boolean larger = entity.filter(e -> e.first() < at || (e.end() > to && !Words.province(tokens, to)))
                    .isPresent();
            boolean person = entity.filter(e -> e.type() == EntityType.PER && to - at == 1)
                    .isPresent();
            if (larger || (person && at > 0 && tokens.get(at - 1).upos() == Upos.PROPN)) {
                return false;
            }
        }
        boolean partOfName = at > 0
                && tokens.get(at - 1).upos() == Upos.PROPN
                && tokens.get(at).is("flat");
        String words = Token.text(tokens, at, to);
        return !partOfName && (listed || names.isArea(words) || names.isCapital(words));
    }

    /** Whether no place found holds all these tokens. */
    static boolean isFree(List<Entity> found, int at, int to) {
        return found.stream().noneMatch(e -> e.first() <= at && to <= e.end());
    }
}
