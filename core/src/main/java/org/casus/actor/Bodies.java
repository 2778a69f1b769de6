package org.casus.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Resolution;

/**
 * Organisations that are in no table. The name says what they are and of which country: "Nigerian Senate", "Greek Orthodox
 * Church", "New Zealand Herald", "Liberty Korea Party".
 */
final class Bodies {

    private final Nominals nominals;
    private final Owners owners;
    private final WordClasses words;
    private final BodyWords bodyWords = new BodyWords();

    Bodies(Nominals nominals, Owners owners, WordClasses words) {
        this.nominals = nominals;
        this.owners = owners;
        this.words = words;
    }

    /**
     * Who the name of a body stands for by the words in it.
     *
     * @param known what is known of the head of the phrase
     */
    Optional<Resolution<Actor>> byItsWords(Phrase phrase, Optional<Match> known, ActorQuery query) {
        boolean body = phrase.isEntity(EntityType.ORG) || phrase.isEntity(EntityType.OTH);
        if (phrase.isEntity(EntityType.PER)
                || known.filter(m -> isWhole(phrase, m)).isPresent()) {
            return Optional.empty();
        }
        Optional<Resolution<Actor>> press = press(phrase, query);
        if (press.isPresent() || !body) {
            return press;
        }
        boolean open =
                known.isEmpty() || known.filter(m -> !m.senses().isEmpty()).isPresent();
        for (int i = phrase.matches().size() - 1; i >= 0 && open; i--) {
            Match match = phrase.matches().get(i);
            if (match.noun().isPresent() && match.senses().isEmpty() && isOfBody(phrase, match)) {
                return Optional.of(nominals.resolve(phrase, match, match.noun().orElseThrow(), query.asOf()));
            }
        }
        return open ? ofMembers(phrase, query).or(() -> byAWord(phrase, query)) : Optional.empty();
    }

    /** "Nicaraguan Center for Human Rights": the sector by a word, the country by another. */
    private Optional<Resolution<Actor>> byAWord(Phrase phrase, ActorQuery query) {
        int size = phrase.tokens().size();
        if (!phrase.isEntity(EntityType.ORG) || size == 1 || Names.shouted(phrase.text())) {
            return Optional.empty();
        }
        return bodyWords.sector(phrase).map(sector -> {
            Optional<String> country = owners.of(phrase, size, size, query.asOf()).stream()
                    .filter(o -> o.organisation().isEmpty())
                    .findFirst()
                    .flatMap(Owner::country);
            return new Resolution.Resolved<>(
                    new Actor(phrase.text(), country, sector, Optional.empty()), 0.5, "by a word of the name");
        });
    }

    /** "National Association of Manufacturers", "Law Students' Union": a body of those who are in its name. */
    private Optional<Resolution<Actor>> ofMembers(Phrase phrase, ActorQuery query) {
        Optional<Match> type = phrase.matches().stream()
                .filter(m -> isTypeWord(phrase, m) || words.has("members", phrase.word(m.end() - 1)))
                .filter(m -> m.senses().isEmpty() && m.noun().isPresent())
                .findFirst();
        Optional<AgentNoun> members = phrase.matches().stream()
                .filter(m -> m.senses().isEmpty() && m.isKind(AgentNoun.Kind.PERSON))
                .filter(m -> type.isPresent() && m.first() != type.orElseThrow().first())
                .flatMap(m -> m.noun().stream())
                .filter(n -> !n.noun().equals("national"))
                .reduce((first, second) -> second);
        return type.map(t -> {
            AgentNoun kind = t.noun().orElseThrow();
            String sector = members.map(AgentNoun::sector)
                    .filter(s -> !kind.sector().equals("LAB") || (s.equals("EDU") && isOfStudents(phrase)))
                    .orElse(kind.sector());
            AgentNoun body =
                    new AgentNoun(kind.noun(), sector, AgentNoun.Kind.GROUP, Optional.empty(), Optional.empty());
            return nominals.resolve(phrase, t, body, query.asOf());
        });
    }

    /** A union of students is none of workers. */
    private boolean isOfStudents(Phrase phrase) {
        return IntStream.range(0, phrase.tokens().size())
                .anyMatch(i -> Names.capitalised(phrase.form(i)) && words.has("students", phrase.word(i)));
    }

    /** Whether it is the name of a body by its last word: "Duke University" is no duke. */
    boolean isBody(Phrase phrase) {
        int last = phrase.tokens().size() - 1;
        boolean starts = phrase.matches().stream()
                .filter(m -> m.senses().isEmpty() && Names.capitalised(phrase.form(m.end() - 1)))
                .anyMatch(m -> words.has("members", phrase.word(m.end() - 1))
                        || (isTypeWord(phrase, m) && phrase.word(m.end()).equals("of")));
        if (phrase.isEntity(EntityType.ORG) && starts) {
            return true;
        }
        return phrase.isEntity(EntityType.ORG)
                && Names.capitalised(phrase.form(last))
                && phrase.at(last)
                        .filter(m -> isTypeWord(phrase, m) && isOfBody(phrase, m))
                        .isPresent();
    }

    /** Whether what is known covers every capitalised word of the phrase. */
    private static boolean isWhole(Phrase phrase, Match match) {
        for (int i = 0; i < phrase.tokens().size(); i++) {
            boolean told = match.covers(i)
                    || phrase.at(i).filter(m -> !m.senses().isEmpty()).isPresent();
            if (!told && Names.capitalised(phrase.form(i))) {
                return false;
            }
        }
        return !match.senses().isEmpty() && phrase.matches().stream().noneMatch(m -> isTypeWord(phrase, m));
    }

    /** A capitalised noun for a body: "Church", "Senate". */
    private static boolean isTypeWord(Phrase phrase, Match match) {
        return match.senses().isEmpty()
                && match.noun().filter(n -> n.kind() == AgentNoun.Kind.GROUP).isPresent()
                && Names.capitalised(phrase.form(match.end() - 1));
    }

    /** "Party", not "union", which may be of workers, parties or states. */
    private boolean isOfBody(Phrase phrase, Match match) {
        return !words.has("vague", phrase.word(match.end() - 1)) || match.end() - match.first() > 1;
    }

    /** A newspaper, by the last word of its name. */
    private Optional<Resolution<Actor>> press(Phrase phrase, ActorQuery query) {
        int last = phrase.tokens().size() - 1;
        boolean name = last > 0
                && Names.capitalised(phrase.form(last))
                && Names.capitalised(phrase.form(last - 1))
                && words.has("press", phrase.word(last));
        if (!name) {
            return Optional.empty();
        }
        List<Owner> of = owners.of(phrase, last, last + 1, query.asOf()).stream()
                .filter(o -> o.organisation().isEmpty())
                .toList();
        Optional<String> country = of.stream().findFirst().flatMap(Owner::country);
        return Optional.of(new Resolution.Resolved<>(
                new Actor(phrase.text(), country, "JRN", Optional.empty()),
                0.6,
                "a name of the press, by '" + phrase.form(last).toLowerCase(Locale.ROOT) + "'"));
    }
}
