package com.jetvision.proposals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.Refused;
import com.jetvision.proposals.DealWorld;
import com.jetvision.proposals.ProposalPages;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ScreenTest
class OfferViewTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Screens screens;

    @Autowired
    ProposalPages pages;

    @Autowired
    HandClock clock;

    private DealWorld deals;
    private String link;

    @BeforeEach
    void aProposalIsOut() {
        deals = new DealWorld(application);
        deals.sent(deals.request(1));
        link = "p/" + deals.token("p");
    }

    @Test
    void theClientSeesAircraftPriceAndTheThreeAnswers() {
        screens.openAsVisitor(link);
        assertThat(screens.text()).contains("Your aircraft", "Challenger 350", "$42,999.40");
        assertThat(captions()).contains("Accept option A", "Ask a question", "Decline");
    }

    @Test
    void anAcceptedProposalShowsTheWayAndAsksNothingMore() {
        screens.openAsVisitor(link);
        _click(_get(Button.class, spec -> spec.withText("Accept option A")));
        _click(inTheDialog("Accept option A"));
        assertThat(screens.text()).contains("Thank you, Rebecca");

        screens.openAsVisitor(link);

        assertThat(screens.text()).contains("Thank you, Rebecca");
        assertThat(captions()).doesNotContain("Accept option A", "Decline");
    }

    @Test
    void aSecondAnswerFromAPageThatStoodOpenIsRefusedInASentence() {
        screens.openAsVisitor(link);
        pages.decline(deals.token("p"), "The price");
        _click(_get(Button.class, spec -> spec.withText("Accept option A")));
        assertThatThrownBy(() -> _click(inTheDialog("Accept option A")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("declined");
    }

    @Test
    void aProposalThatRanOutWhileThePageStoodOpenCannotBeAccepted() {
        screens.openAsVisitor(link);
        clock.advance(Duration.ofDays(3));
        _click(_get(Button.class, spec -> spec.withText("Accept option A")));
        assertThatThrownBy(() -> _click(inTheDialog("Accept option A")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("expired");
    }

    @Test
    void aLinkThatIsTooOldSaysWhomToAsk() {
        clock.advance(Duration.ofDays(3));
        screens.openAsVisitor(link);
        assertThat(screens.text())
                .contains(
                        "This proposal has expired",
                        "Aircraft and prices may have changed. Ask Dana Holt for a new one.");
        assertThat(captions()).doesNotContain("Accept option A");
    }

    @Test
    void aTamperedLinkOpensNothingAndNamesNobody() {
        screens.openAsVisitor(link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0"));
        assertThat(screens.text())
                .contains("This link is no longer valid", "Ask the person who sent it to you for a new one.")
                .doesNotContain("Meridian", "Dana");
    }

    private static Button inTheDialog(String caption) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(caption));
    }

    private static List<String> captions() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
