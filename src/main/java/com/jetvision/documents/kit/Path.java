package com.jetvision.documents.kit;

import org.openpdf.text.pdf.PdfContentByte;

/** A path in points from the top left of the page. */
public final class Path {
    private final PdfContentByte content;
    private final float height;

    Path(PdfContentByte content, float height) {
        this.content = content;
        this.height = height;
    }

    public Path move(double x, double y) {
        content.moveTo((float) x, height - (float) y);
        return this;
    }

    public Path line(double x, double y) {
        content.lineTo((float) x, height - (float) y);
        return this;
    }

    public Path curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        content.curveTo(
                (float) x1, height - (float) y1, (float) x2, height - (float) y2, (float) x3, height - (float) y3);
        return this;
    }

    public Path close() {
        content.closePath();
        return this;
    }

    public Path box(double x, double y, double width, double tall) {
        content.rectangle((float) x, height - (float) (y + tall), (float) width, (float) tall);
        return this;
    }

    public Path round(double x, double y, double width, double tall, double radius) {
        content.roundRectangle((float) x, height - (float) (y + tall), (float) width, (float) tall, (float) radius);
        return this;
    }

    public Path dot(double x, double y, double radius) {
        content.circle((float) x, height - (float) y, (float) radius);
        return this;
    }
}
