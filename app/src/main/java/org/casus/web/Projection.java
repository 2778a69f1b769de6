package org.casus.web;

/**
 * The Equal Earth projection, which keeps areas true (Savric, Patterson, Jenny: The Equal Earth map projection, 2018), on a
 * sheet 960 wide with Greenwich in the middle.
 */
final class Projection {

    static final int WIDTH = 960;
    /** Down to the south of Tierra del Fuego; nobody acts further south. */
    static final int HEIGHT = 424;

    private static final double EQUATOR = 235;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double SCALE = WIDTH / (2 * Math.PI / (M * A1));

    private Projection() {}

    /** A position on the sheet, from its upper left corner. */
    record Point(double x, double y) {}

    /** @param latitude WGS84 degrees, as is the longitude */
    static Point of(double latitude, double longitude) {
        double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x = Math.toRadians(longitude) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        double y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Point(WIDTH / 2.0 + x * SCALE, EQUATOR - y * SCALE);
    }

    /** WGS84 degrees. */
    record Degrees(double latitude, double longitude) {}

    /** The position of a point of the sheet; the nearest one on the globe if it lies beside it. */
    static Degrees back(double x, double y) {
        double wanted = (EQUATOR - y) / SCALE;
        double t = wanted;
        for (int i = 0; i < 12; i++) {
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            double error = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)) - wanted;
            t -= error / (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2));
        }
        double bounded = Math.max(-1, Math.min(1, Math.sin(t) / M));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double longitude = Math.toDegrees(
                M * (x - WIDTH / 2.0) / SCALE * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)) / Math.cos(t));
        return new Degrees(Math.toDegrees(Math.asin(bounded)), Math.max(-180, Math.min(180, longitude)));
    }
}
