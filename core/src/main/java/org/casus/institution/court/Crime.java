package org.casus.institution.court;

import java.util.List;
import java.util.Locale;
import org.casus.institution.Nearest;
import org.casus.institution.QuestionException;

/** The crimes of art. 5 of the Statute, and all others. */
public enum Crime {
    GENOCIDE("genocide", "Statute art. 6"),
    CRIMES_AGAINST_HUMANITY("crimes against humanity", "Statute art. 7"),
    WAR_CRIMES("war crimes", "Statute art. 8"),
    AGGRESSION("aggression", "Statute art. 8 bis"),
    OTHER("a crime outside art. 5", "Statute art. 5");

    private static final List<String> NAMES =
            List.of("genocide", "crimes_against_humanity", "war_crimes", "aggression");

    /** A word so near to a crime of art. 5 is a slip of the pen, not another crime. */
    private static final int SLIP = 3;

    private final String label;
    private final String article;

    Crime(String label, String article) {
        this.label = label;
        this.article = article;
    }

    public String label() {
        return label;
    }

    public String article() {
        return article;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the name of a crime; one that art. 5 does not list is {@link #OTHER}.
     *
     * @throws QuestionException if it is empty, or nearly but not quite one of art. 5
     */
    public static Crime read(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "_");
        return switch (name) {
            case "genocide" -> GENOCIDE;
            case "crimes_against_humanity", "crime_against_humanity", "cah" -> CRIMES_AGAINST_HUMANITY;
            case "war_crimes", "war_crime", "warcrimes" -> WAR_CRIMES;
            case "aggression", "crime_of_aggression" -> AGGRESSION;
            default -> outside(text.strip(), name);
        };
    }

    private static Crime outside(String given, String name) {
        String nearest = Nearest.to(name, NAMES);
        if (name.isEmpty() || Nearest.distance(name, nearest) <= SLIP) {
            throw new QuestionException("no crime is called '" + given + "'; "
                    + (name.isEmpty() ? "it is one of " : "the nearest is " + nearest + ", all are ")
                    + String.join(", ", NAMES));
        }
        return OTHER;
    }
}
