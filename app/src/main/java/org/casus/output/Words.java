package org.casus.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.casus.model.PublicationDate;

/** Small pieces of text that several forms share. */
final class Words {

    private Words() {}

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** At most four decimals in plain notation: the shortest form of a double differs between Java versions. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
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
