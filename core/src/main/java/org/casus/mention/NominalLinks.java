package org.casus.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Links definite descriptions and acronyms: a name in apposition ("its president, Jana Holub"), a title told before
 * ("the foreign minister"), the same noun told before ("the boys"), and whoever a report begins with ("a British man").
 */
final class NominalLinks {

    private final Draft draft;

    NominalLinks(Draft draft) {
        this.draft = draft;
    }

    Optional<Integer> antecedent(Mention nominal) {
        Optional<Integer> around = nameAround(nominal);
        if (around.isPresent()) {
            return around;
        }
        return apposition(nominal)
                .or(() -> titleToldBefore(nominal))
                .or(() -> relativeNamedLater(nominal))
                .or(() -> sameNoun(nominal))
                .or(() -> leadFigure(nominal));
    }

    /** A title is its bearer: "Defense Secretary" inside "Defense Secretary Chuck Hagel". */
    private Optional<Integer> nameAround(Mention title) {
        return draft.mentions().stream()
                .filter(m -> m.sentence() == title.sentence() && m.id() != title.id())
                .filter(m -> m.is(EntityType.PER))
                .filter(m -> m.span().contains(title.span()) && isPersonNoun(title))
                .map(Mention::id)
                .findFirst();
    }

    private boolean isPersonNoun(Mention title) {
        return PersonNouns.isPerson(draft.head(title).lemma().toLowerCase(Locale.ROOT));
    }

    /** The name that stands in apposition to the nominal, or that it is predicated of. */
    private Optional<Integer> apposition(Mention nominal) {
        DependencyTree tree = draft.tree(nominal);
        List<Token> names = new ArrayList<>(tree.children(nominal.head(), "appos"));
        Token head = draft.head(nominal);
        if (head.is("appos") && head.head() != Token.ROOT) {
            names.add(tree.token(head.head()));
        }
        for (Token name : names) {
            Optional<Mention> mention = mentionAt(nominal.sentence(), name.index());
            if (mention.filter(MentionFinder::isName).isPresent()) {
                return mention.map(Mention::id);
            }
        }
        return Optional.empty();
    }

