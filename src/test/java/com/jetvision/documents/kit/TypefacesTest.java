package com.jetvision.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.documents.Papers;
import org.junit.jupiter.api.Test;

class TypefacesTest {
    @Test
    void latinGreekCyrillicAndVietnameseCanBePrinted() {
        assertThat(Papers.unprintable("Łukasz Şahin İnönü Țărână · Ελένη · Ђорђе · Nguyễn €™→✓−…“”\n\t"))
                .isEmpty();
    }

    @Test
    void whatNoFaceHasIsNamedOnce() {
        assertThat(Papers.unprintable("A 王 and 王 and ع and 🛩")).isEqualTo("王ع🛩");
    }

    @Test
    void lettersWithLooseAccentsAreJoinedFirst() {
        assertThat(Papers.unprintable("Ma\u0142gorzata Jose\u0301")).isEmpty();
    }

    @Test
    void drawingWhatCannotBeDrawnThrowsInsteadOfDroppingIt() {
        assertThatThrownBy(() -> Typefaces.shared().runs("A王B", Face.SERIF))
                .isInstanceOf(Unprintable.class)
                .hasMessage("No typeface of the documents has the character 王 (U+738B).");
    }

    @Test
    void aMixedTextIsSplitAtTheFallbackAndLosesNothing() {
        var runs = Typefaces.shared().runs("Ms. Ελένη Papadaki", Face.MEDIUM);
        assertThat(runs).hasSizeGreaterThan(2);
        assertThat(String.join("", runs.stream().map(Typefaces.Run::text).toList()))
                .isEqualTo("Ms. Ελένη Papadaki");
    }
}
