package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casus.pack.PackException;
import org.casus.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorPacksTest {

    private static final byte[] PACKED = ActorPacks.lexicon();

    private static Lexicon lexicon(byte[] file) {
        return Lexicon.read(new PackReader("lexicon.pack", new ByteArrayInputStream(file)), List.of());
    }

    /** What the tables tell, in plain maps. */
    private static final class Plain implements LexiconTables.Told {
        private final Map<String, List<Sense>> names = new LinkedHashMap<>();
        private final Map<String, AgentNoun> nouns = new LinkedHashMap<>();
        private final Map<List<String>, List<Term>> terms = new HashMap<>();

        @Override
        public void name(String name, Sense sense) {
            List<Sense> all = names.computeIfAbsent(Names.key(name), k -> new ArrayList<>());
            if (!all.contains(sense)) {
                all.add(sense);
            }
        }

        @Override
        public boolean noun(AgentNoun noun) {
            return nouns.put(noun.noun(), noun) == null;
        }

        @Override
        public void term(Term term) {
            term.country()
                    .ifPresent(c -> terms.computeIfAbsent(List.of(c, term.office()), k -> new ArrayList<>())
                            .add(term));
        }
    }

    @Test
    void thePackedLexiconSaysOfEveryRowWhatTheTablesSay() {
        Plain plain = new Plain();
        new LexiconTables(plain).all();
        Lexicon packed = lexicon(PACKED);
        assertThat(plain.names).hasSizeGreaterThan(10_000);
        plain.names.forEach((name, senses) -> assertThat(packed.senses(name)).isEqualTo(senses));
        plain.nouns.forEach((noun, row) -> assertThat(packed.noun(noun)).contains(row));
        plain.terms.forEach((office, terms) ->
                assertThat(packed.terms(office.get(0), office.get(1))).isEqualTo(terms));
    }

    @Test
    void aNameThatNoTableHasStandsForNothing() {
        Lexicon packed = lexicon(PACKED);
        assertThat(packed.senses("Zorkmid")).isEmpty();
        assertThat(packed.noun("zorkmid")).isEmpty();
        assertThat(packed.terms("DEU", "zorkmid")).isEmpty();
    }

    private static byte[] resource(String file) throws IOException {
        try (var in = Objects.requireNonNull(ActorPacksTest.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aLexiconThatIsCutOffOrForeignIsRefused() {
        assertThatThrownBy(() -> lexicon(Arrays.copyOf(PACKED, PACKED.length / 2)))
                .isInstanceOf(PackException.class)
                .hasMessage("lexicon.pack: ends too early");
        assertThatThrownBy(() -> lexicon(ActorPacks.weights("country-weights")))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("lexicon.pack: ");
        assertThatThrownBy(() -> lexicon(resource("leaders.tsv")))
                .hasMessage("lexicon.pack: is no packed file of this version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector-weights", "country-weights"})
    void thePackedWeightsAreThoseOfTheTraining(String file) throws IOException {
        Weights packed = Weights.load(file);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(resource(file + ".bin")));
        in.readInt();
        List<String> answers = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            answers.add(in.readUTF());
        }
        assertThat(packed.answers()).isEqualTo(answers);
        float parts = in.readInt();
        int features = in.readInt();
        in.readInt();
        long print = 0;
        for (int i = 0; i < features; i++) {
            print = in.readLong();
            double[] expected = new double[answers.size()];
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                expected[in.readByte()] += in.readShort() / parts / 3;
            }
            double[] scores = new double[answers.size()];
            packed.add(print, 3, scores);
            assertThat(scores).isEqualTo(expected);
        }
        double[] unknown = new double[answers.size()];
        packed.add(print + 1, 3, unknown);
        assertThat(unknown).containsOnly(0);
    }

    @Test
    void aUsersTermTakesThePlaceOfThoseOfItsOffice() {
        ActorDictionary own = ActorDictionary.parse(
                "own.tsv",
                "name\taliases\tkind\tcountry\tsector\toffice\tfrom\tto\nAnn Lee\t\t\tFRA\tGOV\tpresident\t2016-05\t");
        Lexicon lexicon = Lexicon.load(List.of(own));
        assertThat(lexicon.terms("FRA", "president")).extracting(Term::name).containsExactly("Ann Lee");
        assertThat(lexicon.terms("DEU", "president"))
                .isEqualTo(lexicon(PACKED).terms("DEU", "president"))
                .isNotEmpty();
    }
}
