package org.casus.institution.court;

import java.util.List;
import java.util.Locale;
import org.casus.institution.Nearest;
import org.casus.institution.QuestionException;

/** What somebody may raise against the Court; only the first takes jurisdiction away. */
public enum Barrier {
    /** The suspect belongs to a mission of the Council, sent by a state that is not a party; paragraph 6 of a referral. */
    OP6("S/RES/1593 para. 6; S/RES/1970 para. 6"),
    /** The Council asked for deferral. */
    ART16("Statute art. 16"),
    /** A state investigates or prosecutes, or the case is not grave enough. */
    ART17("Statute art. 17"),
    /** The suspect was under eighteen. */
    ART26("Statute art. 26"),
    /** The suspect holds an office. */
    ART27("Statute art. 27"),
    /** Another state owes immunity or has agreed not to surrender. */
    ART98("Statute art. 98"),
    /** A resolution gives the contributing state exclusive jurisdiction over its personnel. */
    RES1497("S/RES/1497 (2003) para. 7");

    private static final List<String> NAMES = List.of("OP6", "ART16", "ART17", "ART26", "ART27", "ART98", "RES1497");

    private final String citation;

    Barrier(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }

    /** Reads a name: OP6, ART16, art. 17, 98, S/RES/1497. */
    public static Barrier read(String text) {
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return switch (name) {
            case "OP6", "PARA6", "1593OP6", "1970OP6" -> OP6;
            case "ART16", "ARTICLE16", "16", "DEFERRAL", "RES1422", "RES1487", "SRES1422", "SRES1487" -> ART16;
            case "ART17", "ARTICLE17", "17", "COMPLEMENTARITY", "GRAVITY", "ADMISSIBILITY" -> ART17;
            case "ART26", "ARTICLE26", "26", "AGE", "MINOR", "UNDER18" -> ART26;
            case "ART27", "ARTICLE27", "27", "IMMUNITY", "HEADOFSTATE" -> ART27;
            case "ART98", "ARTICLE98", "98", "BIA" -> ART98;
            case "RES1497", "SRES1497", "1497", "SRES14972003", "OP7", "PARA7", "1497OP7" -> RES1497;
            default ->
                throw new QuestionException("no barrier is called '" + text.strip() + "'; the nearest is "
                        + Nearest.to(name, NAMES) + ", all are " + String.join(", ", NAMES));
        };
    }
}
