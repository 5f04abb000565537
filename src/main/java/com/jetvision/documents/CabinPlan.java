package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Ink;

/** A schematic cabin seen from above, drawn from the number of seats; 202 points long, 44 wide. */
record CabinPlan(Canvas canvas, double x, double middle, int seats) {
    private static final int MOST = 24;

    static void draw(Canvas canvas, double x, double middle, int seats) {
        new CabinPlan(canvas, x, middle, Math.min(seats, MOST)).draw();
    }

    private void draw() {
        hull();
        int columns = (seats + 1) / 2;
        double pitch = Math.min(25.5, 102.0 / Math.max(columns, 1));
        double size = Math.min(10, pitch - 2.4);
        double first = x + 103 - (columns - 1) * pitch / 2;
        for (int i = 0; i < columns; i++) {
            boolean pair = 2 * i + 1 < seats;
            boolean ahead = i % 2 == 0 && i + 1 < columns;
            seat(first + i * pitch, middle - 10.5, size, ahead);
            if (pair) {
                seat(first + i * pitch, middle + 10.5, size, ahead);
            }
            if (ahead && i + 1 < columns && pitch > 18) {
                table(first + (i + 0.5) * pitch, middle - 12);
                table(first + (i + 0.5) * pitch, middle + 12);
            }
        }
    }

    private void hull() {
        canvas.fillAndStroke(
                Ink.WHITE,
                Ink.LINE,
                0.8,
                path -> path.move(x, middle)
                        .curve(x + 4, middle - 9, x + 20, middle - 22, x + 48, middle - 22)
                        .line(x + 156, middle - 22)
                        .curve(x + 176, middle - 22, x + 194, middle - 9, x + 202, middle - 4)
                        .line(x + 202, middle + 4)
                        .curve(x + 194, middle + 9, x + 176, middle + 22, x + 156, middle + 22)
                        .line(x + 48, middle + 22)
                        .curve(x + 20, middle + 22, x + 4, middle + 9, x, middle)
                        .close());
        canvas.stroke(
                Ink.LINE,
                0.8,
                path -> path.move(x + 14, middle - 8)
                        .curve(x + 10, middle - 4, x + 10, middle + 4, x + 14, middle + 8)
                        .move(x + 42, middle - 22)
                        .line(x + 42, middle + 22)
                        .move(x + 162, middle - 22)
                        .line(x + 162, middle + 22));
    }

    private void seat(double centre, double across, double size, boolean ahead) {
        double half = size / 2;
        canvas.fill(Ink.SEAT, path -> path.round(centre - half, across - half, size, size, size * 0.26));
        double back = ahead ? centre - half - 1.4 : centre + half - 1.4;
        canvas.fill(Ink.NAVY, path -> path.round(back, across - half - 0.6, 2.8, size + 1.2, 1.2));
    }

    private void table(double centre, double across) {
        canvas.fill(Ink.HAIR, path -> path.round(centre - 3, across - 6, 6, 12, 1));
    }
}
