package org.casus.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.EventLine;
import org.casus.Treebank;
import org.casus.codebook.Codebook;
import org.casus.codebook.WordClasses;
import org.casus.mention.MentionFinder;
import org.casus.model.Actor;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.TimeAnchor;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;
import org.casus.model.Token;
import org.casus.model.WordAct;

/** Scenes from the treebank with a fixed cast, so that tests of rules do not hang on the actor lexicon either. */
final class Scenes {

    static final LocalDate TODAY = LocalDate.of(2016, 10, 11);
    static final LocalDate FRIDAY = LocalDate.of(2016, 10, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2016, 10, 16);

    private static final WordClasses OPERATORS = WordClasses.load(ActLexicon.class, "operators.tsv");

    private static final Map<String, Actor> CAST = Map.ofEntries(
            state("Russia", "RUS"),
            state("Russian", "RUS"),
            state("Turkey", "TUR"),
            state("Iran", "IRN"),
            state("France", "FRA"),
            state("Syria", "SYR"),
            Map.entry("Putin", new Actor("Vladimir Putin", Optional.of("RUS"), "GOV", Optional.of("president"))),
            Map.entry("Hollande", new Actor("Francois Hollande", Optional.of("FRA"), "GOV", Optional.of("president"))),
            Map.entry("rebels", new Actor("rebels", Optional.empty(), "REB", Optional.empty())),
            Map.entry("Rebels", new Actor("rebels", Optional.empty(), "REB", Optional.empty())),
            Map.entry("army", new Actor("army", Optional.empty(), "MIL", Optional.empty())),
            Map.entry("civilians", new Actor("civilians", Optional.empty(), "CVL", Optional.empty())),
            Map.entry("Police", new Actor("police", Optional.empty(), "COP", Optional.empty())),
            Map.entry("Protesters", new Actor("protesters", Optional.empty(), "CVL", Optional.empty())),
            Map.entry("protesters", new Actor("protesters", Optional.empty(), "CVL", Optional.empty())));

    private static final Map<String, Place> MAP =
            Map.of("Aleppo", city("Aleppo", "SYR"), "Paris", city("Paris", "FRA"), "Syria", country("Syria", "SYR"));

    private Scenes() {}

    private static Map.Entry<String, Actor> state(String name, String code) {
        return Map.entry(name, new Actor(name, Optional.of(code), "GOV", Optional.empty()));
    }

    private static Place city(String name, String country) {
        return new Place(
                name, Optional.of(country), Optional.empty(), Optional.empty(), Optional.empty(), PlacePrecision.CITY);
    }

    private static Place country(String name, String country) {
        return new Place(
                name,
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PlacePrecision.COUNTRY);
    }

    /** The sentence on its own. */
    static Scene of(String sentence) {
        return new Scene(resolved(sentence), 0);
    }

    /** An article of these sentences, one paragraph each, published on {@link #TODAY}. */
    static Resolved resolved(String... sentences) {
        return resolved(Treebank.paragraphs(sentences));
    }

    static Resolved resolved(Read read) {
        Marked marked = new MentionFinder().apply(read);
        List<Resolution<Actor>> actors = new ArrayList<>();
        for (Mention mention : marked.mentions()) {
            Token head = read.sentences().get(mention.sentence()).tokens().get(mention.head());
            Actor actor = CAST.get(head.form());
            actors.add(
                    actor == null
                            ? new Resolution.Unresolved<>("not in the cast")
                            : new Resolution.Resolved<>(actor, 1, "the cast"));
        }
        return new Resolved(marked, new PublicationDate.Given(TODAY, "the test"), actors, times(read), places(read));
    }

    /** Friday is the last one, Sunday the next. */
    private static List<TimeMention> times(Read read) {
        List<TimeMention> times = new ArrayList<>();
        for (ReadSentence sentence : read.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean past = token.form().equals("Friday");
                if (past || token.form().equals("Sunday")) {
                    times.add(new TimeMention(
                            sentence.sentence().index(),
                            token.span(),
                            new Resolution.Resolved<>(new TimeExpression.Day(past ? FRIDAY : SUNDAY), 1, "the test"),
                            new TimeAnchor.Report(TODAY)));
                }
            }
        }
        return times;
    }

    private static List<PlaceMention> places(Read read) {
        List<PlaceMention> places = new ArrayList<>();
        for (ReadSentence sentence : read.sentences()) {
            for (Token token : sentence.tokens()) {
                Place place = MAP.get(token.form());
                if (place != null) {
                    places.add(new PlaceMention(
                            sentence.sentence().index(),
                            token.span(),
                            new Resolution.Resolved<>(place, 1, "the test")));
                }
            }
        }
        return places;
    }

    /** The status of the act that a word of a sketch tells, and whether somebody wants it so. */
    static String told(String sketch, String act) {
        Scene scene = new Scene(resolved(Sketch.paragraph(List.of(sketch))), 0);
        Verdict verdict = new StatusFinder(scene, OPERATORS).of(token(scene, act));
        return verdict.status().label() + (verdict.volition() ? " by will" : "");
    }

    /** The events of sketches, with who says what of each; sentences are separated by two slashes. */
    static String claims(String sketches) {
        Read read = Sketch.paragraph(Arrays.asList(sketches.split(" +// +")));
        return events(resolved(read)).stream()
                .map(e ->
                        EventLine.of(e) + e.claims().stream().map(Scenes::line).collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    private static String line(Claim claim) {
        return ", "
                + claim.stance()
                + " "
                + claim.speaker().map(Participant::text).orElse("nobody")
                + claim.chain().stream().map(p -> " through " + p.text()).collect(Collectors.joining())
                + (claim.direct() ? " in marks" : "");
    }

    /** The first token with this form. */
    static Token token(Scene scene, String form) {
        return scene.tree().sentence().tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no token " + form));
    }

    /** The forms in text order, joined by spaces; "-" for none. */
    static String forms(List<Token> tokens) {
        return tokens.isEmpty() ? "-" : tokens.stream().map(Token::form).collect(Collectors.joining(" "));
    }

    /** The events of an article, coded with the bundled rules; the first time and place of a sentence are its own. */
    static List<Event> events(Resolved resolved) {
        return EXTRACTOR.apply(resolved);
    }

    /** The same with what event layers say of the first sentence. */
    static List<Event> events(Resolved resolved, List<WordAct> acts) {
        return EXTRACTOR.apply(resolved, sentence -> sentence == 0 ? acts : List.of());
    }

    private static final EventExtractor EXTRACTOR = EventExtractor.load(
            Codebook.plover(),
            new Anchors(
                    (tree, trigger, inSentence) -> inSentence.stream().findFirst(),
                    (tree, trigger, inSentence) -> inSentence.stream().findFirst()));
}
