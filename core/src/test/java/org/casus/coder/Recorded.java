package org.casus.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.model.Article;
import org.casus.model.Entity;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.Share;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.WordAct;
import org.casus.reader.Conllu;
import org.casus.reader.Reading;
import org.casus.text.Segmenter;

/**
 * An article with what the reader and the event layers say of it, as a file that a person can read: its text in comments, then
 * CoNLL-U, with a comment for each word of which the event layers say something. Rules are tested on it without the model, and on
 * the reader's mistakes too, which trees made by hand have not. Offsets and
 * the texts of sentences are left out: the segmenter gives them.
 *
 * @param trees CoNLL-U, one block a sentence
 * @param acts by the index of a sentence what the event layers say of its words
 */
public record Recorded(Article article, String trees, Map<Integer, List<WordAct>> acts) {

    private static final Segmenter SEGMENTER = Segmenter.load();

    private static final String ID = "# newdoc id = ";
    private static final String DAY = "# published = ";
    private static final String TEXT = "# |";
    private static final String SENTENCE = "# sent_id = ";
    private static final String ACT = "# act = ";
    private static final String PART = " \\| ";

    public Recorded {
        acts = Map.copyOf(acts);
    }

    /** What a reader says of an article. */
    static Recorded of(Reading reading) {
        Map<Integer, List<WordAct>> acts = new HashMap<>();
        for (int s = 0; s < reading.read().sentences().size(); s++) {
            acts.put(s, reading.acts().apply(s));
        }
        String trees = Conllu.write(reading.read())
                .replaceAll("\\|?StartChar=\\d+\\|EndChar=\\d+\n", "\n")
                .replaceAll("\t\n", "\t_\n")
                .replaceAll("# text = .*\n", "");
        return new Recorded(reading.read().article(), trees.substring(trees.indexOf('\n') + 1), acts);
    }

    static Segmented segmented(Article article) {
        return SEGMENTER.apply(article);
    }

    /** What the event layers say of a sentence. */
    public List<WordAct> actsOf(int sentence) {
        return acts.getOrDefault(sentence, List.of());
    }

    /**
     * The article as it was read.
     *
     * @throws IllegalStateException if the segmenter cuts it otherwise than when it was recorded
     */
    public Read read() {
        Segmented segmented = segmented(article);
        List<ReadSentence> recorded = Conllu.parse(article.id(), trees).sentences();
        if (recorded.size() != segmented.sentences().size()) {
            throw new IllegalStateException(article.id() + " is cut into other sentences than were recorded; "
                    + RecordedReadingsTest.HOW_TO_WRITE);
        }
        List<ReadSentence> sentences = new ArrayList<>();
        for (int s = 0; s < recorded.size(); s++) {
            sentences.add(placed(segmented.sentences().get(s), recorded.get(s)));
        }
        return new Read(segmented, sentences);
    }

    /** The tree with the offsets of the sentence. */
    private ReadSentence placed(Sentence sentence, ReadSentence recorded) {
        List<Span> spans = sentence.tokens();
        if (recorded.tokens().size() != spans.size()) {
            throw new IllegalStateException(article.id() + ", sentence " + (sentence.index() + 1)
                    + " is cut into other words than were recorded; " + RecordedReadingsTest.HOW_TO_WRITE);
        }
        List<Token> tokens = recorded.tokens().stream()
                .map(t -> new Token(
                        t.index(),
                        spans.get(t.index()),
                        spans.get(t.index()).of(article.text()),
                        t.lemma(),
                        t.upos(),
                        t.feats(),
                        t.head(),
                        t.relation()))
                .toList();
        List<Entity> entities = recorded.entities().stream()
                .map(e -> new Entity(spans.get(e.first()).union(spans.get(e.end() - 1)), e.first(), e.end(), e.type()))
                .toList();
        return new ReadSentence(sentence, tokens, entities);
    }

