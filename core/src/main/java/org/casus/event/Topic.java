package org.casus.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Resolved;
import org.casus.model.Token;

/** What a report is about, as far as the gate needs to know. The thresholds were chosen on the development reports. */
enum Topic {
    /** Teams bear the names of countries and fight, beat and attack: nothing is coded. */
    SPORT,
    /** War and armed groups: everyone in it takes part in it. */
    CONFLICT,
    /** States and their organs throughout, of more than one country, or unrest. */
    POLITICAL,
    /** Too short to tell: as if political, and an act also counts that the event layers are sure of. */
    BRIEF,
    /** Anything else, the daily life of one state too: only acts of states, armed groups and international organisations count. */
    OTHER;

    /** Tells the topic from the words and from who is mentioned. */
    static final class Finder {

        private static final double SPORT_SHARE = 0.015;
        private static final int BRIEF_SENTENCES = 3;
        private static final int SPORT_WORDS = 5;
        private static final double WAR_SHARE = 0.015;
        private static final int WAR_WORDS = 5;
        private static final int UNREST_WORDS = 3;
        private static final double ARMED_A_SENTENCE = 0.3;
        private static final double STATES_A_SENTENCE = 1.0;

        /** A report with so large a share of its states in one country is about life there. */
        private static final double AT_HOME = 0.85;

        private static final Set<String> ARMED = Set.of("MIL", "REB", "PRM");

        private final WordClasses classes;

        Finder(WordClasses classes) {
            this.classes = classes;
        }

        Topic of(Resolved resolved) {
            Read read = resolved.marked().read();
            if (isSport(read)) {
                return SPORT;
            }
            int armed = 0;
            int states = 0;
            Map<String, Integer> countries = new TreeMap<>();
            for (Mention mention : resolved.marked().mentions()) {
                Optional<Actor> actor = resolved.actorOf(mention).value();
                armed += actor.filter(a -> ARMED.contains(a.sector())).isPresent() ? 1 : 0;
                Optional<Actor> state = actor.filter(Sectors::isStateOrForce);
                states += state.isPresent() ? 1 : 0;
                state.flatMap(Actor::country).ifPresent(country -> countries.merge(country, 1, Integer::sum));
            }
            int sentences = Math.max(1, read.sentences().size());
            if (armed >= ARMED_A_SENTENCE * sentences || isOften(read, "war", WAR_WORDS, WAR_SHARE)) {
                return CONFLICT;
            }
            boolean international = states >= STATES_A_SENTENCE * sentences && !isAtHome(countries);
            boolean political = international || count(read, "unrest") >= UNREST_WORDS;
            if (read.sentences().size() <= BRIEF_SENTENCES) {
                return BRIEF;
            }
            return political ? POLITICAL : OTHER;
        }

        private static boolean isAtHome(Map<String, Integer> countries) {
            int all = countries.values().stream().mapToInt(Integer::intValue).sum();
            return countries.values().stream().anyMatch(one -> one >= AT_HOME * all);
        }

        private boolean isSport(Read read) {
            return isOften(read, "sport", SPORT_WORDS, SPORT_SHARE);
        }

        /** Whether so many words of a class are used, and so large a share of all words. */
        private boolean isOften(Read read, String wordClass, int least, double share) {
            int words =
                    read.sentences().stream().mapToInt(r -> r.tokens().size()).sum();
            int found = count(read, wordClass);
            return found >= least && found >= share * words;
        }

        private int count(Read read, String wordClass) {
            int count = 0;
            for (ReadSentence sentence : read.sentences()) {
                for (Token token : sentence.tokens()) {
                    count += classes.has(wordClass, token.lemma()) ? 1 : 0;
                }
            }
            return count;
        }
    }
}
