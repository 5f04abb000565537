package com.jetvision.conversations;

import com.jetvision.proposals.ProposalAccepted;
import com.jetvision.proposals.ProposalAsked;
import com.jetvision.proposals.ProposalDeclined;
import com.jetvision.proposals.ProposalDrafted;
import com.jetvision.proposals.ProposalExpired;
import com.jetvision.proposals.ProposalId;
import com.jetvision.proposals.ProposalSent;
import com.jetvision.proposals.ProposalStatus;
import com.jetvision.proposals.ProposalViewed;
import com.jetvision.proposals.Proposals;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a proposal, told in the house's own thread: no operator reads of it. */
@Component
class ProposalCards {
    private final Cards cards;
    private final Threads threads;
    private final Proposals proposals;

    ProposalCards(Cards cards, Threads threads, Proposals proposals) {
        this.cards = cards;
        this.threads = threads;
        this.proposals = proposals;
    }

    /** Drafted anew, the same card asks again: what was approved before is void. */
    @EventListener
    void on(ProposalDrafted event) {
        var draft = proposals.get(event.proposal());
        var to = draft.text().toEmail();
        var card = new Card(
                event.proposal().value(),
                draft.status().code(),
                to.isBlank() ? event.number() : "%s · to %s".formatted(event.number(), to),
                draft.recommended().total(),
                null,
                "Nothing is sent yet");
        var key = approval(event.proposal());
        cards.byNobody(threads.ofHouse(event.request()), key, ContentType.EMAIL_APPROVAL_REQUEST, card, event.at());
    }

    @EventListener
    void on(ProposalSent event) {
        var card = new Card(
                event.proposal().value(),
                ProposalStatus.SENT.code(),
                "%s · to %s".formatted(event.number(), event.recipient()),
                event.total(),
                null,
                null);
        var thread = threads.ofHouse(event.request());
        var asked = ContentType.EMAIL_APPROVAL_REQUEST;
        cards.state(thread, approval(event.proposal()), asked, ProposalStatus.SENT.code(), null, event.at());
        var key = Cards.key("proposal", event.proposal());
        cards.byAgent(thread, event.agent(), key, ContentType.PROPOSAL_SHARED, card, event.at());
    }

    @EventListener
    void on(ProposalViewed event) {
        var note = event.times() > 1 ? "Viewed %d times".formatted(event.times()) : null;
        state(event.request(), event.proposal(), ProposalStatus.VIEWED, note, event.at());
    }

    @EventListener
    void on(ProposalAsked event) {
        var key = "asked:" + event.proposal().value() + event.at().toEpochMilli();
        line(
                event.request(),
                key,
                "The client asks about %s: “%s”".formatted(event.number(), event.question()),
                event.at());
    }

    @EventListener
    void on(ProposalAccepted event) {
        state(event.request(), event.proposal(), ProposalStatus.ACCEPTED, null, event.at());
        var sentence = "%s accepted option %s of %s".formatted(event.acceptedBy(), event.option(), event.number());
        line(event.request(), Cards.key("accepted", event.proposal()), sentence, event.at());
    }

    @EventListener
    void on(ProposalDeclined event) {
        state(event.request(), event.proposal(), ProposalStatus.REJECTED, null, event.at());
        var sentence = "The client declined %s: %s".formatted(event.number(), event.reason());
        line(event.request(), Cards.key("declined", event.proposal()), sentence, event.at());
    }

    @EventListener
    void on(ProposalExpired event) {
        state(event.request(), event.proposal(), ProposalStatus.EXPIRED, null, event.at());
    }

    private static String approval(ProposalId proposal) {
        return Cards.key("approval", proposal);
    }

    private void state(
            RequestId request, ProposalId proposal, ProposalStatus status, @Nullable String note, Instant at) {
        var key = Cards.key("proposal", proposal);
        cards.state(threads.ofHouse(request), key, ContentType.PROPOSAL_SHARED, status.code(), note, at);
    }

    private void line(RequestId request, String key, String sentence, Instant at) {
        cards.line(threads.ofHouse(request), key, sentence, at);
    }
}
