package org.casus.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.pack.PackWriter;
import org.casus.pack.PackedIndex;
import org.casus.pack.PackedKeys;
import org.casus.pack.PackedRecords;

/** Collects what the tables of actors tell, and packs it for {@link Lexicon}. */
final class LexiconPack implements LexiconTables.Told {

    /** What names stand for, with the number of its line. */
    private final Map<Record, Integer> lines = new LinkedHashMap<>();

    private final PackedIndex.Builder names = new PackedIndex.Builder();
    private final PackedIndex.Builder terms = new PackedIndex.Builder();
    private final Map<String, AgentNoun> nouns = new LinkedHashMap<>();

    @Override
    public void name(String name, Sense sense) {
        names.addOnce(Names.key(name), SenseLines.number(line(SenseLines.of(sense)), sense));
    }

    @Override
    public boolean noun(AgentNoun noun) {
        return nouns.putIfAbsent(noun.noun(), noun) == null;
    }

    @Override
    public void term(Term term) {
        int line = line(term);
        term.country().ifPresent(c -> terms.add(Lexicon.termKey(c, term.office()), line));
    }

    private int line(Record of) {
        return lines.computeIfAbsent(of, r -> lines.size());
    }

    void write(PackWriter out) {
        PackedRecords.write(out, List.copyOf(lines.keySet()), SenseLines::write, SenseLines::read);
        names.build().write(out);
        PackedKeys.of(nouns.keySet()).write(out);
        PackedRecords.write(out, new ArrayList<>(nouns.values()), SenseLines::write, SenseLines::noun);
        terms.build().write(out);
    }
}
