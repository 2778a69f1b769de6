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
 * ("the foreign minister"), the same noun told before with a name in it ("the group").
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
        Optional<Integer> apposed = apposition(nominal);
        return apposed.isPresent() ? apposed : titleToldBefore(nominal);
    }

    /** A title is its bearer: "Defense Secretary" inside "Defense Secretary Chuck Hagel". */
    private Optional<Integer> nameAround(Mention title) {
        return draft.mentions().stream()
                .filter(m -> m.sentence() == title.sentence() && m.id() != title.id())
                .filter(m -> m.entity().filter(t -> t == EntityType.PER).isPresent())
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
        if (!MentionFinder.isDefinite(draft.sentence(nominal), nominal)) {
            return Optional.empty();
        }
        String noun = draft.head(nominal).lemma();
        if (!PersonNouns.isPerson(noun) && !PersonNouns.isGroup(noun)) {
            return Optional.empty();
        }
        for (int id = nominal.id() - 1; id >= 0; id--) {
            Mention other = draft.mentions().get(id);
            boolean named = other.kind() == MentionKind.NAME
                    && other.entity().filter(t -> t != EntityType.OTH).isPresent();
            if (named && titled(other, noun) && modifiersAgree(nominal, other)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private boolean titled(Mention name, String noun) {
        List<Token> tokens = draft.sentence(name).tokens();
        for (int i = name.first(); i < name.end(); i++) {
            if (i != name.head()
                    && tokens.get(i).lemma().toLowerCase(Locale.ROOT).equals(noun)) {
                return true;
            }
        }
        return draft.tree(name).children(name.head(), "appos").stream()
                .anyMatch(t -> t.lemma().equals(noun));
    }

    /** "The French minister" is not the Russian one. */
    private boolean modifiersAgree(Mention nominal, Mention name) {
        String phrase = draft.text(name);
        List<Token> tokens = draft.sentence(nominal).tokens();
        for (int i = nominal.first(); i < nominal.end(); i++) {
            String form = tokens.get(i).form();
            boolean capital = Character.isUpperCase(form.charAt(0));
            if (i != nominal.head() && capital && !phrase.contains(form)) {
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
