package com.jetvision.documents.kit;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A line drawing: strokes and filled shapes, in points from its own top left. */
public record Drawing(List<Piece> pieces) {

    /** A shape that is stroked with a width, or filled when the width is zero. */
    public record Piece(Path2D shape, double width) {}

    public Drawing {
        pieces = List.copyOf(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The drawing moved and scaled into a rectangle, left and on its ground line; it is never enlarged. */
    public Drawing into(double x, double top, double width, double height) {
        var bounds = bounds();
        double scale =
                Math.min(1, Math.min(width / Math.max(bounds.getWidth(), 1), height / Math.max(bounds.getHeight(), 1)));
        var move = AffineTransform.getTranslateInstance(x, top + (height - bounds.getHeight() * scale) * 0.6);
        move.scale(scale, scale);
        move.translate(-bounds.getX(), -bounds.getY());
        return new Drawing(pieces.stream()
                .map(piece -> new Piece(new Path2D.Double(piece.shape(), move), piece.width() * scale))
                .toList());
    }

    /** Draws it where it stands. */
    public void draw(Canvas canvas, Color ink) {
        for (var piece : pieces) {
            if (piece.width() > 0) {
                canvas.strokeRound(ink, piece.width(), path -> trace(piece.shape(), path));
            } else {
                canvas.fill(ink, path -> trace(piece.shape(), path));
            }
        }
    }

    private static void trace(Path2D shape, Path path) {
        var at = new double[6];
        var last = new double[2];
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> path.line(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> path.curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_QUADTO ->
                    path.curve(
                            last[0] + (at[0] - last[0]) * 2 / 3,
                            last[1] + (at[1] - last[1]) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                default -> path.close();
            }
            remember(i.currentSegment(at), at, last);
        }
    }

    private static void remember(int kind, double[] at, double[] last) {
        int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
        last[0] = at[end];
        last[1] = at[end + 1];
    }

    private Rectangle2D bounds() {
        var bounds = pieces.getFirst().shape().getBounds2D();
        pieces.forEach(piece -> Rectangle2D.union(bounds, piece.shape().getBounds2D(), bounds));
        return bounds;
    }
}
