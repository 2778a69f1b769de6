package org.casus.service;

import java.math.BigDecimal;

/** Boxes of the map as they stand in URLs: west, south, east, north, the order of GeoJSON. */
final class Boxes {

    private static final int SIDES = 4;

    private Boxes() {}

    static Query.Box parse(String text) {
        String[] parts = text.split(",", -1);
        double[] sides = new double[SIDES];
        boolean fine = parts.length == SIDES;
        for (int i = 0; i < SIDES && fine; i++) {
            fine = parts[i].strip().matches("-?[0-9]{1,3}(\\.[0-9]{1,20})?");
            sides[i] = fine ? Double.parseDouble(parts[i].strip()) : 0;
        }
        if (!fine) {
            throw new QueryException(
                    "box",
                    "box: west, south, east and north in degrees are asked for, as in 36.9,36.1,37.4,36.3, not '" + text
                            + "'");
        }
        try {
            return new Query.Box(sides[1], sides[0], sides[3], sides[2]);
        } catch (IllegalArgumentException e) {
            throw new QueryException("box", "box: " + e.getMessage());
        }
    }

    static String format(Query.Box box) {
        return number(box.west()) + "," + number(box.south()) + "," + number(box.east()) + "," + number(box.north());
    }

    /** In plain notation, with as many decimals as it has. */
    static String number(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return (decimal.scale() < 0 ? decimal.setScale(0) : decimal).toPlainString();
    }
}
