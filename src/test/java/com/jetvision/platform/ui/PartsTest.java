package com.jetvision.platform.ui;

import static com.jetvision.testing.Screens.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.Refused;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void aBadgeSaysItsWordBesideItsColour() {
        var badge = Badges.of(Tone.WAIT, "Payment due");
        assertThat(badge.getText()).isEqualTo("Payment due");
        assertThat(badge.getElement().getClassList()).containsExactlyInAnyOrder("jv-tone-wait", "dot");
    }

    @Test
    void aRouteIsReadAloudAsWords() {
        assertThat(textOf(new RouteLabel(List.of("KTEB", "KASE", "KVNY")))).isEqualTo("KTEB\nto\nKASE\nto\nKVNY");
    }

    @Test
    void theStepThatIsOnIsMarkedForReaders() {
        var stepper = new Stepper(List.of(
                new Step("Request", "Thu 16:20", Step.State.DONE),
                new Step("Proposal", "Viewed", Step.State.NOW),
                new Step("Contract", "", Step.State.NEXT)));
        var marked = stepper.getChildren()
                .map(ListItem.class::cast)
                .filter(item -> "step".equals(item.getElement().getAttribute("aria-current")))
                .toList();
        assertThat(marked).hasSize(1);
        assertThat(textOf(marked.getFirst())).contains("Proposal", "Viewed");
    }

    @Test
    void aSetFilterSaysItsValueAndIsPressed() {
        var chip = new FilterChip("Stage");
        assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        chip.show("Quotes in");
        assertThat(chip.getText()).isEqualTo("Stage: Quotes in");
        assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void anIconAloneHasAName() {
        var button = Icons.button("ellipsis", "More");
        assertThat(button.getAriaLabel()).contains("More");
        assertThat(button.getTooltip().getText()).isEqualTo("More");
    }

    @Test
    void aDrawingIsHandedOnAndClearedAgain() {
        var heard = new ArrayList<String>();
        var pad = new SignaturePad();
        pad.onChange(heard::add);
        pad.drawn("<svg/>");
        pad.clear();
        assertThat(heard).containsExactly("<svg/>", "");
        assertThat(pad.isEmpty()).isTrue();
    }

    @Test
    void aDrawingTooLargeToBeASignatureIsRefused() {
        var pad = new SignaturePad();
        assertThatThrownBy(() -> pad.drawn("x".repeat(300_000))).isInstanceOf(Refused.class);
        assertThat(pad.isEmpty()).isTrue();
    }

    @Test
    void aMapCarriesItsLegsAsData() {
        var map = new RouteMap(
                List.of(new MapLeg(new MapPoint("KTEB", 40.85, -74.06), new MapPoint("KVNY", 34.21, -118.49))));
        assertThat(map.getElement().getAttribute("legs"))
                .isEqualTo("[{\"from\":{\"code\":\"KTEB\",\"lat\":40.85,\"lon\":-74.06},"
                        + "\"to\":{\"code\":\"KVNY\",\"lat\":34.21,\"lon\":-118.49}}]");
    }
}
