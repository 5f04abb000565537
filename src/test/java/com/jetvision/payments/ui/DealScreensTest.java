package com.jetvision.payments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.contracts.ContractStatus;
import com.jetvision.contracts.SigningWorld;
import com.jetvision.contracts.ui.ContractPanels;
import com.jetvision.jobs.JobWorker;
import com.jetvision.proposals.ProposalPages;
import com.jetvision.proposals.ProposalStatus;
import com.jetvision.proposals.ui.ProposalPanels;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ScreenTest
class DealScreensTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Screens screens;

    @Autowired
    ProposalPanels proposalPanels;

    @Autowired
    ContractPanels contractPanels;

    @Autowired
    PaymentPanels paymentPanels;

    @Autowired
    ProposalPages pages;

    @Autowired
    JobWorker worker;

    private SigningWorld deals;

    @BeforeEach
    void open() {
        deals = new SigningWorld(application);
    }

    @Test
    void theAgentChangesTheWordsApprovesAndSeesTheClientLook() {
        var request = deals.request(1);
        var id = deals.drafted(request);
        screens.open(deals.agent, "proposals");
        var panel = shown(proposalPanels.of(request));
        assertThat(Screens.textOf(panel))
                .contains("PROP-2026-001", "$37,000.00", "Client pays", "You earn $296.00 on A");
        type(_get(TextField.class, spec -> spec.withLabel("Subject")), "Your Tuesday flight");
        _click(_get(Button.class, spec -> spec.withText("Approve and send")));
        screens.settle();
        worker.runAllDue();
        assertThat(deals.details(id).text().subject()).isEqualTo("Your Tuesday flight");
        assertThat(deals.details(id).status()).isEqualTo(ProposalStatus.SENT);
        pages.open(deals.token("p"));
        screens.settle();
        assertThat(Screens.textOf(panel)).contains("Delivered", "Viewed", "Once");
    }

    @Test
    void theClientSeesPricesAndNothingOfOursAndAccepts() {
        var request = deals.request(2);
        var id = deals.sent(request);
        var option = deals.details(id).recommended();
        screens.openAsVisitor("p/" + deals.token("p"));
        var page = screens.text();
        assertThat(page)
                .contains("Your flights to", "All taxes included", "air charter broker", "295.23", "Challenger 350")
                .doesNotContain("37,000", "Aurora", "argin", "ommission");
        assertThat(page).contains("%,.2f".formatted(option.total().amount()));
        _click(_get(Button.class, spec -> spec.withText("Accept option A").withClasses("jv-big")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "Rebecca Harlow");
        _click(_get(Button.class, spec -> spec.withText("Accept option A").withoutClasses("jv-big")));
        assertThat(screens.text()).contains("Thank you, Rebecca", "Sign the charter agreement");
        assertThat(deals.details(id).status()).isEqualTo(ProposalStatus.ACCEPTED);
    }

    @Test
    void aLinkThatOpensNothingSaysSoAndShowsNoHouse() {
        screens.openAsVisitor("p/" + "0".repeat(64));
        assertThat(screens.text()).contains("This link is no longer valid").doesNotContain("Meridian");
        screens.openAsVisitor("c/" + "0".repeat(64));
        assertThat(screens.text()).contains("This link is no longer valid").doesNotContain("Meridian");
    }

    @Test
    void anAgreementsLinkThatWasUsedSaysThatItIsSigned() {
        deals.signed(1);
        screens.openAsVisitor("c/" + deals.token("c"));
        assertThat(screens.text()).contains("This agreement is signed").doesNotContain("Meridian");
    }

    @Test
    void aProposalThatWasAnsweredMeanwhileIsNotAnsweredAgain() {
        deals.sent(deals.request(1));
        var token = deals.token("p");
        screens.openAsVisitor("p/" + token);
        pages.decline(token, "The price");
        screens.settle();
        assertThat(screens.text()).contains("You declined this proposal");
        _assertNone(Button.class, spec -> spec.withText("Accept option A"));
    }

    @Test
    void theSigningButtonSaysWhatIsMissingAndNoConsentIsGivenBeforehand() {
        var id = deals.out(1);
        screens.openAsVisitor("c/" + deals.token("c"));
        assertThat(screens.text())
                .contains("Aurora Jet Charter, Inc. is the direct air carrier", "$25,000,000", "14 CFR 295.24")
                .doesNotContain("37,000", "ommission");
        var read = _get(
                Checkbox.class, spec -> spec.withPredicate(box -> box.getLabel().contains("three disclosures")));
        var agree = _get(
                Checkbox.class, spec -> spec.withPredicate(box -> box.getLabel().contains("electronically")));
        assertThat(read.getValue()).isFalse();
        assertThat(agree.getValue()).isFalse();
        assertThat(_get(Button.class, spec -> spec.withText("Draw your signature, or type it"))
                        .isEnabled())
                .isFalse();
        type();
        assertThat(_get(Button.class, spec -> spec.withText("Confirm the disclosures to sign"))
                        .isEnabled())
                .isFalse();
        _setValue(read, true);
        _setValue(agree, true);
        _click(_get(Button.class, spec -> spec.withText("Sign agreement")));
        assertThat(screens.text()).contains("Thank you. The agreement is signed.");
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.SIGNED);
    }

    @SuppressWarnings("unchecked")
    private static void type() {
        _setValue((RadioButtonGroup<String>) _get(RadioButtonGroup.class), "Type");
    }

    @Test
    void theAgentSendsTheContractAndSeesItSignedAndSealed() {
        var id = deals.drafted(1);
        screens.open(deals.agent, "contracts");
        var panel = shown(contractPanels.of(deals.contract(id).request()));
        _click(_get(Button.class, spec -> spec.withText("Send for signature")));
        worker.runAllDue();
        screens.settle();
        assertThat(Screens.textOf(panel)).contains("Sent", "r.harlow@example.com");
        application.getBean(com.jetvision.contracts.ContractPages.class).sign(deals.token("c"), deals.signature(id));
        worker.runAllDue();
        screens.settle();
        assertThat(Screens.textOf(panel))
                .contains("Rebecca Harlow", "Payment due", "Sealed", "Download the sealed PDF");
    }

    @Test
    void moneyIsRecordedAndTheDealClosed() {
        var id = deals.signed(1);
        screens.open(deals.agent, "contracts");
        var panel = shown(paymentPanels.of(deals.contract(id).request()));
        _assertNone(Button.class, spec -> spec.withText("Close deal"));
        _click(_get(Button.class, spec -> spec.withText("Record payment")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reference")), "HC-88164");
        var total = "%,.2f".formatted(deals.contract(id).total().amount());
        _click(_get(Button.class, spec -> spec.withText("Record $" + total)));
        screens.settle();
        assertThat(Screens.textOf(panel)).contains("$0.00", "HC-88164", "Paid in full");
        _click(_get(Button.class, spec -> spec.withText("Close deal")));
        _click(_get(
                Button.class,
                spec -> spec.withText("Close deal")
                        .withPredicate(button -> button.getParent()
                                .map(parent -> parent.getElement().getTag().contains("dialog"))
                                .orElse(false))));
        screens.settle();
        assertThat(Screens.textOf(panel)).contains("This deal is closed.");
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.COMPLETED);
    }

    private static <C extends Component> C shown(C panel) {
        UI.getCurrent().add(panel);
        return panel;
    }

    /** As a person does: the value comes from the browser. */
    private static void type(TextField field, String value) {
        _setValue(field, value);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                field, new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(field, field, "", true));
    }
}
