package org.casus.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.casus.model.PublicationDate;
import org.casus.model.Resolution;

/** Small pieces of text that several forms share. */
public final class Words {

    private Words() {}

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A number with its noun: "1 event", "2 events". */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** At most four decimals in plain notation: the shortest form of a double differs between Java versions. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    /** "resolved", "ambiguous" or "unresolved". */
    static String outcome(Resolution<?> resolution) {
        return lower(resolution.getClass().getSimpleName());
    }

    /** Why it is resolved as it is, or is not. */
    static String reason(Resolution<?> resolution) {
        if (resolution instanceof Resolution.Resolved<?> resolved) {
            return resolved.evidence();
        }
        return resolution instanceof Resolution.Ambiguous<?> ambiguous
                ? ambiguous.reason()
                : ((Resolution.Unresolved<?>) resolution).reason();
    }

    /** Where a publication date comes from. */
    static List<String> reasons(PublicationDate date) {
        if (date instanceof PublicationDate.Inferred inferred) {
            return inferred.reasons();
        }
        if (date instanceof PublicationDate.Given given) {
            return List.of("given by " + given.origin());
        }
        return date instanceof PublicationDate.Unknown unknown ? List.of(unknown.reason()) : List.of();
    }
}
