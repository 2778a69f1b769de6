package org.casus.place;

import java.util.List;
import java.util.Locale;
import org.casus.model.Read;
import org.casus.reader.Conllu;

/** Builds read articles for tests: a token is {@code form/UPOS/head/relation/NER}, of which
 * all but the form may be left out; {@code _} glues a token to the one before. */
final class Sentences {

    private Sentences() {}

    static Read read(String... sentences) {
        StringBuilder out = new StringBuilder();
        for (String sentence : sentences) {
            int index = 0;
            String[] cells = sentence.strip().split("\\s+");
            for (String cell : cells) {
                index++;
                boolean glues = index < cells.length && cells[index].startsWith("_");
                out.append(line(index, List.of(cell.split("/")), glues));
            }
            out.append('\n');
        }
        return Conllu.parse("test", out.toString());
    }

    private static String line(int index, List<String> parts, boolean glues) {
        boolean glued = parts.get(0).startsWith("_");
        String form = glued ? parts.get(0).substring(1) : parts.get(0);
        String upos = parts.size() > 1 ? parts.get(1) : "NOUN";
        String head = parts.size() > 2 ? parts.get(2) : (index == 1 ? "0" : "1");
        String relation = parts.size() > 3 ? parts.get(3) : "dep";
        String misc = parts.size() > 4 ? "NER=" + parts.get(4) : "NER=O";
        return String.join(
                        "\t",
                        String.valueOf(index),
                        form,
                        form.toLowerCase(Locale.ROOT),
                        upos,
                        "_",
                        "_",
                        head,
                        relation,
                        "_",
                        misc + (glues ? "|SpaceAfter=No" : ""))
                + "\n";
    }
}