    /** "The minister" after "Foreign Minister X": the last earlier name whose title or apposition is this noun. */
    private Optional<Integer> titleToldBefore(Mention nominal) {
        String noun = draft.head(nominal).lemma();
        boolean mayBeNamed = PersonNouns.isPerson(noun) || PersonNouns.isPrivate(noun) || PersonNouns.isGroup(noun);
        if (!mayBeNamed || !isDefinite(nominal)) {
            return Optional.empty();
        }
        for (int id = nominal.id() - 1; id >= 0; id--) {
            if (isCalled(draft.mentions().get(id), nominal)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private boolean isCalled(Mention other, Mention nominal) {
        boolean named = other.kind() == MentionKind.NAME
                && other.entity().filter(t -> t != EntityType.OTH).isPresent()
                && !(isPlural(nominal) && isPersonName(other));
        return named && titled(other, draft.head(nominal).lemma()) && modifiersAgree(nominal, other);
    }

    /** "Their mother" in the lead is the mother whom the report names later, if it names one alone. */
    private Optional<Integer> relativeNamedLater(Mention nominal) {
        if (!PersonNouns.isPrivate(draft.head(nominal).lemma()) || !isPossessed(nominal) || isPlural(nominal)) {
            return Optional.empty();
        }
        List<Mention> named = draft.mentions().stream()
                .filter(m -> m.id() > nominal.id() && isCalled(m, nominal))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0).id()) : Optional.empty();
    }

    /** "The boys" after "the two boys": the last earlier phrase with this noun and all its modifiers. */
    private Optional<Integer> sameNoun(Mention nominal) {
        String noun = draft.head(nominal).lemma();
        if (!PersonNouns.isPrivate(noun) || !MentionFinder.isDefinite(draft.sentence(nominal), nominal)) {
            return Optional.empty();
        }
        for (int id = nominal.id() - 1; id >= 0; id--) {
            Mention other = draft.mentions().get(id);
            boolean same = other.kind() == MentionKind.NOMINAL
                    && draft.head(other).lemma().equals(noun)
                    && isPlural(other) == isPlural(nominal)
                    && modifiers(other).containsAll(modifiers(nominal));
            if (same) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private List<String> modifiers(Mention nominal) {
        return draft.sentence(nominal).tokens().subList(nominal.first(), nominal.end()).stream()
                .filter(t -> t.index() != nominal.head())
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * "A second Briton has said ... // Jan Holub, who ...": a report begins with someone it does not name and then names
     * him or her as the subject of the sentence that follows.
     */
    Optional<Integer> leadFigure(Mention nominal) {
        boolean lead = nominal.sentence() == 0 && isMainSubject(nominal) && isIndefinite(nominal) && !isPlural(nominal);
        boolean anotherNamed = draft.mentions().stream().anyMatch(m -> m.sentence() == 0 && isPersonName(m));
        if (!lead || anotherNamed) {
            return Optional.empty();
        }
        return draft.mentions().stream()
                .filter(m -> m.sentence() == 1 && isPersonName(m) && isMainSubject(m))
                .filter(m -> !draft.tree(m).has(m.head(), "conj"))
                .map(Mention::id)
                .findFirst();
    }

    private boolean isMainSubject(Mention mention) {
        Token head = draft.head(mention);
        return head.is("nsubj") && draft.tree(mention).token(head.head()).head() == Token.ROOT;
    }

    private static boolean isPersonName(Mention mention) {
        return mention.is(EntityType.PER);
    }

    private boolean isIndefinite(Mention mention) {
        int before = mention.first() - 1;
        return before >= 0
                && draft.sentence(mention)
                        .tokens()
                        .get(before)
                        .form()
                        .toLowerCase(Locale.ROOT)
                        .matches("an?");
    }

    /** By an article, or, for a private person, by whose relative it is. */
    private boolean isDefinite(Mention nominal) {
        return MentionFinder.isDefinite(draft.sentence(nominal), nominal)
                || (PersonNouns.isPrivate(draft.head(nominal).lemma()) && isPossessed(nominal));
    }

    private boolean isPossessed(Mention nominal) {
        return draft.tree(nominal).children(nominal.head(), "nmod").stream().anyMatch(t -> t.has("Poss", "Yes"));
    }

    private boolean isPlural(Mention nominal) {
        return draft.head(nominal).has("Number", "Plur");
    }

    private boolean titled(Mention name, String noun) {
        List<Token> tokens = draft.sentence(name).tokens();
        for (int i = name.first(); i < name.end(); i++) {
            if (i != name.head()
                    && tokens.get(i).lemma().toLowerCase(Locale.ROOT).equals(noun)) {
                return true;
            }
        }
        Token head = draft.head(name);
        boolean apposed = head.is("appos")
                && head.head() != Token.ROOT
                && draft.tree(name).token(head.head()).lemma().equals(noun);
        return apposed
                || draft.tree(name).children(name.head(), "appos").stream()
                        .anyMatch(t -> t.lemma().equals(noun));
    }

    /** "The French minister" is not the Russian one, nor the interior minister the prime minister; "the Dutch mother" may be the one called "their mother" before. */
    private boolean modifiersAgree(Mention nominal, Mention name) {
        if (PersonNouns.isPrivate(draft.head(nominal).lemma())) {
            return true;
        }
        String phrase = draft.text(name);
        List<Token> tokens = draft.sentence(nominal).tokens();
        for (int i = nominal.first(); i < nominal.end(); i++) {
            String form = tokens.get(i).form();
            boolean capital = Character.isUpperCase(form.charAt(0));
            boolean portfolio = tokens.get(i).is("compound") || PersonNouns.WORDS.has("portfolio", form);
            boolean said = phrase.toLowerCase(Locale.ROOT).contains(form.toLowerCase(Locale.ROOT));
            if (i != nominal.head() && ((capital && !phrase.contains(form)) || (portfolio && !said))) {
                return false;
            }
        }
        return true;
    }

    /** "SDF" after "Syrian Democratic Forces": the organisation whose initials these are. */
    Optional<Integer> acronym(Mention name) {
        String form = draft.head(name).form();
        boolean acronym =
                name.end() - name.first() == 1 && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
        if (!acronym) {
            return Optional.empty();
        }
        return draft.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && m.end() - m.first() > 1)
                .filter(m -> initials(m).endsWith(form))
                .map(Mention::id)
                .findFirst();
    }

    private String initials(Mention mention) {
        StringBuilder letters = new StringBuilder();
        List<Token> tokens = draft.sentence(mention).tokens();
        for (int i = mention.first(); i < mention.end(); i++) {
            char first = tokens.get(i).form().charAt(0);
            if (Character.isUpperCase(first)) {
                letters.append(first);
            }
        }
        return letters.toString();
    }

    private Optional<Mention> mentionAt(int sentence, int token) {
        return draft.mentions().stream()
                .filter(m -> m.sentence() == sentence && m.head() == token)
                .findFirst();
    }
}
