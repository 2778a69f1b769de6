package org.casus.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.EntityType;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Quote;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Stage;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** Finds mentions, links those that corefer, and finds quotes with their speakers. Pure. */
public final class MentionFinder implements Stage<Read, Marked> {

    @Override
    public Marked apply(Read read) {
        List<DependencyTree> trees =
                read.sentences().stream().map(DependencyTree::new).toList();
        List<Mention> found = new ArrayList<>();
        for (DependencyTree tree : trees) {
            found.addAll(NounPhrases.of(tree, found.size()));
        }
        Draft draft = new Draft(read, trees, found);
        List<Quote> quotes = new QuoteFinder(draft).quotes();
        return new Marked(read, link(draft, quotes), quotes);
    }

    private static List<Mention> link(Draft draft, List<Quote> quotes) {
        List<Optional<Integer>> names = NameLinks.link(draft);
        Sexes sexes = Sexes.told(draft, new PronounLinks(draft, quotes, Sexes.unknown()), names);
        PronounLinks pronouns = new PronounLinks(draft, quotes, sexes);
        NominalLinks nominals = new NominalLinks(draft);
        List<Mention> linked = new ArrayList<>();
        for (Mention mention : draft.mentions()) {
            Optional<Integer> antecedent = switch (mention.kind()) {
                case NAME ->
                    names.get(mention.id())
                            .or(() -> nominals.acronym(mention))
                            .or(() -> mention.entity().isEmpty() ? nominals.antecedent(mention) : Optional.empty())
                            .or(() -> isOfPeople(mention) ? nominals.leadFigure(mention) : Optional.empty());
                case PRONOUN -> pronouns.antecedent(mention);
                case NOMINAL -> nominals.antecedent(mention);
            };
            linked.add(withAntecedent(mention, antecedent));
        }
        return breakCycles(linked);
    }

    private static Mention withAntecedent(Mention m, Optional<Integer> antecedent) {
        return new Mention(
                m.id(), m.sentence(), m.span(), m.first(), m.end(), m.head(), m.kind(), m.entity(), antecedent);
    }

    /** A name may point forward and a nominal back, so a chain could close on itself; the later link is dropped. */
    private static List<Mention> breakCycles(List<Mention> mentions) {
        List<Mention> result = new ArrayList<>(mentions);
        for (Mention mention : mentions) {
            Mention at = mention;
            for (int steps = 0; at.antecedent().isPresent(); steps++) {
                at = result.get(at.antecedent().orElseThrow());
                if (steps > mentions.size() || at.id() == mention.id()) {
                    result.set(mention.id(), withAntecedent(mention, Optional.empty()));
                    break;
                }
            }
        }
        return result;
    }

    static boolean isDefinite(ReadSentence sentence, Mention mention) {
        int before = mention.first() - 1;
        return before >= 0 && isDefiniteWord(sentence.tokens().get(before));
    }

    private static boolean isDefiniteWord(Token token) {
        boolean points = token.lemma().equals("this") || token.lemma().equals("that");
        return token.lemma().equals("the") || (points && token.upos() != Upos.SCONJ);
    }

    /** "A Briton" is a name by its capital and a noun by what it does. */
    private static boolean isOfPeople(Mention mention) {
        return mention.is(EntityType.OTH);
    }

    static boolean isName(Mention mention) {
        return mention.kind() == MentionKind.NAME;
    }
}
