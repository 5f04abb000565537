package com.jetvision.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    static final Style STYLE = new Style(Face.REGULAR, 9, 13, Ink.TEXT);

    @Test
    void noLineIsWiderThanItsSpaceAndNoWordIsLost() {
        var text = "Neither side answers for delay or failure caused by weather, **authorities**, strikes or war.";
        var lines = lines(text, 120);
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines).allMatch(line -> width(line) <= 120);
        assertThat(String.join(" ", lines.stream().map(LinesTest::words).toList()))
                .isEqualTo(text.replace("**", ""));
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        var lines = lines("see " + "0123456789abcdef".repeat(4), 90);
        assertThat(lines).allMatch(line -> width(line) <= 90);
        assertThat(String.join("", lines.stream().map(LinesTest::words).toList()))
                .contains("0123456789abcdef");
    }

    @Test
    void boldMayEndInsideAWord() {
        var spans = lines("cancel with a **full refund**; silence", 400).getFirst();
        assertThat(spans).extracting(Span::text).containsExactly("cancel with a ", "full refund", "; silence");
        assertThat(spans.get(1).style().face()).isEqualTo(Face.SEMIBOLD);
    }

    @Test
    void noBreakSpacesHoldTogetherAndLineBreaksDoNot() {
        assertThat(lines("10:00\u00a0AM\u00a0EST\nand on", 400)).hasSize(2);
        assertThat(lines("at 10:00\u00a0AM\u00a0EST", 60).getLast().getFirst().text())
                .isEqualTo("10:00\u00a0AM\u00a0EST");
    }

    private static List<List<Span>> lines(String text, float width) {
        return Lines.of(text, STYLE, width, Typefaces.shared());
    }

    private static String words(List<Span> line) {
        return String.join("", line.stream().map(Span::text).toList());
    }

    private static double width(List<Span> line) {
        return line.stream()
                .mapToDouble(span -> Typefaces.shared().width(span.text(), span.style()))
                .sum();
    }
}
