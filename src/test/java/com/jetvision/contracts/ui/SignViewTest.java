package com.jetvision.contracts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.contracts.ContractId;
import com.jetvision.contracts.ContractPages;
import com.jetvision.contracts.Contracts;
import com.jetvision.contracts.SigningWorld;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ScreenTest
class SignViewTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Screens screens;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractPages pages;

    @Autowired
    HandClock clock;

    private SigningWorld deals;
    private ContractId contract;
    private String link;

    @BeforeEach
    void aContractIsOut() {
        deals = new SigningWorld(application);
        contract = deals.out(1);
        link = "c/" + deals.token("c");
    }

    @Test
    void theClientReadsWhoFliesWhatItCostsAndWhereToSign() {
        screens.openAsVisitor(link);
        assertThat(screens.text())
                .contains("Who flies you", "Who we are", "Insurance", "Total, taxes included", "Full legal name");
        assertThat(captions()).contains("Draw your signature, or type it", "Decline");
    }

    @Test
    void aLinkThatWasUsedSaysThatItIsSigned() {
        pages.sign(deals.token("c"), deals.signature(contract));
        screens.openAsVisitor(link);
        assertThat(screens.text()).contains("This agreement is signed", "The sealed copy went to your e-mail address.");
        assertThat(captions()).isEmpty();
    }

    @Test
    void aLinkThatIsTooOldSaysWhomToAsk() {
        clock.advance(Duration.ofDays(8));
        screens.openAsVisitor(link);
        assertThat(screens.text())
                .contains("The time to sign has run out", "Ask the person who sent it to you for a new agreement.");
        assertThat(captions()).isEmpty();
    }

    @Test
    void aReplacedOrTamperedLinkOpensNothingAndNamesNobody() {
        var tampered = link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0");
        deals.agent.runs(() -> contracts.cancel(contract, "Wrong carrier"));
        for (var dead : List.of(link, tampered)) {
            screens.openAsVisitor(dead);
            assertThat(screens.text())
                    .contains("This link is no longer valid", "Ask the person who sent it to you for a new one.")
                    .doesNotContain("Meridian", "Dana");
        }
    }

    private static List<String> captions() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
