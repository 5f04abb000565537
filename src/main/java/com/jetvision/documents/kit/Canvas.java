package com.jetvision.documents.kit;

import java.awt.Color;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A tagged page to draw on. Places are points from the top left, text stands on its baseline. What is drawn inside a leaf
 * belongs to that structure element; everything else becomes an artifact, so nothing can be forgotten.
 */
public final class Canvas {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final Style PAGE_NUMBER = Style.line(Face.TAB_REGULAR, 7, Ink.THIRD);

    private enum Mark {
        NONE,
        LEAF,
        ARTIFACT
    }

    private final Sheet sheet;
    private final PdfFile file;
    private final PdfContentByte content;
    private final PdfTemplate total;
    private final Consumer<Canvas> furniture;
    private final Typefaces faces = Typefaces.shared();
    private final Deque<PdfStructureElement> open = new ArrayDeque<>();
    private @Nullable PdfStructureElement leaf;
    private Mark mark = Mark.NONE;
    private float y;

    /** Opens the first page; {@code furniture} draws head and foot of each page. */
    public Canvas(Sheet sheet, Facts facts, Consumer<Canvas> furniture) {
        this.sheet = sheet;
        this.furniture = furniture;
        this.file = new PdfFile(sheet, facts);
        this.content = file.writer.getDirectContent();
        this.total = content.createTemplate(24, 12);
        open.push(new PdfStructureElement(file.writer.getStructureTreeRoot(), new PdfName("Document")));
        start();
    }

    // ---- pages

    public Sheet sheet() {
        return sheet;
    }

    public int page() {
        return file.writer.getPageNumber();
    }

    public void newPage() {
        endMark();
        file.document.newPage();
        start();
    }

    private void start() {
        file.writer.setTabs(PdfName.S);
        var suspended = leaf;
        leaf = null;
        furniture.accept(this);
        endMark();
        leaf = suspended;
        y = sheet.top();
    }

    /** Where the flow has come to. */
    public float y() {
        return y;
    }

    public void at(double place) {
        y = (float) place;
    }

    public void down(double distance) {
        y += (float) distance;
    }

    /** Starts a new page when fewer points than these are left. */
    public void need(double height) {
        if (y + height > sheet.bottom()) {
            newPage();
        }
    }

    /** Writes "Page 2 of 3" with its right edge at {@code right}; the total is filled in at the end. */
    public void pageNumber(double right, double baseline) {
        float room = faces.width("0", PAGE_NUMBER);
        var words = "Page " + page() + " of ";
        text(words, right - room - faces.width(words, PAGE_NUMBER), baseline, PAGE_NUMBER);
        content.addTemplate(total, (float) right - room, sheet.height() - (float) baseline - 3);
    }

    /** Closes the file. */
    public byte[] finish() {
        endMark();
        total.beginText();
        total.setColorFill(PAGE_NUMBER.ink());
        var number = faces.runs(Integer.toString(page()), PAGE_NUMBER.face()).getFirst();
        total.setFontAndSize(number.font(), PAGE_NUMBER.size());
        total.setTextMatrix(0, 3);
        total.showText(number.text());
        total.endText();
        return file.close();
    }

    // ---- structure

    /** Everything drawn by {@code inside} lies in a new element that holds other elements. */
    public void group(Tag tag, Runnable inside) {
        group(tag, element -> {}, inside);
    }

    void group(Tag tag, Consumer<PdfStructureElement> details, Runnable inside) {
        var element = new PdfStructureElement(open.element(), tag.pdfName());
        details.accept(element);
        open.push(element);
        inside.run();
        open.pop();
    }

    /** Everything drawn by {@code inside} is the content of a new element. */
    public void leaf(Tag tag, Runnable inside) {
        leaf(tag, element -> {}, inside);
    }

    void leaf(Tag tag, Consumer<PdfStructureElement> details, Runnable inside) {
        if (leaf != null) {
            throw new IllegalStateException("A " + tag + " cannot lie inside a piece of content.");
        }
        endMark();
        var element = new PdfStructureElement(open.element(), tag.pdfName());
        details.accept(element);
        leaf = element;
        inside.run();
        endMark();
        leaf = null;
    }

    /** A picture with the sentence that stands for it. */
    public void figure(String alt, double x, double top, double width, double height, Runnable inside) {
        float left = (float) x;
        float base = sheet.height() - (float) (top + height);
        leaf(
                Tag.FIGURE,
                element -> Attributes.figure(element, alt, left, base, left + (float) width, base + (float) height),
                inside);
    }

    /** Names a place of the page so that it can be found again in the finished file. */
    public void place(String name, double x, double top, double width, double height) {
        float base = sheet.height() - (float) (top + height);
        content.localDestination(
                name,
                new PdfDestination(PdfDestination.FITR, (float) x, base, (float) (x + width), base + (float) height));
    }

    private void mark() {
        var wanted = leaf == null ? Mark.ARTIFACT : Mark.LEAF;
        if (mark == wanted) {
            return;
        }
        endMark();
        if (leaf == null) {
            content.beginMarkedContentSequence(ARTIFACT);
        } else {
            content.beginMarkedContentSequence(leaf);
        }
        mark = wanted;
    }

    private void endMark() {
        if (mark != Mark.NONE) {
            content.endMarkedContentSequence();
            mark = Mark.NONE;
        }
    }

