package org.casus.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Success;

/** Readings of mentions that the forms of {@code casus actors} share. */
final class MentionWords {

    /**
     * A mention as it is written.
     *
     * @param entity number of its chain in the article, from 1, in the order of first mention
     * @param identity the mention that carries the identity of the chain
     * @param actor whom it stands for
     */
    record Row(Mention mention, int entity, Mention identity, Resolution<Actor> actor) {}

    private MentionWords() {}

    /**
     * The mentions of an article in text order.
     *
     * @param all whether nouns and pronouns that stand for nobody who is known are kept
     */
    static List<Row> rows(Success coded, boolean all) {
        Resolved resolved = coded.resolved();
        List<Row> open = resolved.marked().mentions().stream()
                .map(m -> new Row(m, 0, resolved.marked().identity(m), resolved.actorBehind(m)))
                .filter(r -> all || tells(r))
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        return open.stream()
                .filter(r -> open.stream().noneMatch(o -> isInside(r, o)))
                .map(r -> new Row(
                        r.mention(),
                        numbers.computeIfAbsent(entity(r), id -> numbers.size() + 1),
                        r.identity(),
                        r.actor()))
                .toList();
    }

    /** Dates and the like have no type of name and stand for nobody. */
    private static boolean tells(Row row) {
        boolean typed = row.mention().kind() == MentionKind.NAME
                && row.mention().entity().isPresent();
        return typed || !(row.actor() instanceof Resolution.Unresolved);
    }

    /** "U.S. President" within "U.S. President Barack Obama" is no mention of its own, nor is one that was found twice. */
    private static boolean isInside(Row row, Row other) {
        boolean within = other.mention().span().contains(row.mention().span());
        boolean first = other.mention().span().length() > row.mention().span().length()
                || other.mention().id() < row.mention().id();
        return within && first && entity(row).equals(entity(other));
    }

    /** What is named alike is one: "Moscow", "the Kremlin" and "Russia", wherever they stand. */
    private static String entity(Row row) {
        boolean name = row.identity().kind() == MentionKind.NAME;
        return row.actor()
                .value()
                .filter(a -> name)
                .map(a -> a.name() + "\t" + a.country().orElse("") + "\t" + a.sector())
                .orElseGet(() -> String.valueOf(row.identity().id()));
    }
}
