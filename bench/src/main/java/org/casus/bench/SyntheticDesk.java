package org.casus.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import org.casus.model.Actor;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.Place;
import org.casus.model.Provenance;
import org.casus.store.Filing;

/**
 * Coded articles without a coder, for measuring the desk: the same for the same seed. Briefs of eight sentences, an event
 * each, until there are enough events, and among them long articles of forty sentences of which eight tell an event. Dates
 * run from 1990 to 2026, more of them late; few actors, places and types are frequent and many rare; three acts in ten are
 * told by several articles; one article in twenty is another publisher's copy.
 */
public final class SyntheticDesk implements Iterator<Filing> {

    /** The versions that stand on what is made here. */
    public static final Provenance VERSIONS = new Provenance("synthetic 1", "PLOVER 2.0+casus.1", "none");

    private static final int EVENTS = 8;
    private static final int LONG = 40;
    private static final int RECENT = 200;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int DAYS = (int) (LocalDate.of(2026, 11, 1).toEpochDay() - FIRST.toEpochDay());
    private static final List<String> FILLER = List.of(
            "Shops in the old town stayed open until late in the evening.",
            "The harvest had been poor for the second year in a row.",
            "Reporters were kept behind a rope at the far end of the square.",
            "A light rain was falling when the first cars came into view.",
            "Two earlier rounds had ended without a paper that both could sign.",
            "Nobody at the ministry would say how long it might take.",
            "The price of bread has doubled there since the spring.",
            "Trains were late on all lines to the coast.",
            "Older people in the village remember another winter like it.",
            "The road to the airport was closed for most of the morning.");

    private final SplittableRandom random;
    private final SyntheticWorld world;
    private final int longArticles;
    private final long articles;
    private final List<Telling> recent = new ArrayList<>();
    private Optional<Filing> last = Optional.empty();
    private long made;

    /** An act that articles may tell. */
    record Telling(SyntheticActs act, Actor actor, Optional<Actor> recipient, Optional<Place> place, LocalDate day) {}

    /**
     * @param events how many events; rounded up to whole articles
     * @param longArticles how many of the articles are long, spread among the others
     */
    public SyntheticDesk(long seed, long events, int longArticles) {
        random = new SplittableRandom(seed);
        world = new SyntheticWorld(random.split());
        this.longArticles = longArticles;
        articles = (events + EVENTS - 1) / EVENTS;
    }

    /** How many articles there are in all. */
    public long articles() {
        return articles;
    }

    /** How many events there are in all. */
    public long events() {
        return articles * EVENTS;
    }

    @Override
    public boolean hasNext() {
        return made < articles;
    }

    @Override
    public Filing next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all " + articles + " articles are made");
        }
        String id = String.format(Locale.ROOT, "synthetic-%07d", made);
        boolean isLong = longArticles > 0 && made % Math.max(1, articles / longArticles) == 0;
        Filing filing = last.isPresent() && !isLong && random.nextInt(20) == 0
                ? copy(id, last.get())
                : written(id, isLong ? LONG : EVENTS);
        made++;
        last = Optional.of(filing);
        return filing;
    }

    private Filing written(String id, int sentences) {
        LocalDate published = FIRST.plusDays((long) (DAYS * Math.sqrt(random.nextDouble())));
        SyntheticText text = new SyntheticText(id, random);
        int told = 0;
        for (int i = 0; i < sentences; i++) {
            if (i * EVENTS / sentences >= told && told < EVENTS) {
                text.tell(telling(published), world);
                told++;
            } else {
                text.fill(FILLER.get(random.nextInt(FILLER.size())));
            }
        }
        String source = "Publisher " + (1 + SyntheticWorld.skewed(300, random));
        return text.filing(source, published);
    }

    /** Three in ten acts were told before, by an article about as old. */
    private Telling telling(LocalDate published) {
        if (!recent.isEmpty() && random.nextInt(10) < 3) {
            return recent.get(random.nextInt(recent.size()));
        }
        Telling telling = new Telling(
                SyntheticActs.any(random),
                world.actor(random),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(world.actor(random)),
                random.nextInt(5) < 2 ? Optional.empty() : Optional.of(world.place(random)),
                published.minusDays(random.nextInt(4)));
        if (recent.size() < RECENT) {
            recent.add(telling);
        } else {
            recent.set(random.nextInt(RECENT), telling);
        }
        return telling;
    }

    /** What another publisher makes of it: the same text with a sentence more. */
    private Filing copy(String id, Filing original) {
        CodedArticle coded = original.coded();
        Article article = coded.article();
        String text = article.text() + " " + FILLER.get(random.nextInt(FILLER.size()));
        Article copied = new Article(
                id,
                Optional.of("Publisher " + (1 + SyntheticWorld.skewed(300, random))),
                Optional.of("https://news.example/" + id),
                article.title(),
                article.published(),
                article.language(),
                text,
                Alignment.IDENTITY);
        return new Filing(
                new CodedArticle(
                        copied,
                        coded.published(),
                        coded.sentences(),
                        coded.events().stream()
                                .map(e -> SyntheticText.renamed(e, id))
                                .toList(),
                        coded.contexts(),
                        VERSIONS),
                List.of(),
                List.of());
    }
}
