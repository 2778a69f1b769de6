package org.casus.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.institution.DataVersion;
import org.casus.institution.council.Council;
import org.casus.institution.court.Court;
import org.casus.model.Success;

/** Holds a coded article against law and record. Pure and immutable; safe to share. */
public final class RecordFinder {

    private final Council council;
    private final Court court;
    private final CrimeTable crimes;

    private RecordFinder(Council council, Court court, CrimeTable crimes) {
        this.council = council;
        this.court = court;
        this.crimes = crimes;
    }

    /**
     * Loads law, record and the table of acts that may be crimes.
     *
     * @throws org.casus.codebook.TsvException naming file and line, if a table is broken
     */
    public static RecordFinder load() {
        Council council = Council.load();
        return new RecordFinder(council, Court.load(council), CrimeTable.load());
    }

    /** The version and limits of the data, for below the notes. */
    public DataVersion data() {
        return council.data();
    }

    /** What law and record say to the article, in order of the text. */
    public List<RecordNote> find(Success coded) {
        Report report = new Report(coded, council.states());
        List<RecordNote> notes = new ArrayList<>();
        notes.addAll(new VoteNotes(council).find(report));
        notes.addAll(new MemberNotes(council, court).find(report));
        notes.addAll(new CrimeNotes(court, crimes).find(report));
        notes.sort(Comparator.comparing(RecordNote::words));
        return List.copyOf(notes);
    }
}
