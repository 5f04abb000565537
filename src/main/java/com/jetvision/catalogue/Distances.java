package com.jetvision.catalogue;

/** Great-circle distances on a sphere (haversine), as the trade quotes them. */
public final class Distances {
    private static final double EARTH_RADIUS_NM = 3440.065;

    private Distances() {}

    /** In whole nautical miles. */
    public static int nm(Airport from, Airport to) {
        double fromLat = Math.toRadians(from.lat());
        double toLat = Math.toRadians(to.lat());
        double lat = Math.sin((toLat - fromLat) / 2);
        double lon = Math.sin(Math.toRadians(to.lon() - from.lon()) / 2);
        double chord = lat * lat + Math.cos(fromLat) * Math.cos(toLat) * lon * lon;
        return (int) Math.round(2 * EARTH_RADIUS_NM * Math.asin(Math.min(1, Math.sqrt(chord))));
    }
}
