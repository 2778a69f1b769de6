package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PublicationDate;
import org.casus.model.Rejected;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Success;

/** A block an article: a line an event, below it the sentence with its trigger marked. */
final class TableWriter implements EventWriter {

    private static final List<String> HEADER = List.of("when", "who", "did", "to whom", "status", "where", "speaker");
    private static final String INDENT = "    ";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String TRIGGER = "\u001B[1;33m";
    private static final String PLAIN = "\u001B[0m";

    private final Writer out;
    private final Codes codes;
    private final OutputOptions options;
    private final Phrases phrases = Phrases.load();
    private final List<Rejected> rejected = new ArrayList<>();
    private int articles;
    private int events;

    TableWriter(Writer out, Codes codes, OutputOptions options) {
        this.out = out;
        this.codes = codes;
        this.options = options;
    }

    @Override
    public void write(Success coded) throws IOException {
        articles++;
        events += coded.events().size();
        heading(coded);
        if (coded.events().isEmpty()) {
            out.write("no events\n\n");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        coded.events().forEach(event -> rows.add(cells(coded.source(), event)));
        int[] widths = Columns.fit(rows, options.width());
        out.write(styled(FAINT, Columns.row(HEADER, widths).get(0)) + "\n");
        for (int i = 0; i < coded.events().size(); i++) {
            for (String line : Columns.row(rows.get(i + 1), widths)) {
                out.write(line + "\n");
            }
            below(coded.source(), coded.events().get(i));
        }
        out.write("\n");
    }

    private void heading(Success coded) throws IOException {
        Article article = coded.source();
        String title = article.title().orElseGet(() -> firstLine(article.text()));
        out.write(styled(BOLD, article.id()) + (title.isEmpty() ? "" : ": " + title) + "\n");
        PublicationDate date = coded.resolved().published();
        if (date instanceof PublicationDate.Inferred inferred) {
            wrapped("published " + inferred.date() + ", inferred:", "");
            for (String reason : inferred.reasons()) {
                wrapped("- " + reason, "  ");
            }
        } else if (date instanceof PublicationDate.Given given) {
            wrapped("published " + given.date() + " (" + given.origin() + ")", "");
        } else {
            wrapped("publication date unknown: " + String.join("; ", Words.reasons(date)), "");
        }
        out.write("\n");
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 100 ? line : line.substring(0, line.offsetByCodePoints(0, 97)) + "...";
    }

    private void wrapped(String text, String indent) throws IOException {
        for (String line : Columns.wrap(Facts.oneLine(text), options.width() - indent.length())) {
            out.write(indent + line + "\n");
        }
    }

    private List<String> cells(Article article, Event event) {
        return List.of(
                when(event),
                names(event.actors()),
                did(event),
                names(event.recipients()),
                event.status().label() + (event.historical() ? ", history" : ""),
                where(article, event),
                speakers(event));
    }

    private static String when(Event event) {
        return event.time()
                .map(t -> switch (t.value().precision()) {
                    case "day" -> t.value().earliest().toString();
                    case "month" -> t.value().earliest().toString().substring(0, 7);
                    case "year" -> t.value().earliest().toString().substring(0, 4);
                    default -> t.value().earliest() + " to " + t.value().latest();
                })
                .orElse("-");
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : String.join("; ", participants.stream().map(TableWriter::name).toList());
    }

    /** Name and code; a question mark where the words could not be resolved. */
    private static String name(Participant participant) {
        String name = Facts.oneLine(Facts.name(participant));
        if (participant.actor().value().isEmpty()) {
            return name + " (?)";
        }
        String country = Facts.country(participant).map(c -> c + " ").orElse("");
        return name + " (" + country + Facts.sector(participant).orElse("") + ")";
    }

    private String did(Event event) {
        String code = options.cameo()
                ? codes.cameo(event.code()).orElse("no CAMEO code")
                : event.code().toString();
        return phrases.of(event.code()) + " (" + code + ")";
    }

    private static String where(Article article, Event event) {
        if (event.place().isEmpty()) {
            return "-";
        }
        Optional<Place> place = Facts.place(event);
        if (place.isEmpty()) {
            return Facts.oneLine(event.place().get().span().of(article.text())) + " (?)";
        }
        String country = place.flatMap(Place::country).map(c -> " (" + c + ")").orElse("");
        return place.get().name() + country;
    }

    private static String speakers(Event event) {
        List<String> said = Facts.speakers(event, Stance.ASSERTS);
        List<String> denied = Facts.speakers(event, Stance.DENIES);
        String text = String.join("; ", said);
        if (!denied.isEmpty()) {
            text += (said.isEmpty() ? "" : "; ") + "denied by " + String.join("; ", denied);
        }
        return text.isEmpty() ? "-" : text;
    }

    /** The sentence, how often else it is told, and why it was coded so. */
    private void below(Article article, Event event) throws IOException {
        Span sentence = event.mentions().get(0).sentence();
        Span trigger = event.trigger();
        String text = article.text();
        // Marks are set as single private characters, so that wrapping does not see terminal codes.
        String marked = sentence.contains(trigger)
                ? text.substring(sentence.start(), trigger.start())
                        + '\uE000'
                        + trigger.of(text)
                        + '\uE001'
                        + text.substring(trigger.end(), sentence.end())
                : sentence.of(text);
        for (String line : Columns.wrap(Facts.oneLine(marked), options.width() - INDENT.length())) {
            out.write(INDENT + marks(line) + "\n");
        }
        if (event.mentions().size() > 1) {
            out.write(INDENT + "told " + event.mentions().size() + " times\n");
        }
        if (options.explain()) {
            for (String why : event.explanation()) {
                for (String line : Columns.wrap(Facts.oneLine("why: " + why), options.width() - INDENT.length())) {
                    out.write(INDENT + styled(FAINT, line) + "\n");
                }
            }
        }
    }

    private String marks(String line) {
        return line.replace("\uE000", options.colour() ? TRIGGER : "[")
                .replace("\uE001", options.colour() ? PLAIN : "]");
    }

    private String styled(String style, String text) {
        return options.colour() ? style + text + PLAIN : text;
    }

    @Override
    public void reject(Rejected article) {
        rejected.add(article);
    }

    @Override
    public void finish() throws IOException {
        for (Rejected article : rejected) {
            wrapped("not coded: " + article.article() + " [" + article.problem().id() + "] " + article.message(), "");
        }
        out.write(count(events, "event") + " in " + count(articles, "article")
                + (rejected.isEmpty() ? "" : ", " + rejected.size() + " not coded") + "\n");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
