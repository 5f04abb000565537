package com.jetvision.documents.kit;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;

/** A code to scan, drawn as rectangles in one fill: no raster, no white hairlines. */
public final class Qr {
    private Qr() {}

    /** Draws the code for a text into a square. */
    public static void draw(Canvas canvas, String text, double x, double top, double side, Color ink) {
        var matrix = encode(text);
        double module = side / matrix.getWidth();
        canvas.fill(ink, path -> {
            for (int row = 0; row < matrix.getHeight(); row++) {
                for (int from = 0; from < matrix.getWidth(); from++) {
                    int to = from;
                    while (to < matrix.getWidth() && matrix.get(to, row) == 1) {
                        to++;
                    }
                    if (to > from) {
                        path.box(x + from * module, top + row * module, (to - from) * module, module);
                        from = to;
                    }
                }
            }
        });
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("This text is too long for a code to scan.", e);
        }
    }
}
