package org.casus.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.event.SentenceView;
import org.casus.institution.council.Council;
import org.casus.institution.council.Member;
import org.casus.institution.council.Membership;
import org.casus.institution.court.Court;
import org.casus.institution.court.PartyStatus;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.record.RecordNote.MemberNote;
import org.casus.record.RecordNote.Verdict;

/** Checks sentences that say who is a member of the Court or of the Council. */
final class MemberNotes {

    private static final Set<String> NOUNS = Set.of("member", "party", "signatory", "nonmember", "non-member");
    private static final Set<String> VERBS = Set.of("join", "ratify", "belong", "accede");
    private static final Set<String> LEAVING = Set.of("leave", "quit", "withdraw", "exit");
    private static final Set<String> PERFECT = Set.of("have", "when", "after", "since", "that");
    private static final Set<String> NEGATIONS = Set.of("neither", "nor", "not", "n't", "never", "no");
    private static final List<String> COURT = List.of("international criminal court", "icc", "rome statute");

    private final Council council;
    private final Court court;

    MemberNotes(Council council, Court court) {
        this.council = council;
        this.court = court;
    }

    List<MemberNote> find(Report report) {
        List<MemberNote> notes = new ArrayList<>();
        Optional<LocalDate> day = report.published();
        if (day.isEmpty()) {
            return notes;
        }
        for (ReadSentence sentence : report.sentences()) {
            SentenceView view = report.view(sentence);
            for (Token token : sentence.tokens()) {
                if (states(view, token)) {
                    note(report, view, sentence, token, day.get()).ifPresent(notes::add);
                }
            }
        }
        return notes;
    }

    private static boolean states(SentenceView view, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (NOUNS.contains(lemma)) {
            return view.tree().has(token.index(), "cop") || token.is("appos");
        }
        return VERBS.contains(lemma) || (LEAVING.contains(lemma) && token.upos() == Upos.VERB && isDone(view, token));
    }

    /** Left, and not about to leave, threatening to or said to have wanted to. */
    private static boolean isDone(SentenceView view, Token verb) {
        return view.tree().children(verb.index(), "aux", "mark").stream()
                        .allMatch(a -> PERFECT.contains(a.lemma().toLowerCase(Locale.ROOT)))
                && !verb.is("xcomp")
                && !verb.is("acl");
    }

    private Optional<MemberNote> note(
            Report report, SentenceView view, ReadSentence sentence, Token word, LocalDate day) {
        Optional<String> body = body(report, view, word);
        List<String> codes = subjects(report, view, word);
        if (body.isEmpty() || codes.isEmpty()) {
            return Optional.empty();
        }
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        boolean told = negated(view, word) == (lemma.startsWith("non") || LEAVING.contains(lemma));
        boolean ofCourt = body.get().equals("International Criminal Court");
        if (!ofCourt
                && (day.isBefore(Membership.FIRST) || day.isAfter(council.data().councilMembersTo()))) {
            return Optional.empty();
        }
        List<String> records = new ArrayList<>();
        int agreeing = 0;
        for (String code : codes) {
            boolean member = ofCourt
                    ? court.party(court.territory(code), day) == PartyStatus.PARTY
                    : council.membership().on(day, code).isPresent();
            agreeing += member == told ? 1 : 0;
            records.add(code + " " + (member ? "was" : "was not") + " on " + day + ": "
                    + (ofCourt ? court.standing(court.territory(code), day) : terms(code)));
        }
        Verdict verdict = agreeing == codes.size() ? Verdict.AGREES : agreeing == 0 ? Verdict.DIFFERS : Verdict.IN_PART;
        return Optional.of(new MemberNote(
                word.span(), sentence.sentence().span(), body.get(), codes, told, day, records, verdict));
    }

    private String terms(String code) {
        List<Member> terms = council.membership().terms(code);
        return terms.isEmpty()
                ? "never a member"
                : terms.get(terms.size() - 1).permanent()
                        ? "permanent member"
                        : "last term " + terms.get(terms.size() - 1).start() + " to "
                                + terms.get(terms.size() - 1)
                                        .end()
                                        .map(LocalDate::toString)
                                        .orElse("-");
    }

    /** Of what: the words below the membership word say it; "the court" is the Court where the article names it. */
    private static Optional<String> body(Report report, SentenceView view, Token word) {
        Span below = view.tree().span(view.tree().subtree(word.index()));
        String words = " " + report.lower(below).replaceAll("[^a-z]+", " ") + " ";
        if (COURT.stream().anyMatch(c -> words.contains(" " + c + " "))
                || (words.contains(" court ") && report.holds("international criminal court"))) {
            return Optional.of("International Criminal Court");
        }
        boolean councilNamed = words.contains(" security council ")
                || (words.contains(" council ") && report.holds("security council"));
        return councilNamed ? Optional.of("Security Council") : Optional.empty();
    }

    private static List<String> subjects(Report report, SentenceView view, Token word) {
        List<Token> subjects = new ArrayList<>(view.tree().children(word.index(), "nsubj"));
        if (word.is("appos")) {
            view.tree().head(word.index()).ifPresent(subjects::add);
        }
        if (subjects.isEmpty()) {
            subjects.addAll(view.subjects(word));
        }
        List<String> codes = new ArrayList<>();
        for (Token subject : subjects) {
            for (String code : report.codes(view, subject)) {
                codes.add(code);
            }
            for (Token other : view.tree().children(subject.index(), "conj")) {
                codes.addAll(report.codes(view, other));
            }
        }
        return report.known(codes);
    }

    /** "Neither Russia nor Syria is", "is not", "has never joined", "no member". */
    private static boolean negated(SentenceView view, Token word) {
        if (view.isNegated(word)) {
            return true;
        }
        List<Token> near = new ArrayList<>(view.tree().children(word.index()));
        for (Token subject : view.tree().children(word.index(), "nsubj")) {
            near.addAll(view.tree().children(subject.index()));
        }
        return near.stream().anyMatch(t -> NEGATIONS.contains(t.form().toLowerCase(Locale.ROOT)));
    }
}
