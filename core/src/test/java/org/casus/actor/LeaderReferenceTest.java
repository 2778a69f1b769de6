package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The table of leaders beside independent lists. They are not part of this project; {@code -Dcasus.reference=DIR} says where
 * they are, and {@code -Dcasus.leaders=write} writes the list of differences anew. docs/leaders.md explains its kinds.
 */
class LeaderReferenceTest {

    private static final Path LISTED = Path.of("..", "docs", "leaders.tsv");
    private static final String HEADER = "list\tcountry\ttells\ttable\tkind";

    @Test
    void everyDifferenceToTheReferenceListsIsListed() throws IOException {
        String reference = System.getProperty("casus.reference", "");
        assumeTrue(
                !reference.isEmpty(),
                "not compared: name the directory with leaders_reign.tsv and leaders_petrarch.tsv in -Dcasus.reference");
        List<String> found = new ArrayList<>(List.of(HEADER));
        found.addAll(LeaderReference.load().differences(Path.of(reference)));
        if (System.getProperty("casus.leaders", "").equals("write")) {
            Files.write(LISTED, found);
        }
        assertThat(found).isEqualTo(Files.readAllLines(LISTED));
    }
}
