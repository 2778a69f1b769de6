package org.casus.time;

import java.util.Set;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.ReadSentence;

/** Keeps names and numbers from being read as times: "June Ellis", "the Friday Group", "the 1500 soldiers". */
final class NameGuard implements PhraseFinder.Guard {

    private static final Set<Rule.Kind> NAMELIKE =
            Set.of(Rule.Kind.MONTH, Rule.Kind.WEEKDAY, Rule.Kind.SEASON, Rule.Kind.HOLIDAY);

    private final ReadSentence sentence;

    NameGuard(ReadSentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public boolean admits(Rule.Kind kind, int first, int end) {
        if (NAMELIKE.contains(kind)) {
            boolean feast = kind == Rule.Kind.HOLIDAY && end > first + 1;
            boolean inName = sentence.entities().stream()
                    .anyMatch(entity ->
                            hides(entity, first, end) && !(feast && entity.end() - entity.first() <= end - first));
            return !inName && !(kind == Rule.Kind.MONTH && end == first + 1 && givenName(first));
        }
        return kind != Rule.Kind.YEAR || !counts(first, end);
    }

    /** A reader may tag a date as a name; only a longer name, or a person, hides it. */
    private static boolean hides(Entity entity, int first, int end) {
        boolean covers = entity.first() <= first && end <= entity.end();
        boolean longer = entity.end() - entity.first() > end - first;
        return covers && (entity.type() == EntityType.PER || (longer && entity.type() != EntityType.LOC));
    }

    /** "April Novak said": a month, then a capitalised word, and no preposition or article before. */
    private boolean givenName(int month) {
        if (month + 1 >= sentence.tokens().size()) {
            return false;
        }
        String before = month == 0 ? "" : form(month - 1);
        boolean loose = before.isEmpty() || !Character.isLowerCase(before.charAt(0));
        return loose && Character.isUpperCase(form(month + 1).charAt(0));
    }

    /** A round number before a plural counts things: "the 1500 soldiers". */
    private boolean counts(int first, int end) {
        if (end != first + 1 || end >= sentence.tokens().size() || !form(first).endsWith("00")) {
            return false;
        }
        String next = form(end);
        return Character.isLowerCase(next.charAt(0)) && (next.endsWith("s") || next.equals("year"));
    }

    private String form(int token) {
        return sentence.tokens().get(token).form();
    }
}