    /** The file. */
    String write() {
        StringBuilder out = new StringBuilder(ID).append(article.id()).append('\n');
        article.published().day().ifPresent(day -> out.append(DAY).append(day).append('\n'));
        article.text()
                .lines()
                .forEach(line -> out.append(TEXT)
                        .append(line.isEmpty() ? "" : " ")
                        .append(line)
                        .append('\n'));
        for (String line : trees.split("\n", -1)) {
            out.append(line).append('\n');
            if (line.startsWith(SENTENCE)) {
                actsOf(Integer.parseInt(line.substring(SENTENCE.length())) - 1)
                        .forEach(act -> out.append(ACT).append(write(act)).append('\n'));
            }
        }
        return out.toString().stripTrailing() + "\n";
    }

    /**
     * Reads a file. One that has only a head and a text is an article that is still to be read.
     *
     * @throws IllegalArgumentException if a line of the event layers is broken
     */
    static Recorded parse(String file) {
        String id = "";
        PublicationDate day = new PublicationDate.Unknown("no date was given");
        StringBuilder text = new StringBuilder();
        StringBuilder trees = new StringBuilder();
        Map<Integer, List<WordAct>> acts = new HashMap<>();
        int sentence = -1;
        for (String line : file.lines().toList()) {
            if (line.startsWith(ID)) {
                id = line.substring(ID.length());
            } else if (line.startsWith(DAY)) {
                day = new PublicationDate.Given(LocalDate.parse(line.substring(DAY.length())), "the record");
            } else if (line.startsWith(TEXT)) {
                text.append(line.equals(TEXT) ? "" : line.substring(TEXT.length() + 1))
                        .append('\n');
            } else if (line.startsWith(ACT)) {
                acts.computeIfAbsent(sentence, s -> new ArrayList<>()).add(act(line.substring(ACT.length())));
            } else {
                sentence += line.startsWith(SENTENCE) ? 1 : 0;
                trees.append(line).append('\n');
            }
        }
        return new Recorded(Article.of(id, text.toString()).withPublished(day), trees.toString(), acts);
    }

    /** Words are counted from 1, as CoNLL-U does; a dash stands for nothing. */
    private static String write(WordAct act) {
        return String.join(
                " | ",
                "" + (act.token() + 1),
                shares(act.kinds()),
                shares(act.modes()),
                shares(act.statuses()),
                number(act.background()),
                parties(act.sources()),
                parties(act.targets()));
    }

    private static WordAct act(String line) {
        String[] parts = line.split(PART, -1);
        if (parts.length != 7) {
            throw new IllegalArgumentException(parts.length + " parts instead of 7: " + line);
        }
        return new WordAct(
                Integer.parseInt(parts[0]) - 1,
                shares(parts[1]),
                shares(parts[2]),
                shares(parts[3]),
                Double.parseDouble(parts[4]),
                parties(parts[5]),
                parties(parts[6]));
    }

    private static String shares(List<Share> shares) {
        return shares.isEmpty()
                ? "-"
                : shares.stream().map(s -> s.label() + " " + number(s.share())).collect(Collectors.joining(", "));
    }

    private static List<Share> shares(String part) {
        return part.equals("-")
                ? List.of()
                : Arrays.stream(part.split(", "))
                        .map(s -> s.split(" "))
                        .map(s -> new Share(s[0], Double.parseDouble(s[1])))
                        .toList();
    }

    private static String parties(List<WordAct.Party> parties) {
        return parties.isEmpty()
                ? "-"
                : parties.stream()
                        .map(p -> (p.token() + 1) + " " + number(p.share()))
                        .collect(Collectors.joining(", "));
    }

    private static List<WordAct.Party> parties(String part) {
        return part.equals("-")
                ? List.of()
                : Arrays.stream(part.split(", "))
                        .map(p -> p.split(" "))
                        .map(p -> new WordAct.Party(Integer.parseInt(p[0]) - 1, Double.parseDouble(p[1])))
                        .toList();
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
