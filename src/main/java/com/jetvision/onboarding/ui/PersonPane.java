package com.jetvision.onboarding.ui;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.OnboardingStatus;
import com.jetvision.mail.ui.StuckMail;
import com.jetvision.onboarding.AgreementDetails;
import com.jetvision.onboarding.Progress;
import com.jetvision.platform.ui.Ask;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person: the way in, the link that is out, the agreement, and the terms. */
class PersonPane extends DetailPane {
    private final transient PersonActs acts;
    private final transient Progress progress;
    private final TermsFields terms;

    PersonPane(Progress progress, ReaderTime time, PersonActs acts, StuckMail stuck) {
        super(progress.account().fullName(), acts::close);
        this.acts = acts;
        this.progress = progress;
        var account = progress.account();
        terms = new TermsFields(account.margin(), account.commissionPercentage());
        status(PersonWords.stateOf(account.active(), account.onboardingStatus()));
        section(stuck);
        section("Onboarding", new OnboardingTrail(progress.trail(), time));
        if (isJoining(account)) {
            section("What is next", link(account, progress.linkLiveUntil()));
        }
        if (progress.agreement() != null) {
            section("Agreement", agreement(progress.agreement(), time));
        }
        section("Terms", terms);
        section("Reach", reach(account));
        foot(account);
    }

    private static boolean isJoining(AgentAccount account) {
        return account.active() && account.onboardingStatus() != OnboardingStatus.COMPLETED;
    }

    private Component[] link(AgentAccount account, @Nullable Instant liveUntil) {
        var resend = new Button(liveUntil == null ? "Send a link" : "Resend", Icons.of("send"), click -> acts.resend());
        resend.addThemeVariants(ButtonVariant.SMALL);
        resend.setDisableOnClick(true);
        if (account.onboardingStatus() == OnboardingStatus.PROFILE_COMPLETE
                || account.onboardingStatus() == OnboardingStatus.CONTRACT_SIGNED) {
            resend.setText("Try again");
            return new Component[] {Tags.text(atWork(account), "ink2"), Tags.row(resend)};
        }
        if (liveUntil == null) {
            return new Component[] {
                Tags.text("No link is out. A new one goes to " + account.email() + ".", "ink2"), Tags.row(resend)
            };
        }
        var revoke = new Button("Revoke", Icons.of("ban"), click -> acts.revoke());
        revoke.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        var expiry = Tags.row(Tags.text("Expires in", "ink3"), new Countdown(liveUntil));
        return new Component[] {
            Tags.text(
                    "Sent to " + account.email()
                            + ", opens once. It is kept as a fingerprint only, so it can be sent anew but not copied.",
                    "ink2"),
            expiry,
            Tags.row(resend, revoke)
        };
    }

    private static String atWork(AgentAccount account) {
        return account.onboardingStatus() == OnboardingStatus.PROFILE_COMPLETE
                ? "The agreement is being drawn and goes out by itself."
                : "The signed agreement is being sealed; the account opens by itself.";
    }

    private Component[] agreement(AgreementDetails agreement, ReaderTime time) {
        var facts = new KeyValues().line("Number", agreement.number());
        facts.line("State", Badges.plain(agreement.status()));
        var signature = agreement.signature();
        if (signature != null) {
            facts.line("Signed", time.moment(signature.at()) + ", " + signature.name());
        }
        if (agreement.shown() == null) {
            return new Component[] {facts};
        }
        var read = Links.button(
                new Anchor(PaperDownload.toSave(acts::paper), ""),
                agreement.sealed() == null ? "Read agreement" : "Sealed PDF",
                "file-text",
                false);
        return new Component[] {facts, Tags.row(read)};
    }

    private static KeyValues reach(AgentAccount account) {
        var facts = new KeyValues().line("E-mail", account.email());
        if (account.phone() != null) {
            facts.line("Telephone", account.phone());
        }
        var address = account.address();
        if (address != null) {
            facts.line("Address", String.join(", ", address.lines()));
        }
        return facts;
    }

    private void foot(AgentAccount account) {
        var save = new Button("Save terms", click -> acts.terms(terms.margin(), terms.share()));
        var spacer = new Div(Tags.spacer());
        spacer.addClassName("grow");
        acts(save, spacer, end(account));
    }

    private Button end(AgentAccount account) {
        if (!account.active()) {
            return quiet("Take back", acts::comeBack);
        }
        var name = progress.account().fullName();
        return isJoining(account)
                ? quiet(
                        "Withdraw invitation",
                        () -> Ask.beforeDanger(
                                "Withdraw the invitation?",
                                "The link that " + name + " has stops working. Nobody is told.",
                                "Withdraw invitation",
                                "Keep it",
                                acts::withdraw))
                : quiet(
                        "End account",
                        () -> Ask.beforeDanger(
                                "End " + name + "'s account?",
                                name + " can no longer sign in. Requests, clients and deals stay.",
                                "End account",
                                "Keep it",
                                acts::withdraw));
    }

    private static Button quiet(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
