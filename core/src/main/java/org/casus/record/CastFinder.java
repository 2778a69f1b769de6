package org.casus.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.event.SentenceView;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;

/** Finds who is told to have vetoed, abstained or voted for or against, in one sentence. */
final class CastFinder {

    private static final Set<String> DRAFTS =
            Set.of("resolution", "draft", "text", "motion", "measure", "proposal", "referral", "statement");
    private static final Set<String> USES = Set.of("use", "cast", "exercise", "wield", "deploy");
    private static final Set<String> BLOCKS = Set.of("block", "kill", "sink", "thwart");
    private static final Set<String> ADOPTS = Set.of("adopt", "approve", "pass", "endorse");
    private static final Set<String> REJECTS = Set.of("reject");
    private static final Set<String> BESIDE =
            Set.of("along with", "together with", "joined by", "backed by", "followed by");
    private static final Set<String> NOT_YET =
            Set.of("could", "would", "may", "might", "will", "can", "should", "shall");
    private static final Set<String> TALK = Set.of(
            "threaten",
            "vow",
            "promise",
            "plan",
            "intend",
            "want",
            "expect",
            "urge",
            "warn",
            "pledge",
            "refuse",
            "decline");

    private final Report report;

    CastFinder(Report report) {
        this.report = report;
    }

    /**
     * One vote told, or what became of the draft.
     *
     * @param member code; {@link #COUNCIL} if the whole of it decided
     * @param cast veto, no, abstain or yes; of the Council, adopted or rejected
     */
    record Cast(String member, String cast, Span words) {

        static final String COUNCIL = "Council";
        static final String ADOPTED = "adopted";
        static final String REJECTED = "rejected";

        boolean ofCouncil() {
            return member.equals(COUNCIL);
        }
    }

    /** In order of the words; the same member and vote once. */
    List<Cast> find(ReadSentence sentence) {
        SentenceView view = report.view(sentence);
        List<Cast> casts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (token.upos() == Upos.VERB && isTold(view, token)) {
                verb(view, token, lemma, casts);
            } else if (lemma.equals("veto") && token.upos() != Upos.VERB) {
                noun(view, token, casts);
            }
        }
        return casts;
    }

    private void verb(SentenceView view, Token verb, String lemma, List<Cast> casts) {
        boolean vetoes =
                lemma.equals("veto") || SentenceView.spelledLemmas(verb).contains("veto");
        if (vetoes || (BLOCKS.contains(lemma) && actsOnDraft(view, verb))) {
            add(view, view.subjects(verb), "veto", verb, casts);
        } else if (lemma.equals("abstain")) {
            add(view, view.subjects(verb), "abstain", verb, casts);
        } else if (lemma.equals("vote")) {
            if (!view.obliques(verb, "against").isEmpty()) {
                add(view, view.subjects(verb), "no", verb, casts);
            } else if (!view.obliques(verb, "for").isEmpty()
                    || !view.obliques(verb, "in").isEmpty()) {
                add(view, view.subjects(verb), "yes", verb, casts);
            }
        } else if (ADOPTS.contains(lemma) || REJECTS.contains(lemma)) {
            decided(view, verb, ADOPTS.contains(lemma) ? Cast.ADOPTED : Cast.REJECTED, casts);
        }
    }

    /** "The Council adopted a resolution", "a resolution was adopted by the Council". */
    private void decided(SentenceView view, Token verb, String outcome, List<Cast> casts) {
        List<Token> who = new ArrayList<>(view.tree().children(verb.index(), "nsubj"));
        who.addAll(view.obliques(verb, "by"));
        boolean council = who.stream()
                .anyMatch(w -> report.lower(view.tree().span(view.tree().subtree(w.index())))
                        .contains("security council"));
        if (council && actsOnDraft(view, verb)) {
            casts.add(new Cast(Cast.COUNCIL, outcome, verb.span()));
        }
    }

    /** "Used its veto", "Russia's veto", "a veto by Russia". */
    private void noun(SentenceView view, Token noun, List<Cast> casts) {
        List<Token> who = new ArrayList<>();
        Token at = noun;
        for (int steps = 0; steps < 4; steps++) {
            if (at.upos() == Upos.VERB) {
                boolean uses = USES.contains(at.lemma().toLowerCase(Locale.ROOT));
                if (uses && isTold(view, at)) {
                    who.addAll(view.subjects(at));
                }
                break;
            }
            if (at.head() == Token.ROOT) {
                break;
            }
            at = view.tree().token(at.head());
        }
        if (who.isEmpty() && at.upos() != Upos.VERB) {
            who.addAll(view.possessors(noun));
            who.addAll(view.obliques(noun, "by"));
            who.addAll(view.obliques(noun, "from"));
        }
        add(view, who, "veto", noun, casts);
    }

    private void add(SentenceView view, List<Token> who, String cast, Token word, List<Cast> casts) {
        List<String> codes = new ArrayList<>();
        who.forEach(token -> codes.addAll(report.codes(view, token)));
        if (!codes.isEmpty()) {
            codes.addAll(beside(view, who, word));
        }
        for (String code : report.known(codes)) {
            if (casts.stream()
                    .noneMatch(c -> c.member().equals(code) && c.cast().equals(cast))) {
                casts.add(new Cast(code, cast, word.span()));
            }
        }
    }

    /** "Along with China", "joined by China": those beside the subject do what it does, wherever the parser hangs them. */
    private List<String> beside(SentenceView view, List<Token> subjects, Token word) {
        List<String> codes = new ArrayList<>();
        List<Token> tokens = view.tree().sentence().tokens();
        int start = subjects.stream().mapToInt(Token::index).min().orElse(word.index());
        for (int i = start; i + 2 < tokens.size() && i < word.index(); i++) {
            String pair = (tokens.get(i).form() + " " + tokens.get(i + 1).form()).toLowerCase(Locale.ROOT);
            if (BESIDE.contains(pair)) {
                codes.addAll(report.stateAt(view.tree().sentence(), i + 2));
            }
        }
        return codes;
    }

    private static boolean actsOnDraft(SentenceView view, Token verb) {
        return view.objects(verb).stream()
                .anyMatch(o -> DRAFTS.contains(o.lemma().toLowerCase(Locale.ROOT))
                        || view.tree().children(o.index(), "compound", "nmod", "amod").stream()
                                .anyMatch(c -> DRAFTS.contains(c.lemma().toLowerCase(Locale.ROOT))));
    }

    /** Told as done: not denied, not ahead, not under a threat or a wish. */
    private static boolean isTold(SentenceView view, Token verb) {
        if (view.isNegated(verb)) {
            return false;
        }
        boolean ahead = view.tree().children(verb.index(), "aux").stream()
                .anyMatch(a -> NOT_YET.contains(a.lemma().toLowerCase(Locale.ROOT))
                        || NOT_YET.contains(a.form().toLowerCase(Locale.ROOT)));
        boolean iffy = view.tree().children(verb.index(), "mark").stream()
                .anyMatch(m -> m.form().equalsIgnoreCase("if") || m.form().equalsIgnoreCase("unless"));
        boolean wished = (verb.is("xcomp") || verb.is("ccomp") || verb.is("acl"))
                && view.tree()
                        .head(verb.index())
                        .filter(h -> TALK.contains(h.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
        return !ahead && !iffy && !wished;
    }
}
