package org.casus.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.model.Mention;
import org.casus.model.Quote;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Finds reported speech: a reporting verb and the clause it reports, "according to", and quoted sentences without a
 * reporting verb, which go to the last speaker.
 */
final class QuoteFinder {

    /** Sentences back that a quotation without a speaker looks for one. */
    private static final int BACK = 2;

    private final Draft draft;

    QuoteFinder(Draft draft) {
        this.draft = draft;
    }

    /** Reported speech in text order of the sentences. */
    List<Quote> quotes() {
        List<Quote> reported = new ArrayList<>();
        for (int s = 0; s < draft.trees().size(); s++) {
            DependencyTree tree = draft.trees().get(s);
            for (int i = 0; i < tree.size(); i++) {
                reported(s, tree, tree.token(i)).ifPresent(reported::add);
            }
        }
        List<Quote> quotes = new ArrayList<>(reported);
        for (Quotation quotation : Quotation.in(draft.read())) {
            quotes.addAll(unreported(quotation, reported));
        }
        quotes.sort(Comparator.comparingInt(Quote::sentence).thenComparing(Quote::span));
        return quotes;
    }

    /** Sentences of a quotation that no verb of their own reports belong to whoever says the rest of it. */
    private List<Quote> unreported(Quotation quotation, List<Quote> reported) {
        Optional<Quote> source = reported.stream()
                .filter(q -> quotation.sentences().contains(q.sentence())
                        && q.speaker().isPresent())
                .filter(q -> !quotation.span().contains(q.cue()))
                .findFirst()
                .or(() -> lastSpeaker(quotation, reported));
        List<Quote> found = new ArrayList<>();
        for (int sentence : quotation.sentences()) {
            Span span = draft.read().sentences().get(sentence).sentence().span();
            boolean covered = reported.stream()
                    .anyMatch(q -> q.sentence() == sentence && q.span().overlaps(quotation.span()));
            if (!covered && source.isPresent() && quotation.span().overlaps(span)) {
                Quote by = source.orElseThrow();
                int start = Math.max(span.start(), quotation.span().start());
                int end = Math.min(span.end(), quotation.span().end());
                found.add(new Quote(sentence, new Span(start, end), by.cue(), by.speaker(), true));
            }
        }
        return found;
    }

    /** A quotation that stands alone continues what the last speaker said just before. */
    private static Optional<Quote> lastSpeaker(Quotation quotation, List<Quote> reported) {
        int first = quotation.sentences().get(0);
        return reported.stream()
                .filter(q -> q.speaker().isPresent() && q.sentence() < first && first - q.sentence() <= BACK)
                .reduce((a, b) -> b);
    }

    private Optional<Quote> reported(int sentence, DependencyTree tree, Token cue) {
        if (cue.lemma().equalsIgnoreCase("according") || isAccordingTo(tree, cue)) {
            return according(sentence, tree, cue);
        }
        if (!ReportingVerbs.reports(cue.lemma()) && !ReportingVerbs.denies(cue.lemma())) {
            return Optional.empty();
        }
        Optional<BitSet> words = reportedWords(tree, cue);
        return words.map(found -> {
            Optional<Integer> speaker = subject(tree, cue).flatMap(t -> mentionAt(sentence, t.index()));
            Span span = tree.span(found);
            return new Quote(sentence, span, cue.span(), speaker, quoted(tree, found));
        });
    }

    private static boolean isAccordingTo(DependencyTree tree, Token cue) {
        return cue.lemma().equals("accord")
                && cue.form().equalsIgnoreCase("according")
                && !tree.has(cue.index(), "nsubj");
    }

    /** "According to X" reports the clause that it hangs on. */
    private Optional<Quote> according(int sentence, DependencyTree tree, Token cue) {
        Optional<Token> source = cue.is("case") ? tree.head(cue.index()) : tree.child(cue.index(), "obl", "nmod");
        Optional<Token> clause = source.flatMap(x -> cue.is("case") ? tree.head(x.index()) : tree.head(cue.index()));
        if (source.isEmpty() || clause.isEmpty()) {
            return Optional.empty();
        }
        BitSet words = tree.subtree(clause.orElseThrow().index());
        words.andNot(tree.subtree(cue.is("case") ? source.orElseThrow().index() : cue.index()));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> speaker = mentionAt(sentence, source.orElseThrow().index());
        return Optional.of(new Quote(sentence, tree.span(words), cue.span(), speaker, quoted(tree, words)));
    }

    /** The clause a reporting verb governs: its complement, or the sentence it is attached to in passing. */
    private static Optional<BitSet> reportedWords(DependencyTree tree, Token cue) {
        Optional<Token> complement = tree.children(cue.index(), "ccomp", "parataxis").stream()
                .filter(c -> !ReportingVerbs.reports(c.lemma()) || c.is("ccomp"))
                .max(Comparator.comparingInt(c -> tree.subtree(c.index()).cardinality()));
        if (complement.isPresent()) {
            return Optional.of(tree.subtree(complement.orElseThrow().index()));
        }
        boolean denied = ReportingVerbs.denies(cue.lemma());
        Optional<Token> object =
                denied ? tree.child(cue.index(), "xcomp", "obj", "advcl") : tree.child(cue.index(), "xcomp");
        if (object.isPresent() && (denied || cue.lemma().equals("say"))) {
            return Optional.of(tree.subtree(object.orElseThrow().index()));
        }
        boolean inPassing = cue.is("parataxis") && cue.head() != Token.ROOT;
        if (inPassing) {
            BitSet words = tree.subtree(cue.head());
            words.andNot(tree.subtree(cue.index()));
            return words.isEmpty() ? Optional.empty() : Optional.of(words);
        }
        return Optional.empty();
    }

    /** The subject of a verb, or of the verb it is conjoined to. */
    private static Optional<Token> subject(DependencyTree tree, Token verb) {
        Optional<Token> own = tree.child(verb.index(), "nsubj", "csubj");
        if (own.isPresent() || verb.head() == Token.ROOT) {
            return own;
        }
        Token head = tree.token(verb.head());
        boolean shares = verb.is("conj") || verb.is("xcomp") || verb.is("advcl");
        if (verb.is("acl")) {
            return Optional.of(head);
        }
        return shares ? tree.child(head.index(), "nsubj") : Optional.empty();
    }

    private Optional<Integer> mentionAt(int sentence, int token) {
        return draft.mentions().stream()
                .filter(m -> m.sentence() == sentence && m.head() == token)
                .map(Mention::id)
                .findFirst();
    }

    private static boolean quoted(DependencyTree tree, BitSet words) {
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (Quotation.isMark(tree.token(i).form())) {
                return true;
            }
        }
        int first = words.nextSetBit(0);
        return first > 0 && Quotation.isMark(tree.token(first - 1).form());
    }
}