    // ---- text

    public float width(String text, Style style) {
        return faces.width(text, style);
    }

    /** Writes one line and answers where it ends. */
    public float text(String text, double x, double baseline, Style style) {
        mark();
        float at = (float) x;
        for (var run : faces.runs(text, style.face())) {
            content.beginText();
            content.setColorFill(style.ink());
            content.setFontAndSize(run.font(), style.size());
            content.setTextMatrix(at, sheet.height() - (float) baseline);
            content.showText(run.kerned());
            content.endText();
            at += run.width(style.size());
        }
        return at;
    }

    /** Writes one line that ends at {@code right}; the space before it keeps it apart from what stands to its left. */
    public void textTo(String text, double right, double baseline, Style style) {
        text(" " + text, right - faces.width(" " + text, style), baseline, style);
    }

    /** Writes one line, smaller when it would not fit. */
    public float fitted(String text, double x, double baseline, double width, Style style) {
        return text(text, x, baseline, fit(text, width, style));
    }

    /** The style, made smaller as far as the text needs it to stand on one line of this width. */
    public Style fit(String text, double width, Style style) {
        float wide = faces.width(text, style);
        return wide <= width ? style : style.times((float) width / wide);
    }

    /** The text, cut with an ellipsis as far as it has to be to stand on one line of this width. */
    public String cut(String text, double width, Style style) {
        if (faces.width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && faces.width(text.substring(0, end).stripTrailing() + "…", style) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** How many lines a text takes. */
    public int lines(String markup, double width, Style style) {
        return Lines.of(markup, style, (float) width, faces).size();
    }

    /** Wraps a text from the given baseline on, without leaving the page, and answers the baseline of its last line. */
    public float block(String markup, double x, double baseline, double width, Style style) {
        float at = (float) baseline;
        var lines = Lines.of(markup, style, (float) width, faces);
        for (int i = 0; i < lines.size(); i++) {
            at = (float) baseline + i * style.leading();
            spans(lines.get(i), x, at, i + 1 == lines.size());
        }
        return at;
    }

    /** Wraps a text from the place the flow has come to, over pages as needed; the flow is then one line below it. */
    public void flow(String markup, double x, double width, Style style) {
        var lines = Lines.of(markup, style, (float) width, faces);
        for (int i = 0; i < lines.size(); i++) {
            need(style.size() * 0.3);
            spans(lines.get(i), x, y, i + 1 == lines.size());
            y += style.leading();
        }
    }

    private void spans(List<Span> line, double x, float baseline, boolean last) {
        double at = x;
        for (int i = 0; i < line.size(); i++) {
            var span = line.get(i);
            boolean ends = i + 1 == line.size();
            at = text(span.text() + (ends && !last ? " " : ""), at, baseline, span.style());
        }
    }

    /** A line that opens an address when it is clicked. */
    public void link(String text, double x, double baseline, Style style, String address) {
        leaf(Tag.LINK, () -> {
            float end = text(text, x, baseline, style);
            float base = sheet.height() - (float) baseline;
            if (leaf != null) {
                Attributes.link(
                        writer(), leaf, address, text, (float) x, base - style.size() * 0.3f, end, base + style.size());
            }
        });
    }

    private PdfWriter writer() {
        return file.writer;
    }

    // ---- shapes

    public void rule(double fromX, double toX, double place, double weight, Color ink) {
        stroke(ink, weight, path -> path.move(fromX, place).line(toX, place));
    }

    public void fill(Color ink, Consumer<Path> shape) {
        mark();
        content.setColorFill(ink);
        shape.accept(path());
        content.fill();
    }

    public void stroke(Color ink, double weight, Consumer<Path> shape) {
        mark();
        content.setColorStroke(ink);
        content.setLineWidth((float) weight);
        shape.accept(path());
        content.stroke();
    }

    /** Strokes with round ends and joins, and resets both, or later rules would get round ends. */
    public void strokeRound(Color ink, double weight, Consumer<Path> shape) {
        mark();
        content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        stroke(ink, weight, shape);
        content.setLineCap(PdfContentByte.LINE_CAP_BUTT);
        content.setLineJoin(PdfContentByte.LINE_JOIN_MITER);
    }

    public void fillAndStroke(Color fill, Color ink, double weight, Consumer<Path> shape) {
        mark();
        content.setColorFill(fill);
        content.setColorStroke(ink);
        content.setLineWidth((float) weight);
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        shape.accept(path());
        content.fillStroke();
        content.setLineJoin(PdfContentByte.LINE_JOIN_MITER);
    }

    /** Draws only inside a shape. */
    public void clip(Consumer<Path> shape, Runnable inside) {
        mark();
        content.saveState();
        shape.accept(path());
        content.clip();
        content.newPath();
        inside.run();
        content.restoreState();
    }

    /** Draws around a moved and turned origin; places inside are points to the right and up. */
    void turned(double x, double place, double cos, double sin, Consumer<PdfContentByte> inside) {
        mark();
        content.saveState();
        content.concatCTM(
                (float) cos, (float) sin, (float) -sin, (float) cos, (float) x, sheet.height() - (float) place);
        inside.accept(content);
        content.restoreState();
    }

    private Path path() {
        return new Path(content, sheet.height());
    }
}
