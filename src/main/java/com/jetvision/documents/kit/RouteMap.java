package com.jetvision.documents.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/** The route on the globe: land, great circles in gold, a small aeroplane on each, airports with city and code. */
public final class RouteMap {
    /** An airport on the map. */
    public record Stop(String code, String city, double latitude, double longitude) {}

    /** A flight between two of them. */
    public record Hop(Stop from, Stop to) {}

    record Point(double x, double y) {}

    private static final int STEPS = 64;
    /** Degrees by which the view is moved south, so that great circles bend. */
    private static final double TILT = 20;
    /** Points per radian at most, so that a hop between neighbours still shows where it is. */
    private static final double CLOSEST = 2400;

    private static final float[][] AEROPLANE = {
        {10.35f, 0},
        {8.05f, 1.26f},
        {3.45f, 1.38f},
        {-2.53f, 8.28f},
        {-4.83f, 8.28f},
        {-1.84f, 1.38f},
        {-6.44f, 1.15f},
        {-8.51f, 3.45f},
        {-10.12f, 3.45f},
        {-8.97f, 0}
    };

    private final Canvas canvas;
    private final Box area;
    private final Globe globe;
    private final double scale;
    private final Point middle;
    private final List<List<Point>> arcs = new ArrayList<>();
    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final List<Hop> hops;

    private RouteMap(Canvas canvas, List<Hop> hops, Box area, Box route) {
        this.canvas = canvas;
        this.area = area;
        this.hops = hops;
        var circles = hops.stream()
                .map(hop -> Globe.greatCircle(vector(hop.from()), vector(hop.to()), STEPS))
                .toList();
        this.globe = view(circles);
        var seen = circles.stream()
                .map(circle -> Arrays.stream(circle).map(globe::see).toList())
                .toList();
        double west = seen.stream()
                .flatMap(List::stream)
                .mapToDouble(Globe.Seen::east)
                .min()
                .orElse(0);
        double east = seen.stream()
                .flatMap(List::stream)
                .mapToDouble(Globe.Seen::east)
                .max()
                .orElse(0);
        double south = seen.stream()
                .flatMap(List::stream)
                .mapToDouble(Globe.Seen::north)
                .min()
                .orElse(0);
        double north = seen.stream()
                .flatMap(List::stream)
                .mapToDouble(Globe.Seen::north)
                .max()
                .orElse(0);
        this.scale = Math.min(
                CLOSEST,
                Math.min(route.width() / Math.max(east - west, 1e-6), route.height() / Math.max(north - south, 1e-6)));
        this.middle = new Point(
                route.x() + route.width() / 2 - (east + west) / 2 * scale,
                route.y() + route.height() / 2 + (north + south) / 2 * scale);
        seen.forEach(arc -> arcs.add(arc.stream().map(this::place).toList()));
        hops.forEach(hop -> {
            stops.putIfAbsent(hop.from().code(), hop.from());
            stops.putIfAbsent(hop.to().code(), hop.to());
        });
    }

    /** A rectangle of the page in points. */
    public record Box(double x, double y, double width, double height) {
        boolean holds(Box other) {
            return other.x >= x
                    && other.y >= y
                    && other.x + other.width <= x + width
                    && other.y + other.height <= y + height;
        }

        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean contains(double px, double py) {
            return px > x && px < x + width && py > y && py < y + height;
        }
    }

    /** Fills {@code area} with the map; the route itself stays within {@code route}. */
    public static void draw(Canvas canvas, List<Hop> hops, Box area, Box route) {
        var map = new RouteMap(canvas, hops, area, route);
        canvas.clip(path -> path.box(area.x(), area.y(), area.width(), area.height()), map::draw);
    }

    private void draw() {
        canvas.fill(Ink.NAVY, path -> path.box(area.x(), area.y(), area.width(), area.height()));
        land();
        graticule();
        arcs.forEach(arc -> canvas.strokeRound(Ink.ARC_SHADE, 3.6, path -> trace(path, arc)));
        arcs.forEach(arc -> canvas.strokeRound(Ink.GOLD, 1.3, path -> trace(path, arc)));
        for (int i = 0; i < hops.size(); i++) {
            aeroplane(arcs.get(i), hasReturn(hops.get(i)) ? STEPS * 2 / 5 : STEPS / 2);
        }
        var dots = stops.values().stream().map(this::place).toList();
        for (var dot : dots) {
            canvas.fill(Ink.NAVY, path -> path.dot(dot.x, dot.y, 4.2));
            canvas.fill(Ink.WHITE, path -> path.dot(dot.x, dot.y, 2.6));
        }
        var labels = new RouteLabels(canvas, area, dots, arcs);
        stops.values().forEach(stop -> labels.draw(stop, place(stop)));
    }

    private boolean hasReturn(Hop hop) {
        return hops.stream()
                .anyMatch(other -> other.from().code().equals(hop.to().code())
                        && other.to().code().equals(hop.from().code()));
    }

