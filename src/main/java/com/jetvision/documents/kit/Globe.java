package com.jetvision.documents.kit;

/** The orthographic view of the globe from above one place. */
final class Globe {
    private final double cosLat;
    private final double sinLat;
    private final double cosLon;
    private final double sinLon;

    Globe(double latitude, double longitude) {
        cosLat = Math.cos(Math.toRadians(latitude));
        sinLat = Math.sin(Math.toRadians(latitude));
        cosLon = Math.cos(Math.toRadians(longitude));
        sinLon = Math.sin(Math.toRadians(longitude));
    }

    /** A place seen from here: east and north of the middle in globe radii, and whether it lies on the near side. */
    record Seen(double east, double north, boolean front) {}

    Seen see(double x, double y, double z) {
        double east = -sinLon * x + cosLon * y;
        double north = -sinLat * cosLon * x - sinLat * sinLon * y + cosLat * z;
        boolean front = cosLat * cosLon * x + cosLat * sinLon * y + sinLat * z >= 0;
        if (!front) { // pushed onto the limb
            double distance = Math.max(Math.hypot(east, north), 1e-9);
            return new Seen(east / distance, north / distance, false);
        }
        return new Seen(east, north, true);
    }

    Seen see(double[] vector) {
        return see(vector[0], vector[1], vector[2]);
    }

    static double[] vector(double latitude, double longitude) {
        double lat = Math.toRadians(latitude);
        double lon = Math.toRadians(longitude);
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    static double angle(double[] a, double[] b) {
        return Math.acos(Math.clamp(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1, 1));
    }

    /** The great circle from one place to another in equal steps. */
    static double[][] greatCircle(double[] from, double[] to, int steps) {
        double angle = Math.max(angle(from, to), 1e-9);
        var arc = new double[steps + 1][3];
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double p = Math.sin((1 - t) * angle) / Math.sin(angle);
            double q = Math.sin(t * angle) / Math.sin(angle);
            for (int k = 0; k < 3; k++) {
                arc[i][k] = p * from[k] + q * to[k];
            }
        }
        return arc;
    }
}
