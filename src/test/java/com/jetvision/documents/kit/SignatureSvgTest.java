package com.jetvision.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureSvgTest {
    static final String PATH = "<path d=\"M 1.000,2.000 C 3.000,4.000 5.000,6.000 7.000,8.000\" stroke-width=\"2.250\""
            + " stroke=\"#101828\" fill=\"none\" stroke-linecap=\"round\"></path>";

    @Test
    void curvesAndDotsAreRead() {
        var drawing = SignatureSvg.parse("<svg xmlns=\"http://www.w3.org/2000/svg\">" + PATH
                + "<circle r=\"1.6\" cx=\"9\" cy=\"9.5\" fill=\"#101828\"></circle></svg>");
        assertThat(drawing.pieces()).hasSize(2);
        assertThat(drawing.pieces().getFirst().width()).isEqualTo(2.25);
        assertThat(drawing.pieces().getLast().width()).isZero();
    }

    @Test
    void anEmptyPadIsEmpty() {
        assertThat(SignatureSvg.parse("<svg viewBox=\"0 0 4 4\"></svg>").isEmpty())
                .isTrue();
    }

    @Test
    void aDrawingIsMovedIntoItsPlaceAndNotEnlarged() {
        var drawing = SignatureSvg.parse("<svg>" + PATH + "</svg>").into(100, 200, 50, 20);
        var bounds = drawing.pieces().getFirst().shape().getBounds2D();
        assertThat(bounds.getX()).isEqualTo(100);
        assertThat(bounds.getY()).isBetween(200.0, 220.0);
        assertThat(bounds.getWidth()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data:image/svg+xml;base64,PHN2Zz4=",
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
                "<svg><path stroke-width=\"1\"></path></svg>",
                "<svg><path d=\"L 1,1\" stroke-width=\"1\"></path></svg>",
                "<svg><path d=\"M 1,1 L 2,2\" stroke-width=\"NaN\"></path></svg>",
                "<svg><path d=\"M 1,1 L 9999999999,2\" stroke-width=\"1\"></path></svg>",
                "<svg><circle r=\"x\" cx=\"1\" cy=\"1\"></circle></svg>"
            })
    void anythingElseIsRefused(String svg) {
        assertThatThrownBy(() -> SignatureSvg.parse(svg)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDrawingWithoutEndIsRefused() {
        assertThatThrownBy(() -> SignatureSvg.parse("<svg>" + PATH.repeat(20_001) + "</svg>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignatureSvg.parse("<svg>" + "<circle r=\"1\" cx=\"1\" cy=\"1\">".repeat(20_001)))
                .hasMessage("The drawing has too many strokes.");
    }

    @Test
    void whatIsNoStrokeIsNotLookedAt() {
        var drawing = SignatureSvg.parse(
                "<svg><script>alert(1)</script><image href=\"http://x.example\"/>" + PATH + "</svg>");
        assertThat(drawing.pieces()).hasSize(1);
    }
}
