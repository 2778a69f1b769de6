package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.ReadSentence;
import org.casus.model.Token;

/** Finds the times in a line by the rules: the longest match at each token, then the earlier rule. */
final class PhraseFinder {

    private static final Set<String> LINKS = Set.of("and", "to", "until", "till", "through", "-");

    private static final Set<String> MOVED =
            Set.of("moved", "postponed", "delayed", "shifted", "pushed", "rescheduled", "deferred", "brought", "put");
    /** So many words before a range may stand what was moved. */
    private static final int REACH = 4;

    private final List<Rule> rules;
    private final Keys keys;
    private final PhraseBuilder builder;

    private record Match(Cursor cursor, int end) {}

    /** Whether a match may stand here, beyond what its pattern says. */
    @FunctionalInterface
    interface Guard {
        boolean admits(Rule.Kind kind, int first, int end);
    }

    PhraseFinder(TimeWords words) {
        this.rules = Rule.load(words);
        this.keys = new Keys(words);
        this.builder = new PhraseBuilder(words);
    }

    /** The times of a sentence, in order; names of people and papers that look like times are left out. */
    List<Found> find(ReadSentence sentence) {
        Words words = Words.of(sentence.tokens().stream().map(Token::form).toList());
        return find(words, new NameGuard(sentence));
    }

    /** The times of a line of which only the words are known. */
    List<Found> find(Words words) {
        return find(words, (kind, first, end) -> true);
    }

    private List<Found> find(Words words, Guard guard) {
        List<Rule> possible = keys.possible(rules, words);
        if (possible.isEmpty()) {
            return List.of();
        }
        List<Cursor> cursors = possible.stream().map(rule -> rule.cursor(words)).toList();
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Match> match = longest(cursors, at, guard);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            int first = at;
            int end = match.get().end();
            builder.build(match.get().cursor().rule(), match.get().cursor().captures())
                    .ifPresent(phrase -> found.add(new Found(first, end, phrase)));
            at = end;
        }
        return since(words, shifted(ranges(words, found)));
    }

    private static Optional<Match> longest(List<Cursor> cursors, int at, Guard guard) {
        Optional<Match> best = Optional.empty();
        for (Cursor cursor : cursors) {
            int end = cursor.endFrom(at);
            boolean longer = end > at && best.filter(b -> b.end() >= end).isEmpty();
            if (longer && guard.admits(cursor.rule().kind(), at, end)) {
                best = Optional.of(new Match(cursor, end));
            }
        }
        return best;
    }

    /** "between Monday and Thursday", "from March 28 to April 3", "Sept. 28 - Oct. 3". */
    private static List<Found> ranges(Words words, List<Found> found) {
        List<Found> result = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (i + 1 < found.size() && links(words, found.get(i), found.get(i + 1))) {
                Found from = found.get(i);
                Found to = found.get(i + 1);
                boolean named = opener(words, from.first()).isPresent();
                result.add(new Found(
                        named ? from.first() - 1 : from.first(), to.end(), new Stretch(from.phrase(), to.phrase())));
                i++;
            } else {
                result.add(found.get(i));
            }
        }
        return result;
    }

    /** "moved from May 25 to March 30", "put off from Monday to Friday": two days, not a range. */
    private static boolean moved(Words words, int first) {
        for (int i = Math.max(0, first - REACH); i < first; i++) {
            if (MOVED.contains(words.word(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "two days before Christmas". */
    private static List<Found> shifted(List<Found> found) {
        List<Found> result = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found time = found.get(i);
            boolean joins = time.phrase() instanceof FromEvent
                    && i + 1 < found.size()
                    && found.get(i + 1).first() == time.end()
                    && calendar(found.get(i + 1).phrase());
            if (joins) {
                Found from = found.get(++i);
                time = new Found(time.first(), from.end(), new Shifted((FromEvent) time.phrase(), from.phrase()));
            }
            result.add(time);
        }
        return result;
    }

    private static boolean links(Words words, Found from, Found to) {
        if (to.first() != from.end() + 1 || !calendar(from.phrase()) || !calendar(to.phrase())) {
            return false;
        }
        String link = words.word(from.end()).toLowerCase(Locale.ROOT);
        Optional<String> opener = opener(words, from.first());
        if (opener.filter("from"::equals).isPresent() && moved(words, from.first())) {
            return false;
        }
        return switch (link) {
            case "and" -> opener.filter("between"::equals).isPresent();
            case "-" -> !(from.phrase() instanceof Fixed) || to.phrase() instanceof Fixed;
            case "to", "through" -> opener.filter("from"::equals).isPresent() || sameForm(from.phrase(), to.phrase());
            default -> LINKS.contains(link) && opener.filter("from"::equals).isPresent();
        };
    }

    /** "Nov. 28 to Dec. 1", "Monday through Friday"; with the "to" of "moved from May to June" the first has its "from". */
    private static boolean sameForm(Phrase from, Phrase to) {
        boolean days = from instanceof Yearly first && to instanceof Yearly second && first.isDay() && second.isDay();
        return days || (from instanceof Weekday && to instanceof Weekday);
    }

    private static boolean calendar(Phrase phrase) {
        return phrase instanceof Fixed || phrase instanceof Yearly || phrase instanceof Weekday;
    }

    /** The "from" or "between" before this token. */
    private static Optional<String> opener(Words words, int first) {
        return first == 0
                ? Optional.empty()
                : Optional.of(words.word(first - 1).toLowerCase(Locale.ROOT))
                        .filter(word -> word.equals("from") || word.equals("between"));
    }

    private static List<Found> since(Words words, List<Found> found) {
        return found.stream()
                .map(f -> f.first() > 0
                                && words.word(f.first() - 1).equalsIgnoreCase("since")
                                && !(f.phrase() instanceof Vague)
                        ? new Found(f.first() - 1, f.end(), new Since(f.phrase()))
                        : f)
                .toList();
    }
}
