package org.casus.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.actor.ActorQuery;
import org.casus.actor.ActorResolver;
import org.casus.codebook.Codebook;
import org.casus.mention.MentionFinder;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.WordAct;
import org.casus.place.PlaceResolver;
import org.casus.reader.EncoderReader;
import org.casus.reader.Reading;
import org.casus.text.Segmenter;
import org.casus.time.PublicationDateInferrer;
import org.casus.time.TimeTagger;

/**
 * A tool for fitting {@link Weighing}: what the lexicon and the event layers say of the words of text files, before they are
 * put together. One line a word: file, start, end, type of the row that fits or -, its weight, the layers' shares.
 */
final class CandidateLines {

    private CandidateLines() {}

    public static void main(String[] files) throws IOException {
        TriggerFinder triggers = new TriggerFinder(ActLexicon.load(Codebook.plover()));
        EncoderReader reader = EncoderReader.withEvents();
        Segmenter segmenter = Segmenter.load();
        Resolving resolving = new Resolving();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String file : files) {
            String id = Path.of(file).getFileName().toString();
            Article article = Article.of(id, Files.readString(Path.of(file)));
            Reading reading = reader.reading(segmenter.apply(article), triggers::mayTell);
            Resolved resolved = resolving.apply(reading.read());
            for (int s = 0; s < reading.read().sentences().size(); s++) {
                lines(out, id, new Scene(resolved, s, reading.acts()), triggers);
            }
        }
        out.flush();
    }

    /** Everything before events. */
    private static final class Resolving {
        private final MentionFinder mentions = new MentionFinder();
        private final TimeTagger times = TimeTagger.load();
        private final PlaceResolver places = PlaceResolver.load();
        private final ActorResolver actors = ActorResolver.load(places::countryOfCity);
        private final PublicationDateInferrer dates = PublicationDateInferrer.load();

        Resolved apply(Read read) {
            Marked marked = mentions.apply(read);
            PublicationDate published = dates.infer(read);
            List<Resolution<Actor>> found = new ArrayList<>();
            for (Mention m : marked.mentions()) {
                List<Token> tokens = read.sentences().get(m.sentence()).tokens().subList(m.first(), m.end());
                found.add(actors.resolve(new ActorQuery(tokens, m.head() - m.first(), m.entity(), published.day())));
            }
            return new Resolved(
                    marked,
                    published,
                    actors.backgrounds().complete(marked, found, published.day()),
                    times.tag(read, published),
                    places.resolve(read));
        }
    }

    private static void lines(PrintStream out, String id, Scene scene, TriggerFinder triggers) {
        List<Candidate> found = triggers.find(scene).candidates();
        for (Candidate candidate : found) {
            Act act = candidate.act();
            line(out, id, candidate.words(), act.code().event(), act.weight(), scene.actIn(candidate.words()));
        }
        for (WordAct word : scene.acts()) {
            Span span = scene.tree().token(word.token()).span();
            if (found.stream().noneMatch(c -> c.words().overlaps(span))) {
                line(out, id, span, "-", 0, Optional.of(word));
            }
        }
    }

    private static void line(PrintStream out, String id, Span span, String row, int weight, Optional<WordAct> word) {
        String shares = word.map(WordAct::kinds).orElse(List.of()).stream()
                .map(k -> k.label() + "=" + k.share())
                .collect(Collectors.joining(" "));
        out.println(String.join("\t", id, "" + span.start(), "" + span.end(), row, "" + weight, shares));
    }
}
