package com.jetvision.documents.kit;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what the signature pad draws: the curves of its paths and its dots, nothing else. It is not an XML parser, so there
 * are no entities to expand and nothing to fetch.
 */
public final class SignatureSvg {
    private static final int LARGEST = 1 << 20;
    private static final int MOST_PIECES = 20_000;
    private static final double FARTHEST = 100_000;
    private static final Pattern ELEMENT = Pattern.compile("<(path|circle)\\b([^<>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("([MLC])|(-?\\d+(?:\\.\\d+)?)");

    private SignatureSvg() {}

    /** Throws {@link IllegalArgumentException} when the text is not a drawing of the signature pad. */
    public static Drawing parse(String svg) {
        if (svg.length() > LARGEST || !svg.stripLeading().startsWith("<svg")) {
            throw new IllegalArgumentException("This is not a drawing of the signature pad.");
        }
        var pieces = new ArrayList<Drawing.Piece>();
        var elements = ELEMENT.matcher(svg);
        while (elements.find()) {
            if (pieces.size() == MOST_PIECES) {
                throw new IllegalArgumentException("The drawing has too many strokes.");
            }
            var attributes = elements.group(2);
            var piece = elements.group(1).equals("path") ? curve(attributes) : dot(attributes);
            if (piece.shape().getCurrentPoint() != null) {
                pieces.add(piece);
            }
        }
        return new Drawing(pieces);
    }

    private static Drawing.Piece curve(String attributes) {
        var path = new Path2D.Double();
        var tokens = TOKEN.matcher(attribute(attributes, "d"));
        char command = ' ';
        List<Double> numbers = new ArrayList<>();
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                command = tokens.group(1).charAt(0);
                numbers.clear();
                continue;
            }
            numbers.add(number(tokens.group(2)));
            if (numbers.size() == (command == 'C' ? 6 : 2)) {
                append(path, command, numbers);
                numbers.clear();
            }
        }
        return new Drawing.Piece(path, Math.clamp(number(attribute(attributes, "stroke-width")), 0.2, 20));
    }

    private static void append(Path2D path, char command, List<Double> at) {
        if (command != 'M' && path.getCurrentPoint() == null) {
            throw new IllegalArgumentException("The drawing has a stroke that begins nowhere.");
        }
        switch (command) {
            case 'M' -> path.moveTo(at.get(0), at.get(1));
            case 'L' -> path.lineTo(at.get(0), at.get(1));
            case 'C' -> path.curveTo(at.get(0), at.get(1), at.get(2), at.get(3), at.get(4), at.get(5));
            default -> throw new IllegalArgumentException("The drawing has a stroke of an unknown kind.");
        }
    }

    private static Drawing.Piece dot(String attributes) {
        double radius = Math.clamp(number(attribute(attributes, "r")), 0.2, 20);
        double x = number(attribute(attributes, "cx"));
        double y = number(attribute(attributes, "cy"));
        return new Drawing.Piece(
                new Path2D.Double(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius)), 0);
    }

    private static String attribute(String attributes, String name) {
        var found = ATTRIBUTE.matcher(attributes);
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return found.group(2);
            }
        }
        throw new IllegalArgumentException("The drawing lacks " + name + ".");
    }

    private static double number(String text) {
        double number = Double.parseDouble(text);
        if (!(Math.abs(number) <= FARTHEST)) {
            throw new IllegalArgumentException("The drawing leaves its sheet.");
        }
        return number;
    }
}