    private void land() {
        canvas.fillAndStroke(Ink.LAND, Ink.COAST, 0.5, path -> {
            for (var ring : Outlines.RINGS) {
                ring(path, ring);
            }
        });
        canvas.stroke(Ink.COAST, 0.5, path -> path.dot(middle.x, middle.y, scale));
    }

    /** Rings on the far side or outside the area are left out, and so are points nearer than the eye can tell. */
    private void ring(Path path, double[] ring) {
        var points = new ArrayList<Point>(ring.length / 3);
        boolean near = false;
        boolean inside = false;
        @Nullable Point last = null;
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < ring.length; i += 3) {
            var seen = globe.see(ring[i], ring[i + 1], ring[i + 2]);
            near |= seen.front();
            var point = place(seen);
            left = Math.min(left, point.x);
            right = Math.max(right, point.x);
            top = Math.min(top, point.y);
            bottom = Math.max(bottom, point.y);
            if (last == null || Math.hypot(point.x - last.x, point.y - last.y) > 0.7) {
                points.add(point);
                last = point;
            }
        }
        inside = left <= right && area.meets(new Box(left, top, right - left, bottom - top));
        if (near && inside && points.size() > 2) {
            trace(path, points);
            path.close();
        }
    }

    private void graticule() {
        canvas.stroke(Ink.GRATICULE, 0.3, path -> {
            for (int longitude = -180; longitude < 180; longitude += 10) {
                int fixed = longitude;
                line(path, -80, 80, latitude -> Globe.vector(latitude, fixed));
            }
            for (int latitude = -80; latitude <= 80; latitude += 10) {
                int fixed = latitude;
                line(path, -180, 180, longitude -> Globe.vector(fixed, longitude));
            }
        });
    }

    private void line(Path path, int from, int to, IntFunction<double[]> along) {
        @Nullable Point last = null;
        boolean drawing = false;
        for (int degree = from; degree <= to; degree += 2) {
            var seen = globe.see(along.apply(degree));
            var point = place(seen);
            boolean visible = seen.front() && last != null && area.meets(around(last, point));
            if (visible && last != null) {
                if (!drawing) {
                    path.move(last.x, last.y);
                }
                path.line(point.x, point.y);
            }
            drawing = visible;
            last = seen.front() ? point : null;
        }
    }

    private static Box around(Point a, Point b) {
        return new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x) + 0.01, Math.abs(a.y - b.y) + 0.01);
    }

    private void aeroplane(List<Point> arc, int at) {
        var first = arc.getFirst();
        var last = arc.getLast();
        if (Math.hypot(last.x - first.x, last.y - first.y) < 75) {
            return;
        }
        var before = arc.get(at - 1);
        var after = arc.get(at + 1);
        double length = Math.hypot(after.x - before.x, after.y - before.y);
        var here = arc.get(at);
        canvas.turned(
                here.x, here.y, (after.x - before.x) / length, (before.y - after.y) / length, RouteMap::silhouette);
    }

    private static void silhouette(PdfContentByte content) {
        content.setColorFill(Ink.WHITE);
        content.setColorStroke(Ink.NAVY);
        content.setLineWidth(1.4f);
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        content.moveTo(AEROPLANE[0][0], AEROPLANE[0][1]);
        for (int i = 1; i < AEROPLANE.length; i++) {
            content.lineTo(AEROPLANE[i][0], AEROPLANE[i][1]);
        }
        for (int i = AEROPLANE.length - 1; i > 0; i--) {
            content.lineTo(AEROPLANE[i][0], -AEROPLANE[i][1]);
        }
        content.closePathFillStroke();
    }

    private static void trace(Path path, List<Point> points) {
        path.move(points.getFirst().x, points.getFirst().y);
        for (int i = 1; i < points.size(); i++) {
            path.line(points.get(i).x, points.get(i).y);
        }
    }

    private Point place(Globe.Seen seen) {
        return new Point(middle.x + seen.east() * scale, middle.y - seen.north() * scale);
    }

    private Point place(Stop stop) {
        return place(globe.see(vector(stop)));
    }

    private static double[] vector(Stop stop) {
        return Globe.vector(stop.latitude(), stop.longitude());
    }

    /** Looks at the middle of the route from the south; less so when the route spans half the globe. */
    private static Globe view(List<double[][]> circles) {
        var sum = new double[3];
        for (var circle : circles) {
            for (var point : circle) {
                for (int k = 0; k < 3; k++) {
                    sum[k] += point[k];
                }
            }
        }
        double length = Math.max(Math.hypot(Math.hypot(sum[0], sum[1]), sum[2]), 1e-9);
        var centre = new double[] {sum[0] / length, sum[1] / length, sum[2] / length};
        double reach = 0;
        for (var circle : circles) {
            for (var point : circle) {
                reach = Math.max(reach, Math.toDegrees(Globe.angle(centre, point)));
            }
        }
        double latitude = Math.toDegrees(Math.asin(Math.clamp(centre[2], -1, 1)));
        double longitude = Math.toDegrees(Math.atan2(centre[1], centre[0]));
        return new Globe(latitude - Math.clamp(80 - reach, 0, TILT), longitude);
    }
}
