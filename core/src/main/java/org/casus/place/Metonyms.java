package org.casus.place;

import java.util.Optional;
import java.util.Set;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.model.PlacePrecision;
import org.casus.model.PlaceUse;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Tells places from those who rule them: "in Washington" is a place, "Washington said" is an actor. Only states, their
 * divisions, their capitals and the seats of their rulers can act.
 */
final class Metonyms {

    private final PlaceNames names;
    private final TsvTable classes;
    private final Set<String> stays;
    private final Set<String> feels;
    private final Set<String> addressed;
    private final Set<String> between;
    private final Set<String> with;
    private final Set<String> against;
    private final Set<String> owned;
    private final Set<String> ruled;
    private final Set<String> armed;

    Metonyms(PlaceNames names) {
        this.names = names;
        classes = TsvTable.load(Metonyms.class, "metonyms.tsv", "class", "words");
        stays = words("@stays");
        feels = words("@feels");
        addressed = words("@addressed");
        between = words("@between");
        with = words("@with");
        against = words("@against");
        owned = words("@owned");
        ruled = words("@ruled");
        armed = words("@armed");
    }

    private Set<String> words(String name) {
        Row row = classes.rows().stream()
                .filter(r -> r.text("class").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(classes.file() + ": no class " + name));
        return Set.copyOf(row.list("words", '|'));
    }

    PlaceUse use(DependencyTree tree, Spot spot) {
        boolean whole = spot.hint() == Spot.Hint.NONE && canAct(spot.name());
        return whole && acts(tree, head(tree, spot)) ? PlaceUse.ACTOR : PlaceUse.PLACE;
    }

    private boolean canAct(String name) {
        return names.countryOfWord(name).isPresent()
                || names.candidates(name).stream()
                        .anyMatch(c ->
                                c.is(PlacePrecision.COUNTRY) || (c.is(PlacePrecision.PROVINCE) && c.population() == 0));
    }

    /** The token of the name whose head stands outside it. */
    private static Token head(DependencyTree tree, Spot spot) {
        for (int i = spot.nameFirst(); i < spot.nameEnd(); i++) {
            Token token = tree.token(i);
            if (token.head() == Token.ROOT || token.head() < spot.nameFirst() || token.head() >= spot.nameEnd()) {
                return token;
            }
        }
        return tree.token(spot.nameFirst());
    }

    private boolean acts(DependencyTree tree, Token name) {
        if (name.head() == Token.ROOT) {
            return false;
        }
        Token head = tree.token(name.head());
        Optional<String> preposition = tree.child(name.index(), "case").map(Token::lemma);
        return switch (name.relation()) {
            case "nsubj" -> preposition.isEmpty() && isSubject(tree, head);
            case "obj", "iobj" -> addressed.contains(head.lemma());
            case "conj" -> tree.child(name.index(), "case").isEmpty() && acts(tree, head);
            case "obl", "nmod" -> preposition.map(p -> isParty(name, head, p)).orElse(false);
            case "compound" -> ruled.contains(head.lemma());
            default -> false;
        };
    }

    private boolean isSubject(DependencyTree tree, Token head) {
        if (head.has("Voice", "Pass") || tree.has(head.index(), "cop")) {
            boolean addressee = head.has("Voice", "Pass") && addressed.contains(head.lemma());
            return addressee || feels.contains(head.form());
        }
        if (head.upos() != Upos.VERB) {
            return false;
        }
        boolean silent = tree.children(head.index(), "xcomp").stream().anyMatch(c -> feels.contains(c.form()));
        return silent || !stays.contains(head.lemma());
    }

    private boolean isParty(Token name, Token head, String preposition) {
        return switch (preposition) {
            case "by" -> head.has("Voice", "Pass") || head.upos() == Upos.NOUN;
            case "between" -> between.contains(head.lemma());
            case "with" -> with.contains(head.lemma());
            case "from" -> name.is("nmod") && owned.contains(head.lemma()) && !armed.contains(head.lemma());
            case "against" -> against.contains(head.lemma());
            case "'s", "\u2019s", "'", "\u2019" -> name.is("nmod") && owned.contains(head.lemma());
            default -> false;
        };
    }
}
