package com.jetvision.notifications;

import com.jetvision.agents.AgentId;
import com.jetvision.contracts.ContractAsked;
import com.jetvision.contracts.ContractExpired;
import com.jetvision.contracts.ContractSigned;
import com.jetvision.payments.DealClosed;
import com.jetvision.payments.PaymentRecorded;
import com.jetvision.platform.ui.Formats;
import com.jetvision.proposals.ProposalAccepted;
import com.jetvision.proposals.ProposalAsked;
import com.jetvision.proposals.ProposalDeclined;
import com.jetvision.proposals.ProposalExpired;
import com.jetvision.proposals.ProposalViewed;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What comes from the client. */
@Component
class DealNews {
    private final Notifier notifier;

    DealNews(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    void on(ProposalViewed event) {
        var times = event.times() > 1 ? "Viewed %d times.".formatted(event.times()) : "Viewed for the first time.";
        tell(
                event.agent(),
                NotificationKind.PROPOSAL_VIEWED,
                event.number() + " was opened",
                times,
                event.request(),
                event.at());
    }

    @EventListener
    void on(ProposalAsked event) {
        tell(
                event.agent(),
                NotificationKind.PROPOSAL_ASKED,
                "The client asks about " + event.number(),
                quoted(event.question()),
                event.request(),
                event.at());
    }

    @EventListener
    void on(ProposalAccepted event) {
        tell(
                event.agent(),
                NotificationKind.PROPOSAL_ACCEPTED,
                "%s accepted %s".formatted(event.acceptedBy(), event.number()),
                "Option %s, %s. The contract is drafted.".formatted(event.option(), Formats.moneyExact(event.total())),
                event.request(),
                event.at());
    }

    @EventListener
    void on(ProposalDeclined event) {
        tell(
                event.agent(),
                NotificationKind.PROPOSAL_DECLINED,
                "The client declined " + event.number(),
                event.reason(),
                event.request(),
                event.at());
    }

    @EventListener
    void on(ProposalExpired event) {
        tell(
                event.agent(),
                NotificationKind.PROPOSAL_EXPIRED,
                event.number() + " expired",
                "Nobody answered in time.",
                event.request(),
                event.at());
    }

    @EventListener
    void on(ContractAsked event) {
        tell(
                event.agent(),
                NotificationKind.CONTRACT_ASKED,
                "The client asks about " + event.number(),
                quoted(event.question()),
                event.request(),
                event.at());
    }

    @EventListener
    void on(ContractSigned event) {
        tell(
                event.agent(),
                NotificationKind.CONTRACT_SIGNED,
                "%s signed %s".formatted(event.signedBy(), event.number()),
                Formats.moneyExact(event.total()) + " is to be paid.",
                event.request(),
                event.at());
    }

    @EventListener
    void on(ContractExpired event) {
        tell(
                event.agent(),
                NotificationKind.CONTRACT_EXPIRED,
                event.number() + " expired",
                "Nobody signed in time.",
                event.request(),
                event.at());
    }

    @EventListener
    void on(PaymentRecorded event) {
        var rest = event.balance().isPositive() ? "Balance " + Formats.moneyExact(event.balance()) : "Paid in full.";
        tell(
                event.agent(),
                NotificationKind.PAYMENT_RECORDED,
                "Payment of %s received".formatted(Formats.moneyExact(event.amount())),
                "%s. %s".formatted(event.number(), rest),
                event.request(),
                event.at());
    }

    @EventListener
    void on(DealClosed event) {
        tell(
                event.agent(),
                NotificationKind.DEAL_CLOSED,
                "Deal closed, commission booked",
                "%s, %s".formatted(event.number(), Formats.moneyExact(event.total())),
                event.request(),
                event.at());
    }

    private void tell(AgentId to, NotificationKind kind, String title, String body, RequestId request, Instant at) {
        notifier.tell(new News(to, kind, title, body, request, at));
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
