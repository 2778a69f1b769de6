package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MinHashTest {

    private static String words(SplittableRandom random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(100_000));
        }
        return String.join(" ", words);
    }

    private static double similarity(String one, String other) {
        return new Signature(1, MinHash.of(one)).similarity(new Signature(2, MinHash.of(other)));
    }

    private static double jaccard(String one, String other) {
        Set<List<String>> both = shingles(one);
        Set<List<String>> all = new HashSet<>(both);
        both.retainAll(shingles(other));
        all.addAll(shingles(other));
        return (double) both.size() / all.size();
    }

    private static Set<List<String>> shingles(String text) {
        List<String> words = SearchWords.of(text);
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            shingles.add(words.subList(i, i + 5));
        }
        return shingles;
    }

    @Test
    void theEstimateIsCloseToTheShareOfCommonShingles() {
        SplittableRandom random = new SplittableRandom(7);
        double error = 0;
        for (int round = 0; round < 200; round++) {
            String common = words(random, 20 + random.nextInt(300));
            String one = common + " " + words(random, random.nextInt(200));
            String other = common + " " + words(random, random.nextInt(200));
            double off = similarity(one, other) - jaccard(one, other);
            error += off * off;
        }
        // The standard error of 64 hashes is at most 1/16.
        assertThat(Math.sqrt(error / 200)).isLessThan(0.0625);
    }

    @Test
    void typographyMakesNoDifference() {
        assertThat(similarity(
                        "The Minister said: \"We won\u2019t go to S\u00E3o Tom\u00E9.\"",
                        "the minister said we won't go to sao tome"))
                .isEqualTo(1);
    }

    @Test
    void shortTextsAreLikeNothing() {
        assertThat(MinHash.of("only four words here")).isEmpty();
        assertThat(similarity("only four words here", "only four words here")).isZero();
    }

    @Test
    void theHashesAreTheSameEverywhere() {
        assertThat(MinHash.of("a b c d e")).startsWith(289_709_724, 458_429_762).hasSize(MinHash.SIZE);
        assertThat(similarity("a b c d e", "a b c d f")).isCloseTo(0, Offset.offset(0.1));
    }
}
