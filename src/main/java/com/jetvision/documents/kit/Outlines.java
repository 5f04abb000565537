package com.jetvision.documents.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of the land as rings of unit vectors, computed once. */
final class Outlines {
    /** Three coordinates for each point of each ring. */
    static final List<double[]> RINGS = load();

    private Outlines() {}

    private static List<double[]> load() {
        try (var in = Outlines.class.getResourceAsStream("/META-INF/resources/ui/countries-110m.geojson")) {
            if (in == null) {
                throw new IllegalStateException("The outlines of the countries are not on the class path.");
            }
            var rings = new ArrayList<double[]>();
            for (var feature : JsonMapper.shared().readTree(in).get("features")) {
                var geometry = feature.get("geometry");
                var coordinates = geometry.get("coordinates");
                if ("Polygon".equals(geometry.get("type").asString())) {
                    coordinates.forEach(ring -> rings.add(vectors(ring)));
                } else {
                    coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(vectors(ring))));
                }
            }
            return List.copyOf(rings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] vectors(JsonNode ring) {
        var vectors = new double[ring.size() * 3];
        for (int i = 0; i < ring.size(); i++) {
            var vector = Globe.vector(
                    ring.get(i).get(1).asDouble(), ring.get(i).get(0).asDouble());
            System.arraycopy(vector, 0, vectors, i * 3, 3);
        }
        return vectors;
    }
}
