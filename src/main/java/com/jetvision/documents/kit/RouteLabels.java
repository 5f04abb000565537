package com.jetvision.documents.kit;

import com.jetvision.documents.kit.RouteMap.Box;
import com.jetvision.documents.kit.RouteMap.Point;
import com.jetvision.documents.kit.RouteMap.Stop;
import java.util.ArrayList;
import java.util.List;

/** City and code of each airport: beside the dot at the ends of the route, above it in between, never over one another. */
final class RouteLabels {
    private static final Style CITY = Style.line(Face.MEDIUM, 9.5, Ink.WHITE);
    private static final Style CODE = Style.line(Face.REGULAR, 7.5, Ink.ON_NAVY);
    private static final double HEIGHT = 22;

    private final Canvas canvas;
    private final Box inner;
    private final List<List<Point>> arcs;
    private final List<Box> taken = new ArrayList<>();
    private final double west;
    private final double east;

    RouteLabels(Canvas canvas, Box area, List<Point> dots, List<List<Point>> arcs) {
        this.canvas = canvas;
        this.inner = new Box(area.x() + 24, area.y() + 24, area.width() - 48, area.height() - 36);
        this.arcs = arcs;
        dots.forEach(dot -> taken.add(new Box(dot.x() - 4, dot.y() - 4, 8, 8)));
        var places = dots.stream().mapToDouble(Point::x).summaryStatistics();
        this.west = places.getMin() + 1;
        this.east = places.getMax() - 1;
    }

    void draw(Stop stop, Point dot) {
        double width = Math.max(canvas.width(stop.city(), CITY), canvas.width(stop.code(), CODE));
        var left = new Box(dot.x() - 9 - width, dot.y() - 10, width, HEIGHT);
        var right = new Box(dot.x() + 9, dot.y() - 10, width, HEIGHT);
        var above = new Box(dot.x() - width / 2, dot.y() - 28, width, HEIGHT);
        var below = new Box(dot.x() - width / 2, dot.y() + 8, width, HEIGHT);
        var box = best(
                dot.x() >= east
                        ? List.of(right, above, below, left)
                        : dot.x() <= west ? List.of(left, above, below, right) : List.of(above, below, right, left));
        taken.add(box);
        double x = box.equals(left) ? box.x() + width - canvas.width(stop.city(), CITY) : box.x();
        canvas.text(stop.city() + " ", x, box.y() + 9, CITY);
        canvas.text(stop.code() + " ", x, box.y() + 19.5, CODE);
    }

    /** The first place that is free of everything, else of other labels, else the first. */
    private Box best(List<Box> places) {
        var apart = places.stream()
                .filter(place -> inner.holds(place) && taken.stream().noneMatch(place::meets))
                .toList();
        return apart.stream()
                .filter(place ->
                        arcs.stream().flatMap(List::stream).noneMatch(point -> place.contains(point.x(), point.y())))
                .findFirst()
                .orElse(apart.isEmpty() ? places.getFirst() : apart.getFirst());
    }
}
